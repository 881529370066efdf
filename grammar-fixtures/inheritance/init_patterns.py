# Subclasses without __init__, with super().__init__, without calling it.
class Base:
    def __init__(self, x, *, tag="t"): self.x, self.tag = x, tag
class Same(Base): pass
class More(Base):
    def __init__(self, x, y, **kw):
        super().__init__(x, **kw)
        self.y = y
class Forgets(Base):
    def __init__(self): self.z = 1
print(vars(Same(1)), vars(More(1, 2, tag="q")), vars(Forgets()))
try:
    Forgets().x
except AttributeError as e:
    print(e)
try:
    Same()
except TypeError as e:
    print(e)
