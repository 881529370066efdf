# Frozen errors, order across classes, mutable default errors, argument errors, match_args, eq=False, inheritance of order.
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, replace


@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)


a, b = V(1), V(1, 2)
print(a < b, a <= a, max(a, b), sorted([b, a]), V(1, 0, "x") == a, hash(V(1, 0, "y")) == hash(a), {a: 1}[V(1)])
for f in (lambda: setattr(a, "major", 5), lambda: delattr(a, "minor")):
    try:
        f()
    except FrozenInstanceError as e:
        print("Frozen", e)
try:
    a.major = 3
except AttributeError as e:
    print("AttributeError", e, type(e).__name__)
try:
    a < 3
except TypeError as e:
    print("TypeError", e)
print(V.__match_args__, replace(a, minor=9), asdict(b), astuple(b))
for args in ((), (1, 2, 3, 4)):
    try:
        V(*args)
    except TypeError as e:
        print("TypeError", e)
try:
    V(1, patch=2)
except TypeError as e:
    print("TypeError", e)
try:

    @dataclass
    class Bad:
        xs: list = []

except ValueError as e:
    print("ValueError", e)


@dataclass(eq=False)
class NoEq:
    x: int


print(NoEq(1) == NoEq(1), len({NoEq(1), NoEq(1)}))


@dataclass
class Eq:
    x: int


try:
    hash(Eq(1))
except TypeError as e:
    print("TypeError", e)


@dataclass
class SubEq(Eq):
    y: int = 0


print(Eq(1) == SubEq(1), SubEq(1) == SubEq(1, 0), SubEq(1, 2))


@dataclass(repr=False)
class NoRepr:
    x: int

    def __repr__(self):
        return "own"


print(NoRepr(1), [NoRepr(2)])


@dataclass
class Tree:
    v: int
    kids: list["Tree"] = field(default_factory=list)

    def walk(self):
        yield self.v
        for k in self.kids:
            yield from k.walk()


print(list(Tree(1, [Tree(2), Tree(3, [Tree(4)])]).walk()), Tree(1, [Tree(2)]))
