# Class attributes computed in the body: from each other, from loops and comprehensions, functions as values, late changes.
import math


class Config:
    BASE = 10
    DOUBLE = BASE * 2
    NAMES = ("a", "b")
    TABLE = {n: i for i, n in enumerate(("a", "b"))}
    total = 0
    for step in range(4):
        total += step
    area = staticmethod(lambda r: round(math.pi * r * r, 2))
    convert = int
    join = "-".join

    def show(self):
        return self.BASE, self.DOUBLE, self.convert("7"), self.join(self.NAMES), self.area(1)


print(Config.DOUBLE, Config.TABLE, Config.total, Config.step, Config().show())
Config.BASE = 11
c = Config()
print(c.BASE, Config.DOUBLE, Config.convert("12") + 1)
c.BASE = "own"
print(c.BASE, Config.BASE)
del c.BASE
print(c.BASE)


class Levels(Config):
    BASE = Config.BASE + 1
    ORDER = [*Config.NAMES, "c"]

    @classmethod
    def index(cls, name):
        return cls.ORDER.index(name)


print(Levels.BASE, Levels.index("c"), Levels().show()[0], getattr(Levels, "missing", None))
try:
    Config.ORDER
except AttributeError as e:
    print(e)
print(hasattr(Levels, "ORDER"))
