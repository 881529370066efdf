# What loop variables hold after loops, and when there was none.


def empty_loop():
    for i in []:
        pass
    return i


def changed_in_body():
    i = 10
    for i in range(3):
        i *= 5
    return i


def range_is_fixed():
    n = 3
    for i in range(n):
        n = 10
    return (i, n)


def nested_targets():
    for i, (a, b) in enumerate([(1, 2), (3, 4)]):
        pass
    return (i, a, b)


for function in (empty_loop, changed_in_body, range_is_fixed, nested_targets):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
