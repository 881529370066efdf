# contextmanager over a function that gives no generator
from contextlib import contextmanager


@contextmanager
def printed(x):
    print("before", x)


@contextmanager
def counted(x):
    return x


for make in [lambda: printed(1), lambda: counted([1]), lambda: counted(5)]:
    try:
        with make() as q:
            print("in", q)
    except TypeError as e:
        print(e)
