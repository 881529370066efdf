class A: pass
class A(): pass
class A(B): pass
class A(B, C, metaclass=M, **kw): pass
class A(*bases, key=1): x = 1; y: int = 2
@decorator
class A:
    x: int
    y: str = 'a'
    def __init__(self): self.x = 1
    class Nested(A.B):
        pass
    @property
    def p(self): return self._p
    @p.setter
    def p(self, value): self._p = value
    if x:
        def g(self): pass
    else:
        z = 1
class A(B[C], D.E): ...
