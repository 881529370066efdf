# The TypeErrors of binary operators on values whose types are hidden.
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
inf = float("inf")
show(
    lambda: hidden('a') * hidden(3),
    lambda: hidden('a') * -hidden(1),
    lambda: hidden('a') * hidden(0),
    lambda: hidden('a') * hidden(1.5),
    lambda: hidden('a') * hidden('b'),
    lambda: hidden('a') * hidden(True),
    lambda: hidden('a') + hidden('b'),
    lambda: hidden('a') + hidden(1),
    lambda: hidden(1) + hidden('a'),
    lambda: hidden('a') + hidden(None),
    lambda: hidden('a') - hidden('b'),
    lambda: hidden('a') ** hidden(2),
    lambda: hidden('a') // hidden(2),
    lambda: hidden('a') / hidden(2),
    lambda: hidden('a') & hidden('b'),
    lambda: hidden('a') @ hidden('b'),
    lambda: hidden('a') % hidden(5),
    lambda: hidden('a') % hidden(()),
    lambda: hidden('a') % hidden({}),
    lambda: hidden('a') % hidden([]),
    lambda: hidden(1) + hidden(1.0),
    lambda: hidden(1) / hidden(0),
    lambda: hidden(1) // hidden(0),
    lambda: hidden(1) % hidden(0),
    lambda: hidden(1) & hidden(3),
    lambda: hidden(1) | hidden(6),
    lambda: hidden(1) & hidden(1.0),
    lambda: hidden('a') & hidden(1),
    lambda: hidden(None) & hidden(1),
    lambda: hidden([hidden(1)]) & hidden([hidden(1)]),
    lambda: hidden({hidden(1)}) & hidden({hidden(1), hidden(2)}),
    lambda: hidden({hidden(1)}) | hidden({hidden(2)}) == hidden({hidden(1), hidden(2)}),
    lambda: hidden({hidden(1)}) + hidden({hidden(2)}),
    lambda: hidden({hidden(1)}) & hidden([hidden(1)]),
    lambda: hidden([hidden(1)]) + hidden([hidden(2)]),
    lambda: hidden([hidden(1)]) + hidden((hidden(2),)),
    lambda: hidden((hidden(1),)) + hidden((hidden(2),)),
    lambda: hidden((hidden(1),)) + hidden([hidden(2)]),
    lambda: hidden([hidden(1)]) * hidden(2),
    lambda: hidden([hidden(1)]) * -hidden(1),
    lambda: hidden([hidden(1)]) * hidden(1.5),
    lambda: hidden([hidden(1)]) * hidden('a'),
    lambda: hidden((hidden(1),)) * hidden(2),
    lambda: hidden([hidden(1)]) * hidden(True),
    lambda: hidden(None) + hidden(1),
    lambda: hidden(1) + hidden(None),
    lambda: hidden(None) * hidden(2),
    lambda: hidden(1) - hidden('a'),
    lambda: hidden([]) - hidden([]),
    lambda: hidden({}) * hidden(2),
    lambda: hidden(1) + hidden([]),
    lambda: hidden(1.5) + hidden('a'),
    lambda: hidden(b'a') + hidden(b'b'),
    lambda: hidden(b'a') + hidden('b'),
    lambda: hidden(b'a') * hidden(3),
    lambda: hidden(b'a') + bytearray(hidden(b'b')),
    lambda: hidden(1) @ hidden(2),
    lambda: hidden(1) ** inf,
    lambda: hidden(1) / hidden(3),
    lambda: hidden({hidden(1)}) | frozenset(hidden([hidden(2)])),
)
