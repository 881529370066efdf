# min, max and sum of values whose types are hidden.
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
    lambda: max(hidden(1), hidden(2.0)),
    lambda: max(hidden(1), hidden(True)),
    lambda: max(hidden([])),
    lambda: max(hidden([]), default=hidden(None)),
    lambda: max(hidden('a'), hidden('b'), key=len),
    lambda: max(hidden([hidden(1), hidden('a')])),
    lambda: max(hidden(1)),
    lambda: max(),
    lambda: max(hidden({}), default=hidden('d')),
    lambda: max(hidden(1), hidden(2), default=hidden(3)),
    lambda: max(hidden([hidden(1.5), float(hidden('nan'))])),
    lambda: max(hidden([float(hidden('nan')), hidden(1.5)])),
    lambda: max(hidden('abc')),
    lambda: max(hidden([hidden([hidden(1)]), hidden([hidden(1), hidden(0)])])),
    lambda: max(hidden([hidden(3), hidden(1)]), key=lambda x: -x),
    lambda: max(hidden((hidden(1), hidden(2))), hidden((hidden(1), hidden(3)))),
    lambda: max(hidden([hidden(None)])),
    lambda: max(hidden([hidden(None), hidden(None)])),
    lambda: max(hidden([hidden(1), hidden(None)])),
    lambda: min(hidden({hidden('b'): hidden(1), hidden('a'): hidden(2)})),
    lambda: min(hidden(2) ** hidden(70), hidden(2) ** hidden(71)),
    lambda: min(hidden(1), hidden(2), key=hidden(None)),
    lambda: min(hidden([hidden(True), hidden(0), hidden(0.0)])),
    lambda: min(hidden([hidden(0), hidden(False)])),
    lambda: min(hidden(5), key=len),
    lambda: min(hidden(''), default=hidden('z')),
    lambda: min(hidden([hidden(1)]), foo=hidden(2)),
    lambda: min(iter(hidden([hidden(2), hidden(1)]))),
    lambda: sum(hidden([])),
    lambda: sum(hidden([hidden(1), hidden(2.5)])),
    lambda: sum(hidden([hidden(1), hidden(True)])),
    lambda: sum(hidden([hidden('a')])),
    lambda: sum(hidden([hidden('a')]), hidden('')),
    lambda: sum(hidden([hidden(b'a')]), hidden(b'')),
    lambda: sum(hidden([hidden([hidden(1)]), hidden([hidden(2)])]), hidden([])),
    lambda: sum(hidden([hidden((hidden(1),))]), hidden(())),
    lambda: sum(hidden(5)),
    lambda: sum(hidden([hidden(1)]), hidden(2), hidden(3)),
    lambda: sum(hidden([hidden(2) ** hidden(53), hidden(1), hidden(1)])),
    lambda: sum(hidden([hidden(0.1)]) * hidden(10)),
    lambda: sum(hidden([hidden(1e+308), hidden(1e+308)])),
    lambda: sum(hidden({hidden(1): hidden(2)})),
    lambda: sum(hidden([hidden(None)])),
    lambda: sum(hidden([hidden(1)]), hidden(None)),
    lambda: sum(hidden('')),
    lambda: sum(hidden([]), hidden('')),
    lambda: sum(hidden([]), hidden([])),
    lambda: sum(hidden([hidden(1)]), start=hidden(0.0)),
    lambda: sum(hidden([-hidden(0.0)])),
    lambda: sum(hidden([-hidden(0.0)]), -hidden(0.0)),
    lambda: max(nan, hidden(1)),
)
