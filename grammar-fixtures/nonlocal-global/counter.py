# global in functions, and names that functions make global.


x = "global"
counter = 0


def increment():
    global counter
    counter += 1
    return counter


def made_global():
    global new_global
    new_global = 7
    return new_global


def seen_elsewhere():
    return new_global


def nonlocal_counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n
    inc()
    inc(5)
    return (n, inc())


for function in (increment, made_global, seen_elsewhere, nonlocal_counter):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
