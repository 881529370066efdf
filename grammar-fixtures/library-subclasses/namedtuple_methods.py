# NamedTuple and namedtuple bases with methods, properties, class methods and overridden dunders.
from collections import namedtuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 0

    @property
    def norm(self):
        return self.x * self.x + self.y * self.y

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def dims():
        return 2

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def moved(self, dx):
        return self._replace(x=self.x + dx)


p = Point(1, 2)
print(p, p.norm, Point.origin(), Point.dims(), p + p, p.moved(5), p._asdict(), p == (1, 2), p[0], Point(3))
x, y = p
print(x, y, Point._fields, Point._field_defaults, isinstance(p, tuple), Point._make([7, 8]))


class Pair(namedtuple("Pair", "a b")):
    __slots__ = ()

    def total(self):
        return self.a + self.b

    def __str__(self):
        return f"<{self.a}|{self.b}>"


q = Pair(1, 2)
print(q, repr(q), q.total(), q._replace(a=9), q == (1, 2))


class Base(namedtuple("Base", ["v", "w"])):
    def __new__(cls, v, w=None):
        return super().__new__(cls, v, w or v * 2)


print(Base(2), Base(2, 5))
