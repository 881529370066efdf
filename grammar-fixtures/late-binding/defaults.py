# Defaults are evaluated once, when the function is made.


x = "global"
counter = 0


def two_loops():
    out = []
    for i in range(2):
        for j in range(2):
            out.append(lambda i=i, j=j: (i, j))
    return [fn() for fn in out]


def global_default():
    with_default = lambda a, b=x: (a, b)
    return with_default(1)


def early_value():
    a = 1

    def f(b=a):
        return b
    a = 2
    return (f(), a)


for function in (two_loops, global_default, early_value):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
