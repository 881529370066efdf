# Methods, static methods, class methods and constructors called with wrong arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


class C:

    def m(self, a, b=2):
        return (a, b)

    @staticmethod
    def s(a):
        return a

    @classmethod
    def c(cls, a):
        return (cls.__name__, a)


class K:

    def __init__(self, a, b=1, *, k=2):
        self.v = (a, b, k)


class N:
    pass


show(
    lambda: C().m(),
    lambda: C().m(1, 2, 3),
    lambda: C().m(1, c=2),
    lambda: C().m(b=1),
    lambda: C.m(1),
    lambda: C.m(),
    lambda: C.s(),
    lambda: C().s(1, 2),
    lambda: C.c(),
    lambda: C().c(1, 2),
    lambda: K(),
    lambda: K(1, 2, 3),
    lambda: K(1, k=5).v,
    lambda: K(1, z=5),
    lambda: K(a=1, b=2, k=3).v,
    lambda: N(1),
    lambda: N(a=1),
)
