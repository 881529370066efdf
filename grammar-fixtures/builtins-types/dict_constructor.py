# dict() of pairs, mappings, keywords, prototype names and what is no mapping.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: dict(),
    lambda: dict([(1, 2), (1.0, 3)]),
    lambda: dict(a=1, **{"b": 2}),
    lambda: dict({"a": 1}, a=2),
    lambda: dict([["a", 1]], b=3),
    lambda: dict([(1, 2, 3)]),
    lambda: dict([1]),
    lambda: dict(5),
    lambda: dict("ab"),
    lambda: dict(["ab", "cd"]),
    lambda: dict([([], 1)]),
    lambda: dict(None),
    lambda: dict({"__proto__": 1, "constructor": 2}),
    lambda: dict(__proto__=1, constructor=2, toString=3),
    lambda: dict([("__proto__", 1)])["__proto__"],
)
