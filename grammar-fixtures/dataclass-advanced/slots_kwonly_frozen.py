# dataclass options together: kw_only, frozen, slots, replace, hash of frozen ones, FrozenInstanceError, match_args.
from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
    tags: tuple = ()


p = Point(1, tags=("a",))
print(p, hash(p) == hash(Point(1, 0, ("a",))), {p: 1}[Point(1, 0, ("a",))], replace(p, y=5))
try:
    p.x = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e, isinstance(e, AttributeError))
try:
    del p.x
except AttributeError as e:
    print(e)


@dataclass
class Request:
    path: str
    _: KW_ONLY
    retries: int = 3
    headers: dict = field(default_factory=dict, repr=False)


r = Request("/", retries=1)
r.headers["a"] = [1]
print(r, asdict(r), astuple(r), r == Request("/", retries=1))
try:
    Request("/", 2)
except TypeError as e:
    print(e)
copy = asdict(r)
copy["headers"]["a"].append(2)
print(r.headers, replace(r, path="/x").headers is r.headers, [f.name for f in fields(r)])
try:
    Request()
except TypeError as e:
    print(e)


@dataclass(slots=True)
class Slim:
    a: int = 1


try:
    Slim().b = 2
except AttributeError as e:
    print("no b")
match Point(3, 4):
    case Point(3, y):
        print("matched", y)
