# Closures read variables that are assigned later, deleted, or never.


x = "global"
counter = 0


def later():

    def k():
        return later
    later = 5
    return k()


def never():
    if False:
        z = 1

    def k():
        return z
    try:
        return k()
    except NameError as e:
        return (type(e).__name__, str(e))


def function_later():

    def f():
        return g2()

    def g2():
        return 'g2'
    return f()


def deleted():
    del_me = 1

    def f():
        return del_me
    r = f()
    del del_me
    try:
        f()
    except NameError as e:
        return (r, str(e))


def chain_of_nonlocals():
    print(x)

    def g():
        x = 'inner'

        def h():
            nonlocal x
            x = 'changed'
            return x
        return (h(), x)
    return (g(), x)


for function in (later, never, function_later, deleted, chain_of_nonlocals):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
