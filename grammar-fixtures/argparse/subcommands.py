# Subcommands with arguments of their own and functions as defaults
import argparse


def add(args):
    return args.left + args.right


def show(args):
    return ", ".join(args.names) if args.names else "nothing"


parser = argparse.ArgumentParser(prog="calc")
parser.add_argument("--debug", action="store_true")
commands = parser.add_subparsers(dest="command", required=True, help="what to do")
adding = commands.add_parser("add", help="adds two numbers")
adding.add_argument("left", type=int)
adding.add_argument("right", type=int)
adding.set_defaults(run=add)
showing = commands.add_parser("show", help="shows names")
showing.add_argument("names", nargs="*")
showing.add_argument("--upper", action="store_true")
showing.set_defaults(run=show)

for words in (["add", "1", "2"], ["--debug", "show", "a", "b"], ["show", "--upper"], ["nope"], [], ["add", "1"]):
    try:
        args = parser.parse_args(words)
        print(args.command, args.debug, args.run(args))
    except SystemExit as stop:
        print("exit", stop.code)
print(parser.format_help())
print(adding.format_help())
