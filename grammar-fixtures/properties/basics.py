# property getter, setter, deleter; read-only.
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self):
        """Fahrenheit."""
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        if v < -459: raise ValueError("too cold")
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): self._c = 0
    @property
    def ro(self): return 1
t = Temp(100)
print(t.f); t.f = 32; print(t._c, t.f); del t.f; print(t._c, Temp.f.__doc__)
for g in (lambda: setattr(t, "ro", 2), lambda: setattr(t, "f", -500), lambda: delattr(t, "ro")):
    try: g()
    except (AttributeError, ValueError) as e: print(type(e).__name__, e)
