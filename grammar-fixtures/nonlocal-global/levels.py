# nonlocal reaches the nearest function that has the name.


x = "global"
counter = 0


def three_levels():
    print(x)

    def g():
        x = 'inner'

        def h():
            nonlocal x
            x = 'changed'
            return x
        return (h(), x)
    return (g(), x)


def inner_only():
    x = 1

    def f():
        x = 2

        def g():
            nonlocal x
            x += 1
            return x
        g()
        return x
    return (f(), x)


def shared():

    def make():
        total = 0

        def add(v):
            nonlocal total
            total = total + v
            return total

        def get():
            return total
        return (add, get)
    add, get = make()
    add(1.5)
    add(2)
    return (get(), add(0))


for function in (three_levels, inner_only, shared):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
