# super() follows the method resolution order.
class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self): return ["D"] + super().go()
print(D().go(), B().go(), [k.__name__ for k in D.mro()])
class E(A):
    @classmethod
    def make(cls): return cls.__name__
class F(E):
    @classmethod
    def make(cls): return "F:" + super().make()
    def old(self): return super(F, self).go()
print(F.make(), F().old())
