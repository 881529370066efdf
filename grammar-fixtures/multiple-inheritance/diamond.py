# Diamonds: C3 order for methods, attributes, properties, class methods, super chains with arguments.
class Root:
    label = "root"

    def __init__(self, **kw):
        self.trace = ["Root"]
        if kw:
            raise TypeError(f"left over {sorted(kw)}")

    def who(self):
        return ["Root"]

    @property
    def p(self):
        return "Root"

    @classmethod
    def make(cls):
        return [cls.__name__, "Root"]


class A(Root):
    label = "a"

    def __init__(self, a=1, **kw):
        super().__init__(**kw)
        self.a = a
        self.trace.append("A")

    def who(self):
        return ["A"] + super().who()

    @property
    def p(self):
        return "A" + super().p

    @classmethod
    def make(cls):
        return super().make() + ["A"]


class B(Root):
    label = "b"

    def __init__(self, b=2, **kw):
        super().__init__(**kw)
        self.b = b
        self.trace.append("B")

    def who(self):
        return ["B"] + super().who()

    @property
    def p(self):
        return "B" + super().p

    @classmethod
    def make(cls):
        return super().make() + ["B"]

    def only_b(self):
        return "only b"


class C(A, B):
    def __init__(self, c=3, **kw):
        super().__init__(**kw)
        self.c = c
        self.trace.append("C")

    def who(self):
        return ["C"] + super().who()


class D(C):
    pass


class E(B, Root):
    def who(self):
        return ["E"] + Root.who(self)


c = C(a=10, c=30)
print(c.a, c.b, c.c, c.trace, c.who(), c.p, C.make(), c.label, c.only_b())
print([k.__name__ for k in D.__mro__], D(b=5).b, D().who(), E().who(), E().p)
print(isinstance(c, B), issubclass(D, A), super(A, c).who(), A.who(c))
try:
    C(zz=1)
except TypeError as e:
    print("TypeError", e)
try:

    class Bad(Root, A):
        pass

except TypeError as e:
    print("TypeError", e)


class LogMixin:
    def run(self, x):
        self.log = getattr(self, "log", []) + [f"log {x}"]
        return super().run(x)


class CacheMixin:
    cache: dict = {}

    def run(self, x):
        if x not in self.cache:
            self.cache[x] = super().run(x)
        return self.cache[x]


class Service:
    def run(self, x):
        return x * 2


class Full(LogMixin, CacheMixin, Service):
    def run(self, x):
        return ("full", super().run(x))


f = Full()
print(f.run(2), f.run(2), f.log, Full.cache, CacheMixin.cache is Full.cache)
A.label = "changed"
print(c.label, D.label, B.label)
