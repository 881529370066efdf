# Setters that validate and are used from __init__ and augmented assignment.
class Box:
    def __init__(self, w): self.w = w
    @property
    def w(self): return self._w
    @w.setter
    def w(self, v):
        if not isinstance(v, (int, float)) or isinstance(v, bool): raise TypeError(f"w must be a number, got {v!r}")
        self._w = max(0, v)
    area = property(lambda self: self._w ** 2, doc="area")
b = Box(2); b.w += 3; print(b.w, b.area, vars(b)); b.w = -5; print(b.w, Box.area.__doc__)
for bad in ("x", True, None):
    try: Box(bad)
    except TypeError as e: print(e)
