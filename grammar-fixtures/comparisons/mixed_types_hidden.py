# Equality and order of values whose types are hidden.
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
    lambda: hash(hidden((hidden(1), hidden(2)))) == hash(hidden((hidden(1.0), hidden(2)))),
    lambda: object() == object(),
    lambda: range(hidden(5)) == range(hidden(0), hidden(5), hidden(1)),
    lambda: range(hidden(0)) == range(hidden(2), hidden(1)),
    lambda: hash(range(hidden(3))) == hash(range(hidden(0), hidden(3), hidden(1))),
    lambda: set(hidden('aab')) == hidden({hidden('a'), hidden('b')}),
    lambda: slice(hidden(None)) == slice(hidden(None), hidden(None), hidden(None)),
    lambda: type(hidden(1)) == int,
    lambda: hidden('abc') < hidden('abd'),
    lambda: hidden('Z') < hidden('a'),
    lambda: hidden('😀') > hidden('\uffff'),
    lambda: hidden('a') < hidden(1),
    lambda: hidden('a') == hidden(1),
    lambda: hidden(10) ** hidden(400) > hidden(1e+308),
    lambda: hidden(10) ** hidden(400) == hidden(1e+308),
    lambda: hidden(2) ** hidden(53) == hidden(2.0) ** hidden(53),
    lambda: hidden(2) ** hidden(53) + hidden(1) == hidden(2.0) ** hidden(53),
    lambda: hidden(2) ** hidden(53) + hidden(1) > hidden(2.0) ** hidden(53),
    lambda: hidden(0.0) == -hidden(0.0),
    lambda: hidden(0) == -hidden(0.0),
    lambda: nan == nan,
    lambda: nan != nan,
    lambda: nan < hidden(1),
    lambda: hidden([nan]) == hidden([nan]),
    lambda: hidden(1) < nan,
    lambda: hidden({hidden(1)}) | hidden({hidden(2)}) == hidden({hidden(1), hidden(2)}),
    lambda: hidden({hidden(1), hidden(2)}) ^ hidden({hidden(2), hidden(3)}) == hidden({hidden(1), hidden(3)}),
    lambda: hidden(1) < hidden(2) < hidden(3),
    lambda: hidden(1) < hidden(3) < hidden(2),
    lambda: hidden(1) < hidden(2) > hidden(1),
    lambda: hidden(1) == hidden(1.0) == hidden(True),
    lambda: hidden(1) < hidden('a'),
    lambda: hidden(None) < hidden(1),
    lambda: hidden(None) < hidden(None),
    lambda: hidden([]) < hidden(None),
    lambda: hidden([hidden(1), hidden(2)]) < hidden([hidden(1), hidden(3)]),
    lambda: hidden([hidden(1)]) < hidden([hidden(1), hidden(0)]),
    lambda: hidden([hidden(1), hidden('a')]) < hidden([hidden(1), hidden(2)]),
    lambda: hidden([hidden(1), hidden('a')]) < hidden([hidden(2), hidden(1)]),
    lambda: hidden((hidden(1), hidden(2))) < hidden((hidden(1), hidden(2), hidden(0))),
    lambda: hidden((hidden(1),)) < hidden([hidden(1)]),
    lambda: hidden((hidden(1),)) == hidden([hidden(1)]),
    lambda: hidden([hidden(1)]) == hidden([hidden(1.0)]),
    lambda: hidden([hidden(True)]) == hidden([hidden(1)]),
    lambda: hidden({hidden(1): hidden(2)}) == hidden({hidden(1.0): hidden(2.0)}),
    lambda: hidden({hidden(1): hidden(2)}) < hidden({hidden(1): hidden(3)}),
    lambda: hidden({hidden(1)}) < hidden({hidden(1), hidden(2)}),
    lambda: hidden({hidden(1)}) <= hidden({hidden(1)}),
    lambda: hidden({hidden(1)}) < hidden({hidden(2)}),
    lambda: hidden({hidden(1)}) > set(),
    lambda: hidden({hidden(1)}) == frozenset(hidden([hidden(1)])),
    lambda: hidden({hidden(1)}) < hidden([hidden(1)]),
    lambda: hidden('a') == hidden(b'a'),
    lambda: hidden(1) == hidden('1'),
    lambda: hidden(None) == hidden(0),
    lambda: hidden(None) == hidden(False),
    lambda: hidden(0) == hidden(False),
    lambda: hidden('') == hidden(False),
    lambda: hidden([]) == hidden(False),
    lambda: hidden(b'a') == bytearray(hidden(b'a')),
)
