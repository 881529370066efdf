# frozen, order, hash, kw_only, slots.
from dataclasses import dataclass, FrozenInstanceError, field, KW_ONLY
@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
print(sorted([V(2), V(1, 5), V(1)]), V(1) < V(1, 1), {V(1): "k"}[V(1, 0)], hash(V(1)) == hash(V(1)), max(V(3), V(2, 9)))
try: V(1).major = 2
except FrozenInstanceError as e: print(type(e).__name__, e, isinstance(e, AttributeError))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
@dataclass
class Part:
    x: int
    _: KW_ONLY
    y: int = 0
print(K(a=1), Part(1, y=2))
for f in (lambda: K(1), lambda: Part(1, 2), lambda: V(1) < 5):
    try: f()
    except TypeError as e: print(e)
