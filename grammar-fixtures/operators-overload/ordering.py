# Rich comparison, reflection, total_ordering, sorting own objects.
from functools import total_ordering
@total_ordering
class Ver:
    def __init__(self, s): self.t = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.t == o.t
    def __lt__(self, o): return self.t < o.t
    def __repr__(self): return ".".join(map(str, self.t))
vs = [Ver(s) for s in ("1.10", "1.2", "1.2.1", "0.9")]
print(sorted(vs), max(vs), min(vs), vs[0] > vs[1], vs[0] >= vs[0], vs[0] <= vs[1], sorted(vs, reverse=True))
class OnlyLt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
print(OnlyLt(1) < OnlyLt(2), OnlyLt(1) > OnlyLt(2), [x.n for x in sorted([OnlyLt(3), OnlyLt(1)])])
try: OnlyLt(1) <= OnlyLt(2)
except TypeError as e: print(e)
