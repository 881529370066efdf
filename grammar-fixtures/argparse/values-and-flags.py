# Options with values, types, defaults, flags, counts, lists and choices
import argparse

parser = argparse.ArgumentParser(prog="agent", description="Asks the agent.")
parser.add_argument("question", help="what to ask")
parser.add_argument("more", nargs="*", help="further questions")
parser.add_argument("-m", "--model", default="small", choices=["small", "large"])
parser.add_argument("--max-tokens", type=int, default=256)
parser.add_argument("--temperature", "-t", type=float, default="0.5")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("--stream", action="store_true")
parser.add_argument("--no-cache", dest="cache", action="store_false")
parser.add_argument("--tag", action="append")
parser.add_argument("--stop", nargs="+", metavar="WORD")
parser.add_argument("--pair", nargs=2, type=int)
parser.add_argument("--log", nargs="?", const="agent.log")
parser.add_argument("--level", action="store_const", const=3)
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)

for words in (
    ["hello"],
    ["hello", "b", "c", "--stream", "-vv", "--no-cache"],
    ["-m", "large", "hello", "--max-tokens=12", "-t.25", "--tag", "a", "--tag=b"],
    ["hello", "--stop", "x", "y", "--pair", "1", "-2", "--log"],
    ["--log", "out.txt", "--level", "--no-color", "--", "-hello", "--stream"],
    ["--max", "9", "hello", "-v", "--temp", "1"],
):
    args = parser.parse_args(words)
    print(args)
    print(args.question, args.max_tokens, args.temperature, args.verbose, args.cache, vars(args)["tag"])
