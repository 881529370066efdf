# ranges whose bounds have hidden types.
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
    lambda: range(hidden(5)) == range(hidden(0), hidden(5), hidden(1)),
    lambda: range(hidden(0)) == range(hidden(2), hidden(1)),
    lambda: hidden(3) in range(hidden(5)),
    lambda: hidden(3.0) in range(hidden(5)),
    lambda: hidden('a') in range(hidden(5)),
    lambda: range(hidden(3)) < range(hidden(4)),
)
