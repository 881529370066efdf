# Copies share or do not share; cycles and own hooks are kept.
import copy
a = [1, [2, 3], {"k": (4, [5])}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9); a[2]["k"][1].append(6)
print(b, c, b[1] is a[1], c[1] is a[1])
loop = [1]; loop.append(loop)
d = copy.deepcopy(loop)
print(d[1] is d, d is not loop)
class P:
    def __init__(self): self.x = [1]; self.me = self
p = P(); q = copy.deepcopy(p); r = copy.copy(p)
print(q.x is p.x, q.me is q, r.x is p.x, r.me is p, type(q).__name__)
class H:
    def __init__(self, n): self.n = n
    def __copy__(self): return H("copied")
    def __deepcopy__(self, memo): return H(f"deep{len(memo) >= 0}")
print(copy.copy(H(1)).n, copy.deepcopy(H(1)).n, copy.deepcopy([H(1)])[0].n)
shared = [0]
x = copy.deepcopy([shared, shared])
print(x[0] is x[1], x[0] is shared)
t = (1, 2); u = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(u) is u, copy.deepcopy("s"), copy.deepcopy(None), copy.deepcopy(1.0), copy.deepcopy({1, 2}), copy.deepcopy(frozenset({1})), copy.deepcopy(b"x"), copy.copy({"a": [1]}), copy.deepcopy(range(3)))
print(copy.deepcopy(print) is print, copy.deepcopy(P) is P, copy.deepcopy({(1, 2): [3]}))
