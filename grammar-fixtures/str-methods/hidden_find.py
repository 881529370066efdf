# Methods that search, on text whose type is hidden.
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
    lambda: hidden('aXbX').count(hidden('X')),
    lambda: hidden('aaaa').count(hidden('aa')),
    lambda: hidden('abc').count(hidden('')),
    lambda: hidden('').count(hidden('')),
    lambda: hidden('abc').count(hidden(''), hidden(3)),
    lambda: hidden('abc').count(hidden(''), hidden(4)),
    lambda: hidden('a😀b😀').count(hidden('😀'), hidden(2)),
    lambda: hidden('abcabc').count(hidden('b'), -hidden(3), -hidden(1)),
    lambda: hidden('abc').count(hidden(5)),
    lambda: hidden('abc').count(hidden('a'), hidden(None), hidden(None)),
    lambda: hidden('abc').endswith(hidden('c')),
    lambda: hidden('abc').endswith(hidden('')),
    lambda: hidden('abc').endswith(hidden((hidden('x'), hidden('bc')))),
    lambda: hidden('abc').endswith(hidden(())),
    lambda: hidden('abc').endswith(hidden('b'), hidden(0), hidden(2)),
    lambda: hidden('abc').endswith(hidden(5)),
    lambda: hidden('abc').endswith(hidden([hidden('c')])),
    lambda: hidden('abc').endswith(hidden((hidden('a'), hidden(5)))),
    lambda: hidden('abc').endswith(hidden(''), hidden(5)),
    lambda: hidden('abc').endswith(hidden(''), hidden(3)),
    lambda: hidden('abc').find(hidden('c')),
    lambda: hidden('abc').find(hidden('')),
    lambda: hidden('abc').find(hidden(''), hidden(3)),
    lambda: hidden('abc').find(hidden(''), hidden(4)),
    lambda: hidden('a😀b').find(hidden('b')),
    lambda: hidden('abc').find(hidden('c'), -hidden(1)),
    lambda: hidden('abc').find(hidden('a'), -hidden(2)),
    lambda: hidden('abc').find(hidden('b'), hidden(None), hidden(2)),
    lambda: hidden('abc').find(hidden(None)),
    lambda: hidden('abc').find(hidden('c'), hidden(10)),
    lambda: hidden('abcabc').rfind(hidden('b')),
    lambda: hidden('abcabc').rfind(hidden('b'), hidden(0), hidden(3)),
    lambda: hidden('abc').rfind(hidden('')),
    lambda: hidden('a😀b😀').rfind(hidden('😀')),
    lambda: hidden('abc').rfind(hidden(''), hidden(0), hidden(2)),
    lambda: hidden('abc').index(hidden('z')),
    lambda: hidden('abc').rindex(hidden('z')),
    lambda: hidden('abc').index(hidden('c'), hidden(1), hidden(2)),
    lambda: hidden('a😀b').index(hidden('b')),
    lambda: hidden('abc').rindex(hidden('')),
    lambda: hidden('a-b-c').partition(hidden('-')),
    lambda: hidden('abc').partition(hidden('-')),
    lambda: hidden('a-b-c').rpartition(hidden('-')),
    lambda: hidden('abc').rpartition(hidden('-')),
    lambda: hidden('abc').partition(hidden('')),
    lambda: hidden('abc').partition(hidden(5)),
    lambda: hidden('abab').replace(hidden('a'), hidden('x')),
    lambda: hidden('abab').replace(hidden('a'), hidden('x'), hidden(1)),
    lambda: hidden('abab').replace(hidden(''), hidden('-')),
    lambda: hidden('abab').replace(hidden(''), hidden('-'), hidden(2)),
    lambda: hidden('').replace(hidden(''), hidden('x')),
    lambda: hidden('').replace(hidden(''), hidden('x'), hidden(0)),
    lambda: hidden('a😀b').replace(hidden(''), hidden('.')),
    lambda: hidden('aaa').replace(hidden('aa'), hidden('b')),
    lambda: hidden('a$&b').replace(hidden('b'), hidden('$&$1$$')),
    lambda: hidden('abc').replace(hidden('b'), hidden(None)),
    lambda: hidden('abc').replace(hidden('b'), hidden('x'), -hidden(1)),
    lambda: hidden('abc').replace(hidden('b'), hidden('x'), hidden(0)),
    lambda: hidden('a b  c').split(),
    lambda: hidden('a b  c').split(hidden(' ')),
)
