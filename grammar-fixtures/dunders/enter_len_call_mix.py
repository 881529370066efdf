# One class with many protocols, used by builtins.
class Bag:
    def __init__(self, *xs): self.xs = list(xs)
    def __len__(self): return len(self.xs)
    def __iter__(self): return iter(self.xs)
    def __getitem__(self, i): return self.xs[i]
    def __contains__(self, x): return x in self.xs
    def __eq__(self, o): return isinstance(o, Bag) and self.xs == o.xs
    def __add__(self, o): return Bag(*self.xs, *o)
    def __call__(self, f): return Bag(*map(f, self.xs))
    def __repr__(self): return f"Bag({', '.join(map(repr, self.xs))})"
    def __bool__(self): return any(self.xs)
    def __enter__(self): return self.xs
    def __exit__(self, *a): self.xs.clear()
b = Bag(3, 1, 2)
print(b, len(b), sorted(b), max(b), sum(b), list(reversed(b)), b[0], b[-1], b[:2], 2 in b, b + [4] + Bag(), b(lambda x: x * 2), b == Bag(3, 1, 2), b != Bag(), bool(Bag(0)), [*b], dict(enumerate(b)), tuple(b), *b)
with b as xs: print(xs)
print(b, any(b), all(b), min(Bag(5), default=1), list(zip(b, b)), "".join(map(str, Bag("p", "q"))))
