# __getattr__, __setattr__, __delattr__, __getattribute__.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_t", target)
        object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        self.log.append("get " + name)
        return getattr(self._t, name)
    def __setattr__(self, name, v):
        self.log.append("set " + name)
        setattr(self._t, name, v)
class T: x = 1
p = Proxy(T())
p.y = 5
print(p.x, p.y, p.log, p._t.y)
try: p.zz
except AttributeError as e: print(e)
class Any:
    def __getattr__(self, n): return lambda *a: f"{n}{a}"
print(Any().foo(1), Any().bar(), hasattr(Any(), "whatever"))
