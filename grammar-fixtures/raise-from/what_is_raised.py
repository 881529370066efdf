# Raising classes, text, numbers and None; the order of exception and cause.


def show(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})" + ("!" if e.__suppress_context__ else ""))
        e = e.__cause__ if e.__cause__ is not None else e.__context__
    print(" <- ".join(out))


log = []


def a(x, r=None):
    log.append(x)
    return x if r is None else r


def boom(x):
    log.append("boom" + str(x))
    raise ValueError(x)


def text():
    raise 'text'


def number():
    raise 5


def none():
    raise None


def a_class():
    raise ValueError


def again():
    try:
        raise ValueError('a')
    except ValueError:
        try:
            raise
        finally:
            print('re')


for function in (text, number, none, a_class, again):
    print(function.__name__, end=": ")
    try:
        print(function())
    except BaseException as error:
        show(error)
