# repr(), str() and ascii() of values whose types are hidden.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def hidden(value):
    return value


for kind in (1, 1.5, None, "text", [], {}, ()):
    hidden(kind)
show(
    lambda: ascii(hidden("é😀\n'")),
    lambda: ascii(hidden({hidden('ü'): hidden([hidden('ß')])})),
    lambda: ascii(),
    lambda: repr(hidden("a'b")),
    lambda: repr(hidden('a"b')),
    lambda: repr(hidden('a\'b"c')),
    lambda: repr(hidden('\x00\x7f\xa0\u200b\ud800')),
    lambda: repr(hidden('\\n\n\t\r')),
    lambda: repr(hidden(1e+16)),
    lambda: repr(hidden(1000000000000000.0)),
    lambda: repr(hidden(1e-05)),
    lambda: repr(hidden(0.0001)),
    lambda: repr(hidden(1.0)),
    lambda: repr(-hidden(0.0)),
    lambda: repr(hidden(5e-324)),
    lambda: repr(hidden(1.7976931348623157e+308)),
    lambda: repr(hidden(2) ** hidden(70)),
    lambda: repr(hidden(())),
    lambda: repr(hidden((hidden(1),))),
    lambda: repr(set()),
    lambda: repr(frozenset()),
    lambda: repr(hidden({hidden(1): hidden([hidden(2)])})),
    lambda: repr(hidden(b"a'\x00\xff")),
    lambda: repr(bytearray(hidden(b'x'))),
    lambda: repr(hidden(...)),
    lambda: repr(NotImplemented),
    lambda: repr(hidden(None)),
    lambda: repr(range(hidden(3))),
    lambda: repr(slice(hidden(1), hidden(None))),
    lambda: repr(),
    lambda: str(),
    lambda: str(hidden(5)),
    lambda: str(hidden(b'a')),
    lambda: str(hidden(b'\xff'), hidden('utf-8')),
    lambda: str(hidden(b'\xff'), hidden('latin-1')),
    lambda: str(hidden(b'\xff'), hidden('utf-8'), hidden('replace')),
    lambda: str(hidden(b'\xff'), hidden('utf-8'), hidden('ignore')),
    lambda: str(hidden(b'a'), hidden('nope')),
    lambda: str(hidden('a'), hidden('utf-8')),
    lambda: str(hidden(5), hidden('utf-8')),
    lambda: str(object=hidden(1)),
    lambda: str(hidden(1), hidden(2), hidden(3), hidden(4)),
    lambda: str(hidden(None)),
    lambda: str(hidden([hidden(None), hidden(1.0), hidden('a')])),
    lambda: str(hidden(b'abc')),
)
