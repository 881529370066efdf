# __eq__ without __hash__ makes unhashable; subclasses; != from ==; bool of what __eq__ gives; identity first in lists.
class P:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        print("eq", self.v)
        return self.v == getattr(o, "v", o)


class Q(P):
    __hash__ = P.__hash__


class R(P):
    def __hash__(self):
        return hash(self.v)


p = P(1)
print(p == 1, 1 == p, p != 2, p in [p], p in [P(1)], [p].index(p))
for cls in (P, Q, R):
    try:
        {cls(3)}
        print(cls.__name__, "hashable")
    except TypeError as e:
        print("TypeError", e)
print(P.__hash__ is None, R(1) in {R(1): 2}, len({R(1), R(1), R(2)}))


class S(P):
    pass


try:
    hash(S(1))
except TypeError as e:
    print("TypeError", e)


class NotEq:
    def __ne__(self, o):
        return "ne"


print(NotEq() != 1, NotEq() == 1)
