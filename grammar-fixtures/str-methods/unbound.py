# Methods of str called on the class.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: str.upper("abc"),
    lambda: str.upper(5),
    lambda: str.join(",", ["a"]),
    lambda: str.split("a b"),
    lambda: str.format("{}", 1),
    lambda: str.lower(),
    lambda: str.strip(" a "),
    lambda: str.isdigit("5"),
    lambda: str.replace("aba", "a", "c"),
    lambda: list(map(str.title, ["ab c", "d"])),
    lambda: sorted(["b", "A"], key=str.casefold),
    lambda: str.count("aaa", "a"),
    lambda: str.startswith("abc", ("x", "a")),
)
