# Closures in loops and comprehensions see the last value.


x = "global"
counter = 0


def lambdas():
    fs = [lambda: i for i in range(3)]
    return [f() for f in fs]


def defaults():
    fs = [lambda i=i: i for i in range(3)]
    return [f() for f in fs]


def functions():
    fs = []
    for i in range(3):

        def g():
            return i
        fs.append(g)
    i = 10
    return [f() for f in fs]


def names_in_dict():
    funcs = {}
    for name in ['a', 'b']:
        funcs[name] = lambda v: name + v
    return (funcs['a']('1'), funcs['b']('2'))


def while_loop():
    i = 5
    while i:
        i -= 1
        g = lambda: i
    return g()


for function in (lambdas, defaults, functions, names_in_dict, while_loop):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
