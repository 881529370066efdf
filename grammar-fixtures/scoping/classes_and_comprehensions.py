# Class bodies and comprehensions have scopes of their own.


x = "global"
counter = 0


def same_name():
    xs = [1, 2]
    r = [xs for xs in [xs, xs]]
    return (r, xs)


def outer_stays():
    i = 'out'
    r = [i for i in range(2)]
    s = {i: i for i in 'ab'}
    g = sum((i for i in range(4)))
    return (i, r, s, g)


def loop_variable_stays():
    for q in range(3):
        last = q
    return (q, last)


for function in (same_name, outer_stays, loop_variable_stays):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
