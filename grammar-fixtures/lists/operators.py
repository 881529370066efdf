# Concatenation, repetition, comparison and indexes of lists, with wrong operands.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: [nan] == [nan],
    lambda: [1] + [2],
    lambda: [1] + (2,),
    lambda: [1] * 2,
    lambda: 2 * [1],
    lambda: [1] * -1,
    lambda: [1] * 1.5,
    lambda: [1] * "a",
    lambda: [1] * True,
    lambda: [] - [],
    lambda: [] < None,
    lambda: [1, 2] < [1, 3],
    lambda: [1] < [1, 0],
    lambda: [1, "a"] < [1, 2],
    lambda: [1, "a"] < [2, 1],
    lambda: [1] == [1.0],
    lambda: [True] == [1],
    lambda: [] == False,
    lambda: [1] != [1],
    lambda: [1, 2][2],
    lambda: [1, 2][-3],
    lambda: [1, 2]["a"],
    lambda: [1, 2][1.0],
    lambda: [1, 2][True],
    lambda: [1, 2][None],
    lambda: [1, 2][0:1],
    lambda: [1, 2][2**70],
    lambda: [1, 2, 3][::-1],
    lambda: [1, 2, 3][::0],
    lambda: [1, 2, 3][-100:100],
    lambda: [1, 2, 3]["a":],
    lambda: [1, 2, 3][2**70:],
    lambda: [1, 2, 3][:-2**70],
    lambda: [1, 2, 3][1:None],
    lambda: [1, 2, 3][slice(1, None)],
)
