# Bytes whose types are hidden.
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
    lambda: hidden(b'a') + hidden(b'b'),
    lambda: hidden(b'a') + hidden('b'),
    lambda: hidden(b'a') * hidden(3),
    lambda: hidden(b'a') + bytearray(hidden(b'b')),
    lambda: hidden(b'a') == bytearray(hidden(b'a')),
    lambda: hidden(b'a') < hidden(b'b'),
    lambda: hidden(b'a') < hidden('b'),
    lambda: hidden(b'abc')[hidden(0)],
    lambda: hidden(b'abc')[-hidden(1)],
    lambda: hidden(b'abc')[hidden(5)],
    lambda: hidden(b'abc')[hidden(1):],
    lambda: hidden(b'abc')[::-hidden(1)],
    lambda: hidden(b'abc').find(hidden(b'c')),
    lambda: hidden(b'abc').find(hidden(99)),
    lambda: hidden(b'a,b').split(hidden(b',')),
    lambda: hidden(b'a,b').split(hidden(',')),
    lambda: hidden(b' a ').strip(),
    lambda: hidden(b'abc').startswith(hidden(b'a')),
    lambda: hidden(b'abc').startswith(hidden('a')),
    lambda: hidden(b',').join(hidden([hidden(b'a'), hidden(b'b')])),
    lambda: hidden(b',').join(hidden([hidden('a')])),
    lambda: hidden(b'abc').replace(hidden(b'b'), hidden(b'x')),
    lambda: hidden(b'abc').hex(),
    lambda: hidden(b'abc').hex(hidden('-')),
    lambda: hidden(b'\xff').decode(),
    lambda: hidden(b'\xff').decode(hidden('latin-1')),
    lambda: hidden(b'\xe2\x82').decode(hidden('utf-8'), hidden('replace')),
    lambda: hidden(b'\xe2\x82a').decode(hidden('utf-8'), hidden('ignore')),
    lambda: hidden(b'\xc3\xa9').decode(hidden('ascii')),
    lambda: hidden(b'a').decode(hidden('nope')),
    lambda: hidden(b'\xff').decode(hidden('utf-8'), hidden('backslashreplace')),
    lambda: hidden(b'\xf0\x9f\x98\x80').decode(),
    lambda: hidden(b'\xed\xa0\x80').decode(),
    lambda: hidden(b'abc').upper(),
    lambda: hidden(b'abc').count(hidden(b'b')),
    lambda: hidden(b'abc') == hidden('abc'),
    lambda: hidden(b'a') in hidden(b'abc'),
    lambda: hidden(b'abc').isalpha(),
    lambda: hidden(b'a-b').partition(hidden(b'-')),
    lambda: hidden(b'%d %s') % hidden((hidden(1), hidden(b'x'))),
    lambda: hidden(b'a').center(hidden(5)),
    lambda: hidden(b'a\nb').splitlines(),
    lambda: hidden(b'abc').index(hidden(b'z')),
    lambda: hidden(b'abc').endswith(hidden((hidden(b'c'), hidden(b'x')))),
    lambda: hidden(b'ab').zfill(hidden(5)),
    lambda: hidden(b'aB').swapcase(),
    lambda: hidden(b'ab').title(),
    lambda: hidden(b'ab').translate(hidden(None), hidden(b'a')),
    lambda: hidden(b'abc').nope(),
    lambda: hidden(b'') or hidden(b'x'),
    lambda: hidden(b'a') * -hidden(1),
)
