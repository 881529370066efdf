# Shifts of small, negative and huge ints, negative shift counts and bools.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: 1 << 40,
    lambda: 1 << 100,
    lambda: 1 << -1,
    lambda: 1 >> 1,
    lambda: -1 >> 100,
    lambda: -5 >> 1,
    lambda: 1 >> -1,
    lambda: 2**70 >> 60,
    lambda: 1 << 31,
    lambda: 1 << 32,
    lambda: 0xffffffff << 4,
    lambda: f"{5:>>5}",
)
