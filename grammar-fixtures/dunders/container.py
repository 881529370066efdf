# __len__, __getitem__, __setitem__, __iter__, __contains__, __reversed__.
class Row:
    def __init__(self, **kw): self.d = kw
    def __len__(self): return len(self.d)
    def __getitem__(self, k):
        if isinstance(k, slice): return list(self.d.values())[k]
        return list(self.d.values())[k] if isinstance(k, int) else self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __iter__(self): return iter(self.d)
    def __contains__(self, k): return k in self.d
    def __reversed__(self): return reversed(list(self.d))
r = Row(a=1, b=2)
r["c"] = 3
print(len(r), r["a"], r[-1], r[1:], list(r), "b" in r, "z" in r, list(reversed(r)), bool(Row()), {**{k: r[k] for k in r}})
try: r["q"]
except KeyError as e: print("KeyError", e)
