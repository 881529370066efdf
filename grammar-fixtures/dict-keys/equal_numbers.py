# Keys that are equal numbers, tuples, frozensets, None, huge ints and unhashable values.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: {1: 2}[1.0],
    lambda: {1.0: 2}[True],
    lambda: {True: "a", 1: "b", 1.0: "c"},
    lambda: {1, 1.0, True},
    lambda: {"a": 1}["b"],
    lambda: {1: 2}["1"],
    lambda: {"1": 2}[1],
    lambda: {(1, 2): 3}[(1.0, 2)],
    lambda: {None: 1}[None],
    lambda: {}[[]],
    lambda: {}[None],
    lambda: {[]: 1},
    lambda: {{}: 1},
    lambda: {frozenset([1]): 2}[frozenset([1.0])],
    lambda: {"__proto__": 5}["__proto__"],
    lambda: {"a": 1}["hasOwnProperty"],
    lambda: {nan: 1}.get(nan),
    lambda: {0: "a", -0.0: "b"},
    lambda: {2**70: 1}[2**70],
    lambda: {2**53: 1}.get(2.0**53),
    lambda: {1}[0],
    lambda: {b"a": 1}[b"a"],
)
