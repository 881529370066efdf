# wraps, reduce, cmp_to_key, total_ordering and singledispatch together.
from functools import cmp_to_key, partial, reduce, singledispatch, total_ordering, wraps


def loud(f):
    @wraps(f)
    def inner(*args, **kwargs):
        return f(*args, **kwargs) + "!"

    return inner


@loud
def hello(name="x"):
    """Greets."""
    return f"hi {name}"


print(hello("ann"), hello(name="b"), hello.__name__, hello.__doc__, hello.__wrapped__("raw"))
print(sorted(["b10", "b9", "a"], key=cmp_to_key(lambda a, b: len(a) - len(b) or (a > b) - (a < b))))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), max(V(1), V(3)).n)


@singledispatch
def show(x):
    return "other"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return [show(i) for i in x]


print(show(True), show(1.5), show([1, "a", [2]]), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), partial(hello, name="p")())
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
