# Defaults, _make, _replace, _asdict and the errors of wrong fields.
from collections import namedtuple

Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, y=2)
print(p, p._asdict(), p._fields, Point._field_defaults, p._replace(z=9), Point._make([4, 5, 6]))
x, *rest = p
print(x, rest, p[1:], p + (1,), len(p), 2 in p, p.index(2), p.count(0), p == (1, 2, 0), p < (1, 3), hash(p) == hash((1, 2, 0)))
for bad in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, 2, w=3), lambda: p._replace(w=1), lambda: Point._make([1]), lambda: p.w, lambda: p[5], lambda: namedtuple("Bad", "a a"), lambda: namedtuple("Bad", "class"), lambda: namedtuple("Bad", "_a"), lambda: namedtuple("Bad", "a b", defaults=[1, 2, 3]), lambda: namedtuple("1Bad", "a")):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
try:
    p.x = 5
except AttributeError as e:
    print(e)
R = namedtuple("R", ["class", "ok", "ok", "_x"], rename=True)
print(R._fields, R(1, 2, 3, 4))
print(isinstance(p, tuple), isinstance(p, Point), type(p).__name__, Point.__name__, repr(Point(y=[p], x=None)))
print("{0.x} {0[1]} {y}".format(p, y=p.z), "%d %d %d" % p, [*map(Point._make, [(1, 2), (3, 4, 5)][1:])])
