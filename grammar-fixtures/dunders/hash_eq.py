# __eq__, __ne__, __hash__ and NotImplemented.
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.n == o.n
    def __hash__(self): return hash(self.n)
print(V(1) == V(1), V(1) != V(1), V(1) == 1, V(1) != "x", [V(1)] == [V(1)], V(2) in [V(1), V(2)], len({V(1), V(1), V(2)}), {V(1): "a"}.get(V(1)))
class Weird:
    def __eq__(self, o): return "yes"
    def __ne__(self, o): return "no"
print(Weird() == 1, Weird() != 1, 1 == Weird(), bool(Weird() == 2))
print(V(3) == V(3.0), [V(1), V(2)].index(V(2)), (V(1),) == (V(1),))
