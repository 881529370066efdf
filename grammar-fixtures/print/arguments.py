# print() with separators, ends, None, wrong keywords and nothing at all.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: print("a", sep=5),
    lambda: print("a", end=5),
    lambda: print("a", sep=None, end=None),
    lambda: print("a", foo=5),
    lambda: print("a", "b", sep=""),
    lambda: print(sep="x"),
    lambda: print(end=""),
    lambda: print(None, True, 1.0, [1.0], (None,), sep="|", flush=True),
    lambda: print(*[1, 2], sep=", "),
    lambda: print("a\n", end=""),
    lambda: print(["é😀"], {"k": (1,)}, {1.0}),
    lambda: print(*"abc", sep="\n", end="!\n"),
    lambda: print(1e16, 1e-7, -0.0, 2**70),
)
