# list, tuple, set, frozenset and dict of values whose types are hidden.
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
    lambda: dict(),
    lambda: dict(hidden([hidden((hidden(1), hidden(2))), hidden((hidden(1.0), hidden(3)))])),
    lambda: dict(a=hidden(1), **hidden({hidden('b'): hidden(2)})),
    lambda: dict(hidden({hidden('a'): hidden(1)}), a=hidden(2)),
    lambda: dict(hidden([hidden([hidden('a'), hidden(1)])]), b=hidden(3)),
    lambda: dict(hidden([hidden((hidden(1), hidden(2), hidden(3)))])),
    lambda: dict(hidden([hidden(1)])),
    lambda: dict(hidden(5)),
    lambda: dict(hidden('ab')),
    lambda: dict(hidden([hidden('ab'), hidden('cd')])),
    lambda: dict(hidden([hidden((hidden([]), hidden(1)))])),
    lambda: dict(hidden(None)),
    lambda: dict(hidden({hidden('__proto__'): hidden(1), hidden('constructor'): hidden(2)})),
    lambda: dict(__proto__=hidden(1), constructor=hidden(2), toString=hidden(3)),
    lambda: dict(hidden([hidden((hidden('__proto__'), hidden(1)))]))[hidden('__proto__')],
    lambda: frozenset(),
    lambda: frozenset(hidden([hidden(1), hidden(1.0), hidden(True)])),
    lambda: frozenset(hidden([hidden([])])),
    lambda: frozenset(hidden('a')),
    lambda: frozenset(hidden(5)),
    lambda: list(hidden('a😀b')),
    lambda: list(hidden({hidden('b'): hidden(1), hidden('a'): hidden(2)})),
    lambda: list(hidden(5)),
    lambda: list(hidden(None)),
    lambda: list(hidden([hidden(1)]), hidden([hidden(2)])),
    lambda: list(range(hidden(3))),
    lambda: list(hidden(b'ab')),
    lambda: list(range(hidden(5), hidden(0), -hidden(2))),
    lambda: set(hidden([hidden(1), hidden(1.0), hidden(True)])),
    lambda: set(hidden('aab')) == hidden({hidden('a'), hidden('b')}),
    lambda: set(hidden([hidden([])])),
    lambda: set(hidden(5)),
    lambda: set(hidden(None)),
    lambda: tuple(),
    lambda: tuple(hidden([hidden(1), hidden(2)])),
    lambda: tuple(hidden('a😀')),
    lambda: tuple(hidden(5)),
    lambda: tuple(hidden({hidden('a'): hidden(1)})),
    lambda: list(hidden({hidden('a'): hidden(1)}).keys())[hidden(0)],
    lambda: set().pop(),
    lambda: frozenset(hidden([hidden(1)])).add(hidden(2)),
    lambda: frozenset(hidden([hidden(1), hidden(2)])).union(hidden([hidden(3)])),
    lambda: frozenset(hidden([hidden(1)])) | hidden({hidden(2)}),
    lambda: frozenset(hidden([hidden(1)])) == hidden({hidden(1)}),
    lambda: frozenset(hidden([hidden(1), hidden(2)])) - hidden({hidden(1)}),
    lambda: frozenset(hidden([hidden(1)])).copy(),
)
