# int() and float() of numbers, None, lists, infinities and huge values, types hidden.
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
    lambda: float(),
    lambda: float(hidden(2) ** hidden(70)),
    lambda: float(hidden(10) ** hidden(400)),
    lambda: float(hidden(True)),
    lambda: float(hidden(None)),
    lambda: float(hidden([])),
    lambda: int(),
    lambda: int(hidden(1.9)),
    lambda: int(-hidden(1.9)),
    lambda: int(hidden(1e+20)),
    lambda: int(float(hidden('nan'))),
    lambda: int(float(hidden('inf'))),
    lambda: int(float(hidden('-inf'))),
    lambda: int(hidden(None)),
    lambda: int(hidden([])),
    lambda: int(hidden(1.5), hidden(2)),
    lambda: int(hidden(True)),
    lambda: int(hidden(1e+16)),
    lambda: int(hidden(1e+300)) % hidden(10) ** hidden(10),
    lambda: float(hidden(2) ** hidden(53) + hidden(1)),
)
