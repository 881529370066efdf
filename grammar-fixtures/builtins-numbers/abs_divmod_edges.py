# abs and divmod of zeros, infinities, huge ints, bools and wrong types.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: abs(-3),
    lambda: abs(-0.0),
    lambda: abs(float("-inf")),
    lambda: abs(-2**70),
    lambda: abs(True),
    lambda: abs("a"),
    lambda: abs(),
    lambda: abs(1, 2),
    lambda: abs(x=1),
    lambda: abs(None),
    lambda: divmod(7, 3),
    lambda: divmod(-7, 3),
    lambda: divmod(7, -3),
    lambda: divmod(7.5, -2),
    lambda: divmod(-0.0, 3),
    lambda: divmod(2**70, 7),
    lambda: divmod(-2**70, 10**5),
    lambda: divmod(1, 0),
    lambda: divmod(1.0, 0),
    lambda: divmod(True, 2),
    lambda: divmod("a", 1),
    lambda: divmod(float("inf"), 2),
    lambda: divmod(5, float("inf")),
    lambda: divmod(-5, float("inf")),
)
