# Subclasses of tuple, set and frozenset.
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(1, 2)
print(p, p.x, p.y, p + Point(3, 4), p == (1, 2), hash(p) == hash((1, 2)), len(p), isinstance(p, tuple))
x, y = p
print(x, y, {p: "k"}[(1, 2)], type(p).__name__, sorted([Point(2, 1), Point(1, 5)]))


class Tags(set):
    def add(self, item):
        super().add(item.lower())

    def first(self):
        return sorted(self)[0]


t = Tags(["b"])
t.add("A")
print(sorted(t), t.first(), "a" in t, len(t), isinstance(t, set), t == {"a", "b"}, type(t).__name__)
print(Tags(["q"]), Tags())
t.discard("b")
print(t, type(t | {"z"}).__name__, sorted(t | {"z"}))


class Frozen(frozenset):
    def label(self):
        return "+".join(sorted(self))


f = Frozen("ab")
print(f.label(), f == frozenset("ab"), {f: 1}[frozenset("ba")], Frozen("q"), type(f).__name__)
