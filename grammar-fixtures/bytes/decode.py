# decode with every error handler and encoding.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: b"\xff".decode(),
    lambda: b"\xff".decode("latin-1"),
    lambda: b"\xe2\x82".decode("utf-8", "replace"),
    lambda: b"\xe2\x82a".decode("utf-8", "ignore"),
    lambda: b"\xc3\xa9".decode("ascii"),
    lambda: b"a".decode("nope"),
    lambda: b"\xff".decode("utf-8", "backslashreplace"),
    lambda: b"\xf0\x9f\x98\x80".decode(),
    lambda: b"\xed\xa0\x80".decode(),
)
