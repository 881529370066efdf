# super().__init__ with keyword arguments through three levels, and super in class methods and properties.
class A:
    def __init__(self, *, name, **kw): self.name = name; self.extra = kw
    @property
    def label(self): return f"A:{self.name}"
    @classmethod
    def create(cls, **kw): return cls(**kw)
class B(A):
    def __init__(self, size=1, **kw): super().__init__(**kw); self.size = size
    @property
    def label(self): return super().label + f"/{self.size}"
class C(B):
    def __init__(self, **kw): kw.setdefault("name", "dflt"); super().__init__(**kw)
    @classmethod
    def create(cls, **kw): return super().create(size=9, **kw)
print(C().label, C.create(x=1).label, C.create(x=1).extra, B(name="b").label, B.create(name="q", size=2).size)
try: B(2)
except TypeError as e: print(e)
