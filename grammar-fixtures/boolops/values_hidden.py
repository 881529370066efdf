# and, or, not and conditional expressions on hidden types.
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
    lambda: not hidden(1),
    lambda: hidden(True) and hidden(5),
    lambda: hidden(0) or hidden('a'),
    lambda: hidden('') or hidden(None),
    lambda: hidden([]) and hidden(1),
    lambda: hidden(1) and hidden(2) or hidden(3),
    lambda: not hidden([]),
    lambda: not hidden(None),
    lambda: hidden(None) or hidden(False),
    lambda: hidden(0.0) or -hidden(0.0),
    lambda: nan or hidden(1),
    lambda: nan and hidden(1),
    lambda: hidden(1) if hidden([]) else hidden(2),
    lambda: hidden(1) if hidden('0') else hidden(2),
    lambda: hidden(b'') or hidden(b'x'),
)
