# Enums with another type, flags, methods and properties, and constructors of members.
import json
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique


class Color(str, Enum):
    RED = "red"
    BLUE = "blue"

    @property
    def title_name(self):
        return self.value.title()

    @classmethod
    def parse(cls, text):
        return cls(text.lower())


print(Color.RED, Color.RED == "red", Color("blue"), Color.parse("RED").title_name, json.dumps({"c": Color.RED}))
print(f"{Color.RED}", "%s" % Color.RED, Color.RED.upper(), "red" in [Color.RED], {Color.RED: 1}["red"], repr(Color.RED))


class Level(IntEnum):
    LOW = 1
    HIGH = 3


print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level(1), f"{Level.LOW}", sorted(Level, reverse=True), int(Level.HIGH), Level.HIGH == 3)


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


print(Perm.R | Perm.W, (Perm.R | Perm.W).value, Perm.R in (Perm.R | Perm.X), int(Perm.R), Perm(7) & Perm.W)


class Opt(Flag):
    A = auto()
    B = auto()
    AB = A | B


print(Opt.AB, Opt.A | Opt.B == Opt.AB, Opt.A & Opt.B, bool(Opt.A & Opt.B), list(Opt.AB))


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius, 3)


print(Planet.EARTH.mass, Planet.MARS.density, Planet.EARTH.value, Planet((0.64, 3.39)).name)


class Shape(Enum):
    SQUARE = "sq"
    CIRCLE = "ci"
    ALIAS = "sq"

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.name.lower() == str(value).lower():
                return m
        return None

    def __str__(self):
        return f"<{self.name}>"


print(Shape("square"), Shape.ALIAS, [s.name for s in Shape], list(Shape.__members__), Shape["CIRCLE"])
try:
    Shape("zzz")
except ValueError as e:
    print("ValueError", e)
