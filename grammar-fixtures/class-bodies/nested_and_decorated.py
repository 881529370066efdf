# Nested classes and class decorators with arguments, stacked, adding methods and replacing the class.
catalog = {}


def register(name, *, tags=()):
    def deco(cls):
        catalog[name] = (cls, tags)
        cls.registered = name
        return cls

    return deco


def add_repr(cls):
    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"

    cls.__repr__ = __repr__
    return cls


@register("point", tags=("geo",))
@add_repr
class Point:
    class Meta:
        ordering = ["x"]

        class Deep:
            level = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p, Point.registered, catalog["point"][1], catalog["point"][0] is Point, Point.Meta.ordering, p.Meta.Deep.level)
print(Point.Meta.__qualname__, Point.Meta.Deep.__qualname__, Point.__name__)


def singleton(cls):
    instances = {}

    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]

    return get


@singleton
class Db:
    def __init__(self, url="x"):
        self.url = url


print(Db("a") is Db("b"), Db().url)


class Counted:
    def __init__(self, cls):
        self.cls = cls
        self.n = 0

    def __call__(self, *a):
        self.n += 1
        return self.cls(*a)


@Counted
class Item:
    def __init__(self, v):
        self.v = v


print(Item(3).v, Item(4).v, Item.n)
