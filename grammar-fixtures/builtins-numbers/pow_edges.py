# pow with two and three arguments, negative exponents, zero, infinities.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: pow(2, 3),
    lambda: pow(2, -1),
    lambda: pow(2, 3, 5),
    lambda: pow(2, -1, 5),
    lambda: pow(2, -1, 4),
    lambda: pow(2, 3, 0),
    lambda: pow(0, -1),
    lambda: pow(0.0, -1),
    lambda: pow(2, 200),
    lambda: pow(2.0, 2000),
    lambda: pow(2, 3.0),
    lambda: pow("a", 2),
    lambda: pow(2, 3, 1.5),
    lambda: pow(-2, 3, 5),
    lambda: pow(2, 3, -5),
    lambda: pow(True, 2),
    lambda: pow(2, mod=5, exp=3),
    lambda: pow(2),
    lambda: pow(10, -2),
    lambda: pow(0, 0),
    lambda: pow(float("inf"), 0),
    lambda: pow(1, float("nan")),
    lambda: pow(-1, float("inf")),
)
