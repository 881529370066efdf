# Ints beyond 2**53 whose types are hidden.
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
    lambda: hidden(2) ** hidden(53) + hidden(1),
    lambda: hidden(2) ** hidden(53) + hidden(1.0),
    lambda: hidden(9007199254740991) + hidden(1),
    lambda: hidden(9007199254740993) * hidden(3),
    lambda: -hidden(9007199254740993) // hidden(2),
    lambda: hidden(9007199254740993) % hidden(10),
    lambda: hidden(9007199254740993) - hidden(9007199254740992),
    lambda: hidden(10) ** hidden(20) // hidden(10) ** hidden(18),
    lambda: hidden(10) ** hidden(20) / hidden(10) ** hidden(18),
    lambda: hidden(10) ** hidden(400) / hidden(10) ** hidden(399),
    lambda: hidden(10) ** hidden(400) * hidden(1.0),
    lambda: hidden(2) ** hidden(53) == hidden(2.0) ** hidden(53),
    lambda: hidden(2) ** hidden(53) + hidden(1) == hidden(2.0) ** hidden(53),
    lambda: hidden(2) ** hidden(53) + hidden(1) > hidden(2.0) ** hidden(53),
    lambda: hidden(2) ** hidden(70) % hidden(0),
    lambda: hidden(2) ** hidden(70) // hidden(0),
    lambda: hidden(2) ** hidden(70) / hidden(0),
    lambda: ~hidden(2) ** hidden(70),
    lambda: hidden(2) ** hidden(70) >> hidden(60),
    lambda: hidden(2) ** hidden(70) & hidden(2) ** hidden(70) - hidden(1),
    lambda: -hidden(1) & hidden(2) ** hidden(70),
    lambda: -hidden(1) | hidden(2) ** hidden(70),
    lambda: hidden({hidden(2) ** hidden(70): hidden(1)})[hidden(2) ** hidden(70)],
    lambda: hidden([hidden(1), hidden(2)])[hidden(2) ** hidden(70)],
    lambda: hidden([hidden(1), hidden(2), hidden(3)])[hidden(2) ** hidden(70):],
    lambda: hidden([hidden(1), hidden(2), hidden(3)])[:-hidden(2) ** hidden(70)],
    lambda: hidden(2) ** hidden(53) / hidden(1),
    lambda: (hidden(2) ** hidden(53) + hidden(1)) / hidden(1),
    lambda: hidden(9007199254740993) + hidden(0.5),
    lambda: hidden(9007199254740993) * hidden(1.0),
)
