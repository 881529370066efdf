# Words that do not fit: the program exits with 2, and an exception says so where the parser is told not to exit
import argparse


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{number} is odd")
    return number


parser = argparse.ArgumentParser(prog="tool", exit_on_error=False)
parser.add_argument("path")
parser.add_argument("-n", "--number", type=int)
parser.add_argument("--even", type=even)
parser.add_argument("--kind", choices=("a", "b"))
parser.add_argument("--two", nargs=2)
group = parser.add_mutually_exclusive_group()
group.add_argument("--quiet", action="store_true")
group.add_argument("--loud", action="store_true")

for words in (
    ["p", "-n", "x"],
    ["p", "--even", "3"],
    ["p", "--even", "z"],
    ["p", "--kind", "c"],
    ["p", "--two", "1"],
    ["p", "-n"],
    ["p", "--quiet", "--loud"],
    ["p", "--quiet=yes"],
    ["p", "--even", "4", "-n7"],
):
    try:
        print(parser.parse_args(words))
    except argparse.ArgumentError as error:
        print(type(error).__name__, error)

strict = argparse.ArgumentParser(prog="strict")
strict.add_argument("--name", required=True)
strict.add_argument("item")
for words in ([], ["x"], ["x", "--name", "n", "extra"], ["x", "--name", "n", "--zzz"], ["x", "--name", "n"]):
    try:
        print(strict.parse_args(words))
    except SystemExit as stop:
        print("exit", stop.code)
print(strict.parse_known_args(["x", "--name", "n", "extra", "--zzz", "1"]))
