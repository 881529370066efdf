# repr() of text with quotes and controls, floats, containers, types and exceptions.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: repr("a'b"),
    lambda: repr('a"b'),
    lambda: repr("a'b\"c"),
    lambda: repr("\x00\x7f\xa0\u200b\ud800"),
    lambda: repr("\\n\n\t\r"),
    lambda: repr(1e16),
    lambda: repr(1e15),
    lambda: repr(1e-5),
    lambda: repr(0.0001),
    lambda: repr(1.0),
    lambda: repr(-0.0),
    lambda: repr(5e-324),
    lambda: repr(1.7976931348623157e308),
    lambda: repr(2**70),
    lambda: repr(()),
    lambda: repr((1,)),
    lambda: repr(set()),
    lambda: repr(frozenset()),
    lambda: repr({1: [2]}),
    lambda: repr(b"a'\x00\xff"),
    lambda: repr(bytearray(b"x")),
    lambda: repr(...),
    lambda: repr(NotImplemented),
    lambda: repr(None),
    lambda: repr(int),
    lambda: repr(len),
    lambda: repr(range(3)),
    lambda: repr(slice(1, None)),
    lambda: repr(KeyError("a")),
    lambda: repr(ValueError()),
    lambda: repr(ValueError("a", 1)),
    lambda: repr(type(None)),
    lambda: repr(),
)
