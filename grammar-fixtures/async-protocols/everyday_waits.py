# Where everyday code waits without saying so: properties, constructors, defaults, sort keys, str, eq, chained calls, conditions, f-strings.
import time
from dataclasses import dataclass, field


def fetch(x):
    time.sleep(0)
    return x


class Base:
    def __init__(self, name):
        self.name = fetch(name)

    @property
    def title(self):
        return fetch(self.name).title()

    def score(self):
        return 1


class Special(Base):
    def __init__(self, name, extra=None):
        super().__init__(name)
        self.extra = extra or Base(f"{name}-extra")

    @property
    def title(self):
        return "special " + super().title

    def score(self):
        return super().score() + fetch(10)

    @classmethod
    def load(cls, name):
        return cls(fetch(name))


@dataclass(order=True)
class Item:
    rank: int
    text: str = field(default_factory=lambda: "made", compare=False)


items = [Base("plain a"), Special("b one"), Special.load("c two")]
print([i.title for i in items], [i.score() for i in items], items[1].extra.title)
print(sorted((i.title for i in items), key=lambda t: fetch(len(t))), max(items, key=lambda i: i.score()).name)
items.sort(key=lambda i: (-i.score(), i.title))
print([i.name for i in items])
print(items[0] in items[1:], items.index(items[1]), items.count(items[1]))
print({i.name: i.title for i in items if i.score() > 1 and fetch(True)})
print(fetch(None) or fetch("default"), fetch(1) if fetch(0) else fetch(2), not fetch(""), fetch(3) < fetch(4) < fetch(5))
text = f"{fetch('x')!r:>5} {items[0].title:<20}|"
print(text, fetch([1, 2])[fetch(0)], fetch({"a": {"b": 1}})["a"].get("b"), fetch("a,b").split(",")[-1].upper())


def with_default(x, cache={}, made=fetch("at definition")):
    cache.setdefault(x, fetch(x))
    return made, len(cache)


print(with_default(1), with_default(2), with_default(2, made=fetch("given")))
print(Item(2), Item(1, "t"), sorted([Item(2), Item(1)])[0], Item(1) == Item(1, "other"))
while (value := fetch(len(items))) > 1:
    items.pop()
else:
    print("left", value)
assert fetch(True), "never"
try:
    assert fetch(False), fetch("message")
except AssertionError as e:
    print(e)
try:
    raise fetch(ValueError("fetched"))
except (fetch(KeyError), fetch(ValueError)) as e:
    print(repr(e))
d = {fetch("k"): fetch("v"), **fetch({"m": 1})}
d[fetch("n")] = fetch(2)
d["m"] += fetch(5)
del d[fetch("k")]
print(d, [*fetch([1]), *fetch((2,))], print_all := (lambda *a, **k: (a, k)), sep="\n" if False else " ") if False else print(d)
x, (y, z) = fetch(1), fetch((2, 3))
print(x, y, z, (lambda a=fetch(7): a)(), [fetch(i) for i in range(3) if fetch(i) != 1], {fetch(i) for i in (1, 1)}, -fetch(2), fetch(2) ** 2)
match fetch({"type": "text", "items": [1, 2]}):
    case {"type": "text", "items": [first, *_]} if fetch(first) == 1:
        print("matched", first)
    case _:
        print("no")


def recurse(n):
    return [] if n == 0 else [fetch(n), *recurse(n - 1)]


print(recurse(3), getattr(items[0], "title"), getattr(items[0], "missing", fetch("d")), hasattr(items[0], "title"))
method = items[0].score
bound = [i.score for i in items]
print(method(), [b() for b in bound], list(map(Base.score, items)), (items[0].score)(), vars(items[0])["name"])
global_counter = 0


def bump():
    global global_counter
    global_counter += fetch(1)
    return global_counter


print([bump() for _ in range(3)], bump() + bump() * bump())
