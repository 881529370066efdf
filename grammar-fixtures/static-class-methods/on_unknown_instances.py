# Static and class methods called on instances and classes of unknown type.
class C:
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
    @classmethod
    def make_it(cls): return cls()
    @staticmethod
    def two_words(a, b=2): return a, b
class D(C): pass
def f(o): return o.s(1), o.c(2), o.make_it().__class__.__name__, o.two_words(1), o.two_words(a=5)
print(f(C()), f(C), f(D()), f(D))
print(getattr(C(), "s")(1), getattr(D(), "c")(2))
x = [C()][0]
print(x.s(3), x.c(4))
