# Keyword-only and positional-only parameters through wrappers, partial, methods, lambdas and **kwargs that reuse a name.
from functools import partial, wraps


def record(name, /, *values, sep="-", **fields):
    return name, sep.join(map(str, values)), fields


print(record("n", 1, 2, sep="+", name="twice", values="v"))
print(record(*["x"], **{"sep": "", "k": 1}), partial(record, "p", sep="/")(1, 2, name="in"))


def logged(f):
    @wraps(f)
    def inner(*args, **kwargs):
        return [f.__name__, sorted(kwargs), f(*args, **kwargs)]

    return inner


@logged
def scale(value, /, *, factor=2, offset: int = 0):
    return value * factor + offset


print(scale(3), scale(3, offset=1, factor=10), logged(lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
for call in (
    lambda: scale(value=1),
    lambda: scale(1, 2),
    lambda: scale(1, faktor=2),
    lambda: record(),
    lambda: record(name="x"),
    lambda: (lambda *, k: k)(),
    lambda: (lambda a, /, b: a)(1, a=2, b=3),
):
    try:
        print(call())
    except TypeError as e:
        print(e)


class Box:
    def put(self, item, /, *, at=None, **rest):
        return item, at, rest


print(Box().put(1, at=2, item=3, self=4), (lambda x, /: x)(5))
