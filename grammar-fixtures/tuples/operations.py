# Concatenation, repetition, comparison, search and errors of tuples.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: (1,) + (2,),
    lambda: (1,) + [2],
    lambda: (1,) * 2,
    lambda: (1, 2) < (1, 2, 0),
    lambda: (1,) < [1],
    lambda: (1,) == [1],
    lambda: (1, 2)[5],
    lambda: (1, 2)["a"],
    lambda: (1,).foo,
    lambda: (1, 2).index(2),
    lambda: (1, 2).index(3),
    lambda: (1, 1.0, True).count(1),
    lambda: (1,).append(2),
    lambda: (1,).sort(),
)
