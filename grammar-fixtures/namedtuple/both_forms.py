# collections.namedtuple and typing.NamedTuple.
from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", ["x", "y"])
Q = namedtuple("Q", "a b c", defaults=[3])
class Hit(NamedTuple):
    id: str
    score: float = 0.0
    def pct(self): return f"{self.score:.0%}"
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._replace(x=9), p._asdict(), P._fields, [*p], len(p), P._make([5, 6]), isinstance(p, tuple), Q(1, 2))
h = Hit("d", 0.5); i, s = h
print(h, h.pct(), i, s, Hit("z"), sorted([Hit("b", 1), Hit("a", 2)]), max([Hit("b", 1), Hit("a", 2)], key=lambda h: h.score).id, {h: 1}[Hit("d", 0.5)])
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: setattr(p, "x", 1), lambda: p.z, lambda: P(1, z=2)):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
