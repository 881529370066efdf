# match with every kind of pattern.
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int = 0


class Pair(NamedTuple):
    a: int
    b: int


class Manual:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


class Sub(Manual):
    pass


LIMIT = 10


class Cfg:
    max = 99


def f(v):
    match v:
        case None | True | False:
            return f"const {v}"
        case Color.RED:
            return "red"
        case Color():
            return f"color {v.name}"
        case Cfg.max:
            return "max"
        case int(n) | float(n) if n > 50:
            return f"big {n}"
        case int():
            return "int"
        case float(x):
            return f"float {x}"
        case "" | b"":
            return "empty"
        case str(s) if s.startswith("a"):
            return f"a-str {s}"
        case str():
            return "str"
        case bytes(b):
            return f"bytes {b!r}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"axis {y}"
        case Point(x, y) if x == y:
            return f"diag {x}"
        case Point():
            return "point"
        case Pair(1, b):
            return f"pair 1 {b}"
        case Manual(1, right=r):
            return f"manual {r}"
        case Sub(l, r):
            return f"sub {l} {r}"
        case []:
            return "empty seq"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"1 then {rest}"
        case [*init, "end"]:
            return f"{init} end"
        case [first, [second, *_], *_]:
            return f"nested {first} {second}"
        case (a, b):
            return f"two {a} {b}"
        case {"type": "text", "value": str(t), **rest}:
            return f"text {t} {rest}"
        case {"type": ("img" | "pic") as kind, "size": (w, h)}:
            return f"{kind} {w}x{h}"
        case {"k": {"deep": [_, {"x": x}]}}:
            return f"deep {x}"
        case {1: one, "n": None}:
            return f"mapping {one}"
        case {}:
            return "mapping"
        case set() | frozenset():
            return "set"
        case _:
            return "other"


for v in [
    None, True, 0, 1, 99, 60, 51.5, 1.5, "", "abc", "xyz", b"", b"q", Color.RED, Color.BLUE,
    Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Pair(1, 5), Pair(2, 5), Manual(1, 2), Manual(3, 4), Sub(3, 4),
    [], [5], [1, 2, 3], (1,), [7, 8, "end"], [5, [6, 7], 8], (3, 4), [3, 4, 5], range(2), "ab",
    {"type": "text", "value": "v", "q": 1}, {"type": "pic", "size": [1, 2]}, {"k": {"deep": [0, {"x": 9}]}}, {1: "o", "n": None}, {"zzz": 1}, {},
    {1, 2}, frozenset(), object, lambda: 1, iter([1]),
]:
    print(f(v))
match 5:
    case x if x > 3:
        pass
print(x)
match [1, 2]:
    case [a, b] as whole:
        print(a, b, whole)
match (1, 2), {"a": 3}:
    case (p, q), {"a": r}:
        print(p, q, r)
match -1:
    case -1:
        print("neg")
match "k":
    case "j" | "k" as which:
        print(which)
try:
    match Manual(1, 2):
        case Manual(1, 2, 3):
            pass
except TypeError as e:
    print("TypeError", e)
