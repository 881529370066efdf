# Special floats whose types are hidden.
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
inf = float("inf")
show(
    lambda: abs(-hidden(0.0)),
    lambda: bool(-hidden(0.0)),
    lambda: divmod(-hidden(0.0), hidden(3)),
    lambda: repr(-hidden(0.0)),
    lambda: sum(hidden([-hidden(0.0)])),
    lambda: sum(hidden([-hidden(0.0)]), -hidden(0.0)),
    lambda: -hidden(0.0) + hidden(0),
    lambda: -hidden(0.0) * hidden(0),
    lambda: hidden(0.0) == -hidden(0.0),
    lambda: hidden(0) == -hidden(0.0),
    lambda: hidden(5) % inf,
    lambda: -hidden(5) % inf,
    lambda: -hidden(5) // inf,
    lambda: inf % hidden(5),
    lambda: inf // hidden(5),
    lambda: inf - inf,
    lambda: nan == nan,
    lambda: nan != nan,
    lambda: nan < hidden(1),
    lambda: nan in hidden([nan]),
    lambda: hidden([nan]) == hidden([nan]),
    lambda: max(nan, hidden(1)),
    lambda: hidden(1) < nan,
    lambda: hidden(1) ** inf,
    lambda: hidden({nan: hidden(1)}).get(nan),
    lambda: hidden({hidden(0): hidden('a'), -hidden(0.0): hidden('b')}),
    lambda: hidden(0.0) or -hidden(0.0),
    lambda: nan or hidden(1),
    lambda: nan and hidden(1),
)
