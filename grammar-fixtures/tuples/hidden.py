# Operations on tuples whose types are hidden.
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
    lambda: tuple(),
    lambda: tuple(hidden([hidden(1), hidden(2)])),
    lambda: tuple(hidden('a😀')),
    lambda: tuple(hidden(5)),
    lambda: tuple(hidden({hidden('a'): hidden(1)})),
    lambda: hidden((hidden(1),)) + hidden((hidden(2),)),
    lambda: hidden((hidden(1),)) + hidden([hidden(2)]),
    lambda: hidden((hidden(1),)) * hidden(2),
    lambda: hidden((hidden(1), hidden(2))) < hidden((hidden(1), hidden(2), hidden(0))),
    lambda: hidden((hidden(1),)) < hidden([hidden(1)]),
    lambda: hidden((hidden(1),)) == hidden([hidden(1)]),
    lambda: hidden((hidden(1), hidden(2)))[hidden(5)],
    lambda: hidden((hidden(1), hidden(2)))[hidden('a')],
    lambda: hidden((hidden(1),)).foo,
    lambda: hidden((hidden(1), hidden(2))).index(hidden(2)),
    lambda: hidden((hidden(1), hidden(2))).index(hidden(3)),
    lambda: hidden((hidden(1), hidden(1.0), hidden(True))).count(hidden(1)),
    lambda: hidden((hidden(1),)).append(hidden(2)),
    lambda: hidden((hidden(1),)).sort(),
)
