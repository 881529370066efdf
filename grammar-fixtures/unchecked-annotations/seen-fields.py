# Fields of a dataclass whose objects are all made in sight are what their annotations say; of others they are not
import json
from dataclasses import dataclass, field, replace


@dataclass
class Seen:
    name: str
    count: int = 0
    tags: list[str] = field(default_factory=list)

    def line(self) -> str:
        self.tags.append(self.name)
        return f"{self.name}:{self.count + 1}:{len(self.tags)}:{','.join(self.tags)}"


@dataclass
class Made:
    name: str
    count: int = 0

    def line(self) -> str:
        return f"{self.name}:{self.count * 2}:{'yes' if self.count else 'no'}"


class Loud(Seen):
    def line(self) -> str:
        return super().line().upper()


def read(text: str) -> list[Made]:
    return [Made(**row) for row in json.loads(text)]


print(Seen("a", 2).line(), Seen("b").line(), Loud("c", 1, ["x"]).line())
for made in read('[{"name": null}, {"name": "x", "count": 1.5}, {"name": [], "count": "ab"}, {"name": 1, "count": []}]'):
    print(made.line(), made)


@dataclass
class Point:
    x: int
    y: int

    def shown(self) -> str:
        return f"{self.x + 1}/{self.y + 1}"


print(Point(1, 2).shown())
moved = replace(Point(1, 2), x=json.loads("2.0"))
print(moved.shown(), moved)


class Base:
    limit: int = 3
    label: str

    def __init__(self, label: str) -> None:
        self.label = label

    def shown(self) -> str:
        return f"{self.label}{self.limit - 1}"


base = Base(json.loads("null"))
print(base.shown())
setattr(base, "limit", json.loads("2.0"))
print(base.shown())
