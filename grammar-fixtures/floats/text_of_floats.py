# How floats print: exponents, shortest digits, sums that are not exact.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: 3.0 in range(5),
    lambda: 0.0 ** -1,
    lambda: 7 // -2,
    lambda: -0.0 + 0,
    lambda: -0.0 * 0,
    lambda: 0.0 == -0.0,
    lambda: 0.0 ** 0,
    lambda: 0.1 .hex(),
    lambda: 0.1 + 0.2,
    lambda: 1e16 + 1,
    lambda: 1e22,
    lambda: 1e21,
    lambda: 123456789012345678,
    lambda: 1.0,
    lambda: 100.0,
    lambda: 1e100,
    lambda: 1.5e-7,
    lambda: 0.1 + 0.7,
    lambda: 3.0 * 2,
    lambda: 6 / 2,
    lambda: 7 / 2,
    lambda: 1e308 * 10,
    lambda: -1e308 * 10,
    lambda: 1e-320 / 10,
    lambda: 0.1 * 3,
    lambda: 1 / 3,
    lambda: 2 / 3,
    lambda: 1e23,
    lambda: 5e-324 / 2,
    lambda: 0.0 or -0.0,
)
