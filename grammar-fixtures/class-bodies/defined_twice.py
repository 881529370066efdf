# Methods, properties and attributes that a class body defines twice.
class A:
    def f(self): return 1
    g = f
    def f(self): return self.g() + 1
    @property
    def p(self): return 1
    @property
    def p(self): return 2
    @staticmethod
    def s(): return 1
    def s(self): return 2
    def x(self): return 1
    x = 5
    y = 5
    def y(self): return 6
a = A()
print(a.f(), a.p, a.s(), a.x, a.y())
def f(): return 1
g = f
def f(): return 2
print(f(), g())
class A:
    def f(self): return 9
print(A().f(), a.f())
