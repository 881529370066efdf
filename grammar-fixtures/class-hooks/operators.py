# Reflected and in-place operators, __index__, __bool__, __contains__ and iteration fallbacks, __format__, __reversed__.
class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o):
        if not isinstance(o, (V, int)):
            return NotImplemented
        return V(self.x + (o.x if isinstance(o, V) else o))

    def __radd__(self, o):
        return V(o + self.x)

    def __iadd__(self, o):
        self.x += 100
        return self

    def __rsub__(self, o):
        return V(o - self.x)

    def __matmul__(self, o):
        return self.x * o.x

    def __neg__(self):
        return V(-self.x)

    def __abs__(self):
        return abs(self.x)

    def __index__(self):
        return self.x

    def __bool__(self):
        return self.x != 0

    def __eq__(self, o):
        return isinstance(o, V) and self.x == o.x

    def __repr__(self):
        return f"V({self.x})"

    def __format__(self, spec):
        return f"<{self.x:{spec}}>" if spec else "<plain>"

    def __lt__(self, o):
        return self.x < o.x

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return self.x * i

    def __divmod__(self, o):
        return ("divmod", o)

    def __round__(self, n=None):
        return ("round", n)

    def __invert__(self):
        return "inv"

    def __pow__(self, o, mod=None):
        return ("pow", o, mod)


v = V(2)
print(v + 1, 1 + v, sum([V(1), V(2)]), 10 - v, v @ V(4), -v, abs(V(-3)), [1, 2, 3][v], bool(V(0)))
w = v
w += 1
print(v, w is v, f"{v:03d}", f"{v}", format(v, "x"), "{:>5}".format(v), str(v))
print(list(v), 102 in v, 5 in v, max(V(1), V(5)), sorted([V(3), V(1)]), V(1) > V(0))
print(divmod(v, 2), round(v), round(v, 1), ~v, v ** 2, pow(v, 2, 3), hex(v), range(V(2)))
try:
    v + "x"
except TypeError as e:
    print("TypeError", e)
try:
    hash(v)
except TypeError as e:
    print("TypeError", e)
try:
    v - 1
except TypeError as e:
    print("TypeError", e)
try:
    V(1) <= V(2)
except TypeError as e:
    print("TypeError", e)


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Seq(4)
print(list(s), list(reversed(s)), 9 in s, bool(Seq(0)), len(s), tuple(s), [*s], max(s), dict(enumerate(s)), list(zip(s, s)))
a, b, *c = s
print(a, b, c)


class Rev:
    def __reversed__(self):
        return iter("zyx")

    def __contains__(self, x):
        return "yes" if x else ""


print(list(reversed(Rev())), 1 in Rev(), 0 in Rev(), 0 not in Rev())
