# Functions that share, change and outlive the variables around them.


x = "global"
counter = 0


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n
    inc()
    inc(5)
    return (n, inc())


def separate():

    def outer():
        v = []

        def add(z):
            v.append(z)
            return v
        return add
    p, q = (outer(), outer())
    p(1)
    q(2)
    p(3)
    return (p(4), q(5))


def two_functions():

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


def attribute_of_function():

    def counter():
        counter.n = getattr(counter, 'n', 0) + 1
        return counter.n
    counter()
    counter()
    return counter.n


def each_level():
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


for function in (counter, separate, two_functions, attribute_of_function, each_level):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
