# __new__ for singletons, caches, immutable values and other classes.
class Single:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.made = 0
        return cls._instance

    def __init__(self, v=None):
        self.made += 1
        self.v = v


a = Single(1)
b = Single(2)
print(a is b, a.v, b.made, isinstance(a, Single))


class Cached:
    cache = {}

    def __new__(cls, key):
        if key not in cls.cache:
            cls.cache[key] = object.__new__(cls)
        return cls.cache[key]

    def __init__(self, key):
        self.key = key


print(Cached("a") is Cached("a"), Cached("a") is Cached("b"), Cached("b").key)


class Shape:
    def __new__(cls, kind, *a):
        if cls is Shape and kind == "square":
            return super().__new__(Square)
        return super().__new__(cls)

    def __init__(self, kind, side):
        self.kind = kind
        self.side = side


class Square(Shape):
    def area(self):
        return self.side**2


s = Shape("square", 3)
print(type(s).__name__, s.area(), type(Shape("other", 1)).__name__)


class Weird:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Weird())


class Counted:
    count = 0

    def __new__(cls):
        cls.count += 1
        obj = super().__new__(cls)
        obj.number = cls.count
        return obj


print(Counted().number, Counted().number, Counted.count)
