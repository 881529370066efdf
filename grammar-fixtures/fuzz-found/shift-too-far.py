# Shifts by more than there are digits

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def same(v):
    return v


def shifted(x, n):
    x <<= n
    return x


attempt(lambda: shifted(same(3), 10**20))
attempt(lambda: shifted(same(0), 10**20))
attempt(lambda: same(-1) << 2**100)
attempt(lambda: same(0) << 5)
attempt(lambda: same(True) << 70)
attempt(lambda: same(1) >> 2**100)
attempt(lambda: same(1) << -1)
