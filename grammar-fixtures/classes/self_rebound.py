# Methods that give self or cls another value.
class A:
    def __init__(self, n):
        self.n = n
    def __sub__(self, o):
        return A(self.n - o.n)
    def f(self, o):
        self -= o
        return self.n
    def g(self, o):
        self = o
        return self.n
    def h(self, o):
        for self in [o]:
            pass
        return [self.n for _ in range(2)]
    @classmethod
    def c(cls):
        cls = B
        return cls.__name__
    def root(self):
        while self.n > 3:
            self = A(self.n - 1)
        return self.n
class B(A): pass
a = A(5)
print(a.f(A(2)), a.g(A(9)), a.h(A(7)), A.c(), a.root())
