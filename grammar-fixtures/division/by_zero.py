# Every ZeroDivisionError, and what floats and huge ints give instead.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: divmod(1, 0),
    lambda: divmod(1.0, 0),
    lambda: 1 / 0,
    lambda: 1.0 / 0,
    lambda: 1 // 0,
    lambda: 1.0 // 0,
    lambda: 1 % 0,
    lambda: 1.0 % 0,
    lambda: 0 ** -1,
    lambda: 0.0 ** -1,
    lambda: 2**70 % 0,
    lambda: 2**70 // 0,
    lambda: 2**70 / 0,
    lambda: 0 ** 0,
    lambda: 0.0 ** 0,
)
