# Methods that lay out text, on text whose type is hidden.
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
    lambda: hidden('').capitalize(),
    lambda: hidden('éCOLE ßx').capitalize(),
    lambda: hidden('ßa').capitalize(),
    lambda: hidden('ǆa').capitalize(),
    lambda: hidden('😀Ab').capitalize(),
    lambda: hidden('ab').center(hidden(7)),
    lambda: hidden('ab').center(hidden(8), hidden('*')),
    lambda: hidden('ab').center(hidden(1)),
    lambda: hidden('😀').center(hidden(4), hidden('é')),
    lambda: hidden('ab').center(hidden(6), hidden('**')),
    lambda: hidden('ab').center(hidden('a')),
    lambda: hidden('ab').center(hidden(5), hidden(5)),
    lambda: hidden('ab').center(hidden(2.0)),
    lambda: hidden('a\tb').expandtabs(),
    lambda: hidden('a\tb\n\tc').expandtabs(hidden(4)),
    lambda: hidden('\t').expandtabs(hidden(0)),
    lambda: hidden('a\t').expandtabs(-hidden(1)),
    lambda: hidden('😀\tb').expandtabs(tabsize=hidden(4)),
    lambda: hidden('a\r\tb').expandtabs(),
    lambda: hidden('ab').ljust(hidden(5)),
    lambda: hidden('ab').ljust(hidden(5), hidden('-')),
    lambda: hidden('ab').rjust(hidden(5), hidden('-')),
    lambda: hidden('😀').rjust(hidden(3), hidden('😀')),
    lambda: hidden('ab').rjust(-hidden(1)),
    lambda: hidden('ab').ljust(hidden(5), hidden('')),
    lambda: hidden('  a b ').lstrip(),
    lambda: hidden('xxaxx').lstrip(hidden('x')),
    lambda: hidden('abcab').strip(hidden('ba')),
    lambda: hidden('\u2003a\u200b').strip(),
    lambda: hidden('a').strip(hidden('')),
    lambda: hidden('a').strip(hidden(None)),
    lambda: hidden('a').strip(hidden(5)),
    lambda: hidden('😀a😀').strip(hidden('😀')),
    lambda: hidden('\x1c\x1da\x85\ufeff').strip(),
    lambda: hidden('[a]').strip(hidden('[]')),
    lambda: hidden('a-b').strip(hidden('a-c')),
    lambda: hidden('  a ').rstrip(),
    lambda: hidden('TestHook').removeprefix(hidden('Test')),
    lambda: hidden('TestHook').removesuffix(hidden('Hook')),
    lambda: hidden('abc').removesuffix(hidden('')),
    lambda: hidden('abc').removeprefix(hidden('')),
    lambda: hidden('aaa').removeprefix(hidden('a')),
    lambda: hidden('a').removeprefix(hidden(5)),
    lambda: hidden('a\nb\r\nc\rd').splitlines(),
    lambda: hidden('a\nb\r\n').splitlines(hidden(True)),
    lambda: hidden('a\n\nb\n').splitlines(),
    lambda: hidden('').splitlines(),
    lambda: hidden('\n').splitlines(),
    lambda: hidden('a\x0bb\x0cc\x1cd\x85e\u2028f').splitlines(),
    lambda: hidden('a\n').splitlines(keepends=hidden(True)),
    lambda: hidden('aBc').swapcase(),
    lambda: hidden('ßé').swapcase(),
    lambda: hidden('hello world').title(),
    lambda: hidden("they're bill's").title(),
    lambda: hidden('ßx ab1c').title(),
    lambda: hidden('x-y_z').title(),
    lambda: hidden('éa ÉA').title(),
    lambda: hidden('ǆ').title(),
    lambda: hidden('42').zfill(hidden(5)),
    lambda: hidden('-42').zfill(hidden(5)),
)
