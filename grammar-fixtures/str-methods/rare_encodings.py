# Encodings beyond the usual ones, names that are none.
CASES = [
    lambda: b"\xff".decode("utf-8", "namereplace"),
    lambda: b"\xff".decode("ascii", "xmlcharrefreplace"),
    lambda: "a".encode("nothing"),
    lambda: b"a".decode("nothing"),
    lambda: "a".encode("nothing-like-it", "ignore"),
    lambda: "a".encode("unicode"),
    lambda: "é".encode("ascii", "nothing"),
    lambda: "e".encode("ascii", "nothing"),
    lambda: "é".encode("rot13"),
    lambda: "é".encode("quopri"),
    lambda: b"a".decode("hex"),
]
for i, case in enumerate(CASES):
    try:
        print(i, case())
    except Exception as error:
        print(i, type(error).__name__, error)
