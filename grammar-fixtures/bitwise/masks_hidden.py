# Bitwise operators on values whose types are hidden.
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
    lambda: ~hidden('a'),
    lambda: ~hidden(True),
    lambda: ~hidden(5),
    lambda: ~-hidden(1),
    lambda: ~hidden(2) ** hidden(70),
    lambda: ~hidden(1.5),
    lambda: hidden(1) & hidden(3),
    lambda: hidden(1) | hidden(6),
    lambda: hidden(5) ^ hidden(3),
    lambda: hidden(1) << hidden(40),
    lambda: hidden(1) << hidden(100),
    lambda: hidden(1) << -hidden(1),
    lambda: hidden(1) >> hidden(1),
    lambda: -hidden(1) >> hidden(100),
    lambda: -hidden(5) >> hidden(1),
    lambda: hidden(1) >> -hidden(1),
    lambda: hidden(2) ** hidden(70) >> hidden(60),
    lambda: hidden(2) ** hidden(70) & hidden(2) ** hidden(70) - hidden(1),
    lambda: -hidden(1) & hidden(2) ** hidden(70),
    lambda: -hidden(1) | hidden(2) ** hidden(70),
    lambda: hidden(2) ** hidden(40) & hidden(2) ** hidden(40),
    lambda: hidden(2) ** hidden(31) | hidden(0),
    lambda: hidden(2) ** hidden(32) ^ hidden(1),
    lambda: -hidden(2) ** hidden(31) & hidden(4294967295),
    lambda: hidden(1) << hidden(31),
    lambda: hidden(1) << hidden(32),
    lambda: hidden(4294967295) << hidden(4),
    lambda: hidden(1.0) & hidden(1),
    lambda: hidden(1) & hidden(1.0),
    lambda: hidden(True) & hidden(False),
    lambda: hidden(True) | hidden(2),
    lambda: hidden(True) ^ hidden(True),
    lambda: hidden(None) & hidden(1),
    lambda: hidden([hidden(1)]) & hidden([hidden(1)]),
    lambda: hidden({hidden(1)}) & hidden({hidden(1), hidden(2)}),
    lambda: hidden({hidden(1)}) | hidden({hidden(2)}) == hidden({hidden(1), hidden(2)}),
    lambda: hidden({hidden(1), hidden(2)}) ^ hidden({hidden(2), hidden(3)}) == hidden({hidden(1), hidden(3)}),
    lambda: hidden({hidden(1)}) & hidden([hidden(1)]),
    lambda: hidden({hidden(1)}) | frozenset(hidden([hidden(2)])),
    lambda: hidden({hidden(1)}) | hidden([hidden(2)]),
    lambda: f'{hidden(5):>>5}',
)
