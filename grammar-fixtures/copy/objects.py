# Copies of instances; __copy__ and __deepcopy__.
import copy
class N:
    def __init__(self, v, kids=()): self.v, self.kids = v, list(kids)
class Own:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
n = N(1, [N(2)]); s, d = copy.copy(n), copy.deepcopy(n)
n.kids[0].v = 99; n.v = 5
print(s.v, s.kids[0].v, d.v, d.kids[0].v, s.kids is n.kids, type(d).__name__, copy.copy(Own()), copy.deepcopy([Own()]), copy.copy((1,)), copy.deepcopy({1: {2}}))
