# A bool where an int is declared: through lists, attributes, arguments by keyword and functions as values it prints True.
from dataclasses import dataclass


def show(n: int) -> str:
    return f"n={n}"


def apply(f, v):
    return f(v)


print(show(True), apply(show, True), show(n=False))


class Box:
    def __init__(self, n: int) -> None:
        self.n: int = n

    def text(self) -> str:
        return str(self.n) + "|" + "%s" % self.n + f"|{self.n}"


def make(cls, v):
    return cls(v)


print(Box(True).text(), make(Box, True).text())


@dataclass
class D:
    n: int = 0

    def text(self) -> str:
        return f"{self.n}"


print(D(True).text(), make(D, False).text(), [f(True).text() for f in (D, Box)])
xs: list[int] = []
add = xs.append
add(True)
xs.append(1)
print(xs, [f"{x}" for x in xs], str(xs[0]), xs[0] + 1)
table: dict[str, int] = {}
table.update({"a": True})
setattr(table, "q", 1) if False else None
for k, v in table.items():
    print(k, f"{v}", str(v))
b = Box(1)
setattr(b, "n", True)
print(b.text())
b.__dict__["n"] = False
print(b.text())


def total(values: list[int]) -> int:
    last: int = 0
    for v in values:
        last = v
    return last


print(total([1, True]), f"{total([True])}", total(values=[3, 2 > 1]))


def opt(flag: int = True) -> str:
    return f"{flag}"


print(opt(), opt(1))


def ret() -> int:
    return any([1])


print(f"{ret()}", str(ret()))


def from_json(d: dict) -> str:
    n: int = d["n"]
    return f"{n}" + str(n)


print(from_json({"n": True}))
import json

parsed = json.loads('{"count": true}')
count: int = parsed["count"]
print(f"{count}", str(count), count)


def gen(xs):
    for x in xs:
        yield x


def first(it) -> int:
    return next(it)


print(f"{first(gen([True]))}", "v: " + str(first(iter([False]))))
handlers = {"show": show}
print(handlers["show"](True), list(map(show, [True, 2])), sorted([3, True], key=lambda x: x))
