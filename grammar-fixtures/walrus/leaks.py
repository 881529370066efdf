# What assignment expressions in conditions and comprehensions leave behind.


x = "global"
counter = 0


def left_behind():
    [(y := 1), y + 1]
    if (n := len('abc')) > 2:
        pass
    return (y, n, [(m := i) for i in range(3)], m)


def in_lambda():
    compose = lambda *fs: lambda v: [(v := f(v)) for f in fs][-1]
    return compose(lambda q: q + 1, lambda q: q * 2)(3)


for function in (left_behind, in_lambda):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
