# type() with three arguments, __init_subclass__, __new__, __class_getitem__.
class Plugin:
    catalog = {}
    def __init_subclass__(cls, key=None, **kw): super().__init_subclass__(**kw); Plugin.catalog[key or cls.__name__] = cls
class A(Plugin): pass
class B(Plugin, key="bee"): pass
print({k: v.__name__ for k, v in Plugin.catalog.items()})
Dyn = type("Dyn", (A,), {"v": 5, "get": lambda self: self.v})
print(Dyn().get(), Dyn.__name__, isinstance(Dyn(), A), list(Plugin.catalog))
class Single:
    _one = None
    def __new__(cls, *a):
        if cls._one is None: cls._one = super().__new__(cls)
        return cls._one
    def __init__(self, n=0): self.n = n
x, y = Single(1), Single(2); print(x is y, x.n)
class G:
    def __class_getitem__(cls, item): return f"G of {item}"
print(G["k"])
