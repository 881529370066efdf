# Usage and help of a parser: columns, wrapped lines, defaults, groups, epilog
import argparse

parser = argparse.ArgumentParser(
    prog="deploy",
    description="Puts an agent where it is served, after a look at everything that it needs to run there for long.",
    epilog="See the manual for %(prog)s.",
)
parser.add_argument("model", help="name of the model")
parser.add_argument("version", type=int, nargs="?", help="its version, the latest one if left out")
parser.add_argument("--endpoint-name", "-e", metavar="NAME", required=True, help="endpoint to serve from")
parser.add_argument("--size", choices=["small", "medium", "large"], default="small", help="size (default: %(default)s)")
parser.add_argument("--scale-to-zero", action="store_true", help="stop when nobody asks, and start again with the first request that comes")
parser.add_argument("--env", nargs="*", help=argparse.SUPPRESS)
parser.add_argument("--tags", nargs="+", help="tags")
limits = parser.add_argument_group("limits", "what it may use")
limits.add_argument("--timeout", type=float, default=30.0, help="in seconds")
limits.add_argument("--retries", type=int)
print(parser.format_usage())
print(parser.format_help())
parser.print_help()

with_defaults = argparse.ArgumentParser(
    prog="d", formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False
)
with_defaults.add_argument("--rate", type=float, default=0.5, help="how fast")
with_defaults.add_argument("--name", help="who")
print(with_defaults.format_help())

raw = argparse.ArgumentParser(
    prog="r", description="first\n  second", formatter_class=argparse.RawDescriptionHelpFormatter
)
choice = raw.add_mutually_exclusive_group(required=True)
choice.add_argument("--one", action="store_true")
choice.add_argument("--two", metavar="N")
print(raw.format_help())
try:
    raw.parse_args(["--help"])
except SystemExit as stop:
    print("exit", stop.code)
