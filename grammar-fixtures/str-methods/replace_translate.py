# replace, translate, maketrans, removeprefix, removesuffix and join.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: ",".join(["a", "b"]),
    lambda: ",".join([]),
    lambda: ",".join("a😀"),
    lambda: ",".join({"x": 1, "y": 2}),
    lambda: ",".join([1]),
    lambda: ",".join(["a", None]),
    lambda: ",".join(5),
    lambda: "".join(("a",)),
    lambda: ",".join(x for x in "ab"),
    lambda: str.maketrans("ab", "cd"),
    lambda: str.maketrans("ab", "cd", "x"),
    lambda: str.maketrans({"a": None, 98: "B"}),
    lambda: str.maketrans("a", "bc"),
    lambda: str.maketrans({"ab": 1}),
    lambda: "abc".translate({97: "X", 98: None}),
    lambda: "abc".translate(str.maketrans("ab", "BA", "c")),
    lambda: "a😀".translate({128512: "smile"}),
    lambda: "abc".translate({97: 98}),
    lambda: "abc".translate({}),
    lambda: "abab".replace("a", "x"),
    lambda: "abab".replace("a", "x", 1),
    lambda: "abab".replace("", "-"),
    lambda: "abab".replace("", "-", 2),
    lambda: "".replace("", "x"),
    lambda: "".replace("", "x", 0),
    lambda: "a😀b".replace("", "."),
    lambda: "aaa".replace("aa", "b"),
    lambda: "a$&b".replace("b", "$&$1$$"),
    lambda: "abc".replace("b", None),
    lambda: "abc".replace("b", "x", -1),
    lambda: "abc".replace("b", "x", 0),
    lambda: "TestHook".removeprefix("Test"),
    lambda: "TestHook".removesuffix("Hook"),
    lambda: "abc".removesuffix(""),
    lambda: "abc".removeprefix(""),
    lambda: "aaa".removeprefix("a"),
    lambda: "a".removeprefix(5),
    lambda: str.join(",", ["a"]),
    lambda: b",".join([b"a", b"b"]),
    lambda: b",".join(["a"]),
    lambda: b"abc".replace(b"b", b"x"),
    lambda: b"ab".translate(None, b"a"),
    lambda: bytes.maketrans(b"a", b"b")[97],
)
