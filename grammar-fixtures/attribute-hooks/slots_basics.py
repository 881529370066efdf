# __slots__ forbids other attributes.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y=0): self.x, self.y = x, y
class Q(P):
    __slots__ = ("z",)
class Open(P): pass
p = P(1)
p.x += 1
print(p.x, p.y, P.__slots__, hasattr(p, "__dict__"))
for f in (lambda: setattr(p, "w", 1), lambda: p.w, lambda: Q(1).z):
    try: f()
    except AttributeError as e: print(e)
o = Open(5); o.extra = 1; print(o.extra, o.x)
del p.y
try: p.y
except AttributeError as e: print(e)
