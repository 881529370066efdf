# Fields, defaults, replacement, equality with tuples.
from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", ["x", "y"])
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p + (3,), p._asdict(), p._replace(x=9), P._fields, P._make([5, 6]), len(p), list(p), hash(p) == hash((1, 2)), isinstance(p, tuple), p < P(1, 3), P._field_defaults)
x, y = p; print(x, y, *p, {p: "k"}[(1, 2)], p.count(1), p.index(2), max(p), tuple(p), p[::-1], type(p[:1]).__name__)
Q = namedtuple("Q", "a b c", defaults=[2, None]); print(Q(1), Q(1, c=3), Q._field_defaults, namedtuple("R", "a,b")(1, 2), namedtuple("S", "def x x _y", rename=True)._fields)
class Person(NamedTuple):
    name: str
    age: int = 0
    def older(self): return self._replace(age=self.age + 1)
    @property
    def label(self): return f"{self.name}:{self.age}"
e = Person("Ann"); print(e, e.older(), e.label, Person._fields, e == ("Ann", 0), Person(**{"name": "B", "age": 3})._asdict(), Person.__annotations__ if False else "")
for bad in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: p._replace(q=1), lambda: P._make([1]), lambda: namedtuple("T", "a a"), lambda: namedtuple("T", "class"), lambda: namedtuple("T", "_a"), lambda: setattr(p, "x", 5), lambda: p.nope):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as err:
        print(type(err).__name__, err)
match e:
    case Person(name=n, age=0): print("match", n)
print(sorted([P(2, 1), P(1, 9)]), sorted([Person("b", 1), Person("a", 2)], key=lambda q: q.age), [q.x for q in (P(1, 2), P(3, 4))], f"{p}", "%s %s" % p)
