# Text beyond the BMP whose type is hidden.
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
    lambda: list(enumerate(hidden('a😀'))),
    lambda: format(hidden('😀'), hidden('*^5')),
    lambda: len(hidden('a😀')),
    lambda: list(hidden('a😀b')),
    lambda: list(map(len, hidden([hidden('a'), hidden('😀')]))),
    lambda: ord(hidden('😀')),
    lambda: ord(hidden('😀😀')),
    lambda: list(reversed(hidden('a😀'))),
    lambda: sorted(hidden('ba😀')),
    lambda: sorted(hidden([hidden('é'), hidden('z'), hidden('a'), hidden('Z'), hidden('😀'), hidden('\uffff')])),
    lambda: tuple(hidden('a😀')),
    lambda: hidden('😀Ab').capitalize(),
    lambda: hidden('😀').center(hidden(4), hidden('é')),
    lambda: hidden('a😀b😀').count(hidden('😀'), hidden(2)),
    lambda: hidden('é😀').encode(hidden('ascii'), hidden('replace')),
    lambda: hidden('é😀').encode(hidden('ascii'), hidden('ignore')),
    lambda: hidden('é😀').encode(hidden('ascii'), hidden('xmlcharrefreplace')),
    lambda: hidden('é😀').encode(hidden('ascii'), hidden('backslashreplace')),
    lambda: hidden('😀\tb').expandtabs(tabsize=hidden(4)),
    lambda: hidden('a😀b').find(hidden('b')),
    lambda: hidden('a😀b😀').rfind(hidden('😀')),
    lambda: hidden('a😀b').index(hidden('b')),
    lambda: hidden('😀').isalpha(),
    lambda: hidden('é😀').isprintable(),
    lambda: hidden(',').join(hidden('a😀')),
    lambda: hidden('😀').rjust(hidden(3), hidden('😀')),
    lambda: hidden('😀a😀').strip(hidden('😀')),
    lambda: hidden('a😀').translate(hidden({hidden(128512): hidden('smile')})),
    lambda: hidden('a😀b').replace(hidden(''), hidden('.')),
    lambda: hidden('😀').zfill(hidden(3)),
    lambda: hidden('😀') > hidden('\uffff'),
    lambda: hidden('a😀b')[hidden(1)],
    lambda: hidden('a😀b')[-hidden(1)],
    lambda: hidden('a😀b')[::-hidden(1)],
    lambda: f"{hidden('😀'):>3}",
    lambda: f"{hidden('a'):😀>3}",
)
