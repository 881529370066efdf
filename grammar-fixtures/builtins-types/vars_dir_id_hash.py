# vars, dir, id, hash.
class A:
    k = 1
    def __init__(self): self.b, self.a = 2, 3
a = A(); print(vars(a), [n for n in dir(a) if not n.startswith("_")], id(a) == id(a), hash("a") == hash("a"), hash(1) == hash(1.0) == hash(True), hash(5), hash(None) == hash(None))
vars(a)["c"] = 9; print(a.c, a.__dict__ is vars(a), "upper" in dir("s"), sorted(vars(A).keys() & {"k", "__init__"}))
for bad in ([], {}, set(), ([],)):
    try: hash(bad)
    except TypeError as e: print(e)
try: vars(5)
except TypeError as e: print(e)
