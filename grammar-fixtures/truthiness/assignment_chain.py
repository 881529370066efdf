# Truth of call results, attributes and subscripts in conditions.
class R:
    def __init__(self, items=None): self.items, self.meta = items or [], {}
    def get(self): return self.items
r, q = R(), R([0])
for x in (r, q):
    print("items" if x.items else "none", "get" if x.get() else "none", "meta" if x.meta else "none", bool(x), "first" if x.items and x.items[0] else "falsy first")
    if not x.meta: x.meta["k"] = x.items or None
    if x.meta.get("k"): print("set", x.meta)
print([bool(v) for v in (r.meta, r.meta["k"], q.meta["k"])])
