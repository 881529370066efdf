# An exception in the middle of a comprehension.
log = []
def check(x):
    log.append(x)
    if x == 2:
        raise ValueError("bad " + str(x))
    return x
try:
    out = [check(x) for x in range(5)]
except ValueError as e:
    print(e, log)
try:
    {x: 1 / x for x in (2, 1, 0)}
except ZeroDivisionError as e:
    print(e)
try:
    [a for a, b in [(1, 2), (3,)]]
except ValueError as e:
    print(e)
try:
    [x for x in None]
except TypeError as e:
    print(e)
