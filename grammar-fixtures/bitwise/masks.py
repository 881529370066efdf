# and, or, xor and invert of ints of every size, of bools, sets and wrong types.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: ~"a",
    lambda: ~True,
    lambda: ~5,
    lambda: ~-1,
    lambda: ~(2**70),
    lambda: ~1.5,
    lambda: 1 & 3,
    lambda: 1 | 6,
    lambda: 5 ^ 3,
    lambda: 2**70 & (2**70 - 1),
    lambda: -1 & 2**70,
    lambda: -1 | 2**70,
    lambda: 2**40 & 2**40,
    lambda: 2**31 | 0,
    lambda: 2**32 ^ 1,
    lambda: -2**31 & 0xffffffff,
    lambda: 1.0 & 1,
    lambda: 1 & 1.0,
    lambda: True & False,
    lambda: True | 2,
    lambda: True ^ True,
    lambda: None & 1,
    lambda: [1] & [1],
    lambda: {1} & {1, 2},
    lambda: {1} | {2} == {1, 2},
    lambda: {1, 2} ^ {2, 3} == {1, 3},
    lambda: {1} & [1],
    lambda: {1} | frozenset([2]),
    lambda: {1} | [2],
)
