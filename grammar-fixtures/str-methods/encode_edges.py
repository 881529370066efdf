# encode with every error handler, and encodings that do not exist.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "é".encode(),
    lambda: "é".encode("ascii"),
    lambda: "é😀".encode("ascii", "replace"),
    lambda: "é😀".encode("ascii", "ignore"),
    lambda: "é😀".encode("ascii", "xmlcharrefreplace"),
    lambda: "é😀".encode("ascii", "backslashreplace"),
    lambda: "é".encode("latin-1"),
    lambda: "€".encode("latin-1"),
    lambda: "€".encode("cp1252"),
    lambda: "a".encode("utf-16"),
    lambda: "a".encode("utf-16-le"),
    lambda: "\ud800".encode("utf-8"),
    lambda: "\ud800".encode("utf-8", "surrogatepass"),
    lambda: "a".encode("nope"),
    lambda: "a".encode(5),
    lambda: "é".encode(encoding="utf-8", errors="strict"),
    lambda: "a".encode("UTF8"),
)
