# Lambdas with defaults, recursion, composition and assignment expressions.


x = "global"
counter = 0


def recursive():
    fact = lambda n: 1 if n < 2 else n * fact(n - 1)
    return (fact(20), fact(25))


def composed():
    compose = lambda *fs: lambda v: [(v := f(v)) for f in fs][-1]
    return compose(lambda q: q + 1, lambda q: q * 2)(3)


def default():
    with_default = lambda a, b=x: (a, b)
    return with_default(1)


def bound_variable():
    fs = [lambda i=i: i for i in range(3)]
    return [f() for f in fs]


for function in (recursive, composed, default, bound_variable):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
