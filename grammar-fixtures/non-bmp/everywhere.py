# Text beyond the BMP in indexes, searches, padding, sorting and formatting.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: ascii("é😀\n'"),
    lambda: list(enumerate("a😀")),
    lambda: format("😀", "*^5"),
    lambda: len("a😀"),
    lambda: list("a😀b"),
    lambda: list(map(len, ["a", "😀"])),
    lambda: ord("😀"),
    lambda: ord("😀😀"),
    lambda: list(reversed("a😀")),
    lambda: sorted("ba😀"),
    lambda: sorted(["é", "z", "a", "Z", "😀", "\uffff"]),
    lambda: tuple("a😀"),
    lambda: "😀Ab".capitalize(),
    lambda: "😀".center(4, "é"),
    lambda: "a😀b😀".count("😀", 2),
    lambda: "é😀".encode("ascii", "replace"),
    lambda: "é😀".encode("ascii", "ignore"),
    lambda: "é😀".encode("ascii", "xmlcharrefreplace"),
    lambda: "é😀".encode("ascii", "backslashreplace"),
    lambda: "😀\tb".expandtabs(tabsize=4),
    lambda: "a😀b".find("b"),
    lambda: "a😀b😀".rfind("😀"),
    lambda: "a😀b".index("b"),
    lambda: "😀".isalpha(),
    lambda: "é😀".isprintable(),
    lambda: ",".join("a😀"),
    lambda: "😀".rjust(3, "😀"),
    lambda: "😀a😀".strip("😀"),
    lambda: "a😀".translate({128512: "smile"}),
    lambda: "a😀b".replace("", "."),
    lambda: "😀".zfill(3),
    lambda: "😀" > "\uffff",
    lambda: "a😀b"[1],
    lambda: "a😀b"[-1],
    lambda: "a😀b"[::-1],
    lambda: f"{'😀':>3}",
    lambda: f"{'a':😀>3}",
)
