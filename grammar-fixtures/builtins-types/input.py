# input() at the end of the standard input, and how it is called.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


show(
    lambda: input(),
    lambda: input("name? "),
    lambda: input(5),
    lambda: input("a", "b"),
    lambda: callable(input),
)
read = input
try:
    while line := read("> "):
        print(line)
except EOFError as error:
    print(error)
