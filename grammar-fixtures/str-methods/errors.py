# Wrong arguments to string methods.
for f in (lambda: "a".join([1]), lambda: "a".split(1), lambda: "a".replace("a"), lambda: "a".startswith(1), lambda: "a".strip(1), lambda: "a".center(), lambda: "a".count(1), lambda: "a".zfill("2"), lambda: "a".find(None), lambda: "abc".nope(), lambda: "a".ljust(5, "ab"), lambda: "a".encode("nope"), lambda: "a".startswith(["a"])):
    try:
        print(f())
    except (TypeError, AttributeError, LookupError) as e:
        print(type(e).__name__, e)
