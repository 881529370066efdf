# frozensets made of hidden values.
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
    lambda: frozenset(),
    lambda: frozenset(hidden([hidden(1), hidden(1.0), hidden(True)])),
    lambda: frozenset(hidden([hidden([])])),
    lambda: frozenset(hidden('a')),
    lambda: frozenset(hidden(5)),
    lambda: repr(frozenset()),
    lambda: hidden({hidden(1)}) == frozenset(hidden([hidden(1)])),
    lambda: hidden({frozenset(hidden([hidden(1)])): hidden(2)})[frozenset(hidden([hidden(1.0)]))],
    lambda: frozenset(hidden([hidden(1)])).add(hidden(2)),
    lambda: frozenset(hidden([hidden(1), hidden(2)])).union(hidden([hidden(3)])),
    lambda: frozenset(hidden([hidden(1)])) | hidden({hidden(2)}),
    lambda: hidden({hidden(1)}) | frozenset(hidden([hidden(2)])),
    lambda: frozenset(hidden([hidden(1)])) == hidden({hidden(1)}),
    lambda: hash(frozenset(hidden([hidden(1), hidden(2)]))) == hash(frozenset(hidden([hidden(2), hidden(1)]))),
    lambda: frozenset(hidden([hidden(1), hidden(2)])) - hidden({hidden(1)}),
    lambda: frozenset(hidden([hidden(1)])).copy(),
    lambda: type(hidden({hidden(1)}) | frozenset(hidden([hidden(2)]))).__name__,
    lambda: type(frozenset(hidden([hidden(2)])) | hidden({hidden(1)})).__name__,
)
