# split, rsplit, splitlines and partition on every kind of white space.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "a-b-c".partition("-"),
    lambda: "abc".partition("-"),
    lambda: "a-b-c".rpartition("-"),
    lambda: "abc".rpartition("-"),
    lambda: "abc".partition(""),
    lambda: "abc".partition(5),
    lambda: "a b  c".split(),
    lambda: "a b  c".split(" "),
    lambda: " a  b ".split(),
    lambda: " a b ".split(None, 1),
    lambda: "a,b,c".split(",", 1),
    lambda: "a,b,c".split(",", 0),
    lambda: "a,b,c".split(",", -1),
    lambda: "".split(),
    lambda: "".split(","),
    lambda: "abc".split(""),
    lambda: "a,b".split(sep=",", maxsplit=1),
    lambda: "a\u2003b\x1cc".split(),
    lambda: "abc".split(5),
    lambda: "a b c".rsplit(None, 1),
    lambda: "a,b,c".rsplit(",", 1),
    lambda: " a b ".rsplit(" ", 1),
    lambda: "a  b  ".rsplit(None, 1),
    lambda: "a<>b<>c".split("<>"),
    lambda: "a\nb\r\nc\rd".splitlines(),
    lambda: "a\nb\r\n".splitlines(True),
    lambda: "a\n\nb\n".splitlines(),
    lambda: "".splitlines(),
    lambda: "\n".splitlines(),
    lambda: "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines(),
    lambda: "a\n".splitlines(keepends=True),
)
