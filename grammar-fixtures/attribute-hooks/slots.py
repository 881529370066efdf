# __slots__: unknown attributes are refused, inheritance, no __dict__, defaults that conflict.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


p = P(1)
try:
    p.w = 1
except AttributeError as e:
    print("AttributeError", e)
try:
    p.y
except AttributeError as e:
    print("AttributeError", e)
p.y = 2
print(p.x, p.y, hasattr(p, "__dict__"))
q = Q(1)
q.z = 3
try:
    q.other = 1
except AttributeError as e:
    print("AttributeError", e)
r = R(1)
r.free = 5
print(q.z, r.free, r.__dict__, P.__slots__)
del p.y
print(hasattr(p, "y"))


class S:
    __slots__ = "only"


s = S()
s.only = 1
try:
    s.o = 2
except AttributeError as e:
    print("AttributeError", e)
