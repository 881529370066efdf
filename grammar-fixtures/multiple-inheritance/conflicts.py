# Orders Python refuses and orders it takes: a failing MRO, isinstance over every base, mixin defaults.
class A:
    def tag(self):
        return "A"


class B(A):
    pass


class Fine(B, A):
    pass


print(Fine().tag())
try:

    class Refused(A, B):
        pass
except TypeError as e:
    print(str(e).split("\n")[0])


class Jsonable:
    fields = ()

    def as_dict(self):
        return {name: getattr(self, name) for name in self.fields}


class Comparable:
    def __eq__(self, other):
        return type(self) is type(other) and self.as_dict() == other.as_dict()

    def __hash__(self):
        return hash(tuple(self.as_dict().items()))


class Point(Comparable, Jsonable):
    fields = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2) == Point(1, 2), Point(1, 2) != Point(2, 1), len({Point(1, 2), Point(1, 2), Point(0, 0)}))
print([isinstance(Point(0, 0), c) for c in (Comparable, Jsonable, A, object)], Point(3, 4).as_dict())
print([c.__name__ for c in Point.__mro__])
