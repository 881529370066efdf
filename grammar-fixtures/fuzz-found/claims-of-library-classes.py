# Parameters said to be of classes of the standard library get every kind of JSON value
import json
from datetime import datetime, timedelta
from typing import Callable, Iterator, Iterable, Sequence, Mapping, Any, Literal, NamedTuple
from enum import Enum, IntEnum
from collections import deque, Counter, OrderedDict, defaultdict
from pathlib import Path
import re

class Level(IntEnum):
    LOW = 1
    HIGH = 2

class Color(Enum):
    RED = "red"
    BLUE = "blue"

class P(NamedTuple):
    x: int
    y: str = "d"

def when(d: datetime):
    return f"{d.year}-{d.month}"
def when2(d: datetime):
    return d.isoformat()
def delta(d: timedelta):
    return d.days
def seq(s: Sequence[int]):
    return len(s), s[0], [x + 1 for x in s]
def mapping(m: Mapping[str, int]):
    return m["a"] + 1, len(m), list(m)
def iterable(i: Iterable[int]):
    return sum(i), f"{i}"
def iterator(i: Iterator[int]):
    return [f"{x}" for x in i]
def lit(m: Literal["a", "b"] = "a"):
    return f"{m}{m == 'a'}{'yes' if m else 'no'}"
def level(l: Level):
    return l + 1, f"{l}", l > 1
def color(c: Color):
    return c.value, c == Color.RED
def point(p: P):
    x, y = p
    return p.x + 1, f"{p.y}", x, p[1], len(p)
def dq(d: deque):
    return len(d), [x for x in d]
def cnt(c: Counter):
    return c["a"] + 1
def path(p: Path):
    return p.name, str(p)
def anyd(x: Any):
    return x + 1
def pat(m: re.Match):
    return m.group(0)
def by(b: bytes):
    return b[0], len(b), b.hex()
def opt(x: "int | None" = None):
    return f"{x}", x is None, (x or 5) + 1
def nested(x: dict[str, list[dict[str, int]]]):
    return [f"{r['k']}" for rs in x.values() for r in rs]
def tup(x: tuple[int, ...]):
    return x[0] + 1, f"{x}", x + (1,)
class Repo:
    items: dict[str, list[int]] = {}
    name: str = "n"
    def __init__(self, conf: dict):
        self.size: int = conf["size"]
        self.title: str = conf.get("title", "t")
    def grow(self, by: int = 1) -> int:
        self.size += by
        return self.size
    def label(self) -> str:
        return self.title.upper() + f"{self.size}"

def attempt(f, v):
    try:
        print(f.__name__, f(v))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)

for f in [when, when2, delta, seq, mapping, iterable, iterator, lit, level, color, point, dq, cnt, path, anyd, pat, by, opt, nested, tup]:
    for t in ['"2024-01-01"', "null", "3", "2.0", '{"a": 2.0}', "[1, null]", "[3]", "[]", '{"b": [{"k": 1.0}]}', "true", "0.0"]:
        attempt(f, json.loads(t))
for t in ['{"size": 1}', '{"size": 1.5, "title": "x"}', '{"size": "a", "title": null}', '{"size": []}']:
    r = Repo(json.loads(t))
    attempt(lambda v: r.grow(), 0)
    attempt(lambda v: r.grow(json.loads("2.0")), 0)
    attempt(lambda v: r.label(), 0)
