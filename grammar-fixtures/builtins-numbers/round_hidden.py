# round() of values whose types are hidden.
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
nan = float("nan")
show(
    lambda: round(hidden(0.5)),
    lambda: round(hidden(1.5)),
    lambda: round(hidden(2.5)),
    lambda: round(-hidden(0.5)),
    lambda: round(-hidden(1.5)),
    lambda: round(hidden(2.675), hidden(2)),
    lambda: round(hidden(1234.5678), -hidden(2)),
    lambda: round(hidden(1234), -hidden(2)),
    lambda: round(hidden(1250), -hidden(2)),
    lambda: round(hidden(1350), -hidden(2)),
    lambda: round(-hidden(1250), -hidden(2)),
    lambda: round(hidden(5), hidden(2)),
    lambda: round(hidden(2) ** hidden(70), -hidden(5)),
    lambda: round(hidden(1e+20)),
    lambda: round(float(hidden('nan'))),
    lambda: round(float(hidden('inf'))),
    lambda: round(hidden(1.5), hidden(None)),
    lambda: round(hidden(1.5), hidden(1.0)),
    lambda: round(hidden('a')),
    lambda: round(hidden(None)),
    lambda: round(hidden(True)),
    lambda: round(hidden(0.1), hidden(20)),
    lambda: round(hidden(1e+300), -hidden(300)),
    lambda: round(-hidden(0.4), hidden(0)),
    lambda: round(hidden(12.0), hidden(1)),
    lambda: round(number=hidden(2.55), ndigits=hidden(1)),
    lambda: round(hidden(1.5), hidden(True)),
    lambda: round(hidden(5), -hidden(1)),
    lambda: round(hidden(15), -hidden(1)),
    lambda: round(hidden(1e+22), hidden(2)),
    lambda: round(hidden(0.15), hidden(1)),
    lambda: round(float(hidden('nan')), hidden(2)),
    lambda: round(float(hidden('inf')), hidden(2)),
    lambda: round(hidden(2) ** hidden(53) + hidden(0.5)),
)
