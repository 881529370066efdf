# Set operators, comparisons, wrong operands and results of mixed sets.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: frozenset(),
    lambda: frozenset([1, 1.0, True]),
    lambda: frozenset([[]]),
    lambda: frozenset("a"),
    lambda: frozenset(5),
    lambda: repr(frozenset()),
    lambda: {1} & {1, 2},
    lambda: {1} | {2} == {1, 2},
    lambda: {1, 2} - {1},
    lambda: {1, 2} ^ {2, 3} == {1, 3},
    lambda: {1} + {2},
    lambda: {1} & [1],
    lambda: {1} < {1, 2},
    lambda: {1} <= {1},
    lambda: {1} < {2},
    lambda: {1} > set(),
    lambda: {1} == frozenset([1]),
    lambda: {1} < [1],
    lambda: {frozenset([1]): 2}[frozenset([1.0])],
    lambda: frozenset([1]).add(2),
    lambda: frozenset([1, 2]).union([3]),
    lambda: frozenset([1]) | {2},
    lambda: {1} | frozenset([2]),
    lambda: frozenset([1]) == {1},
    lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
    lambda: frozenset([1, 2]) - {1},
    lambda: frozenset([1]).copy(),
    lambda: type({1} | frozenset([2])).__name__,
    lambda: type(frozenset([2]) | {1}).__name__,
    lambda: {1} | [2],
)
