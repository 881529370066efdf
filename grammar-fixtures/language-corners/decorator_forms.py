# Decorators that are any expression, stacked, with side effects in order, on methods of all kinds.
log = []


def mark(n):
    log.append(f"eval {n}")

    def deco(f):
        log.append(f"apply {n}")
        return f

    return deco


class NS:
    decos = [mark("list")]
    table = {"k": mark("dict")}


@mark(1)
@(mark(2) if True else mark(3))
@NS.decos[0]
@NS.table["k"]
@(lambda f: f)
def f(x):
    return x


print(f(1), log)


def twice(f):
    def w(*a, **k):
        return [f(*a, **k)] * 2

    return w


class A:
    @twice
    def m(self, x):
        return x

    @classmethod
    @twice
    def c(cls, x):
        return (cls.__name__, x)

    @staticmethod
    @twice
    def s(x):
        return x

    @property
    @twice
    def p(self):
        return "p"


a = A()
print(a.m(1), A.c(2), a.c(3), A.s(4), a.s(5), a.p)


@print
def printed():
    pass


print(printed)


@lambda cls: cls()
class Instance:
    v = 5


print(Instance.v)


