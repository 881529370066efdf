# Members by value and name, aliases, iteration, membership and errors.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = "g"
    CRIMSON = 1
    PAIR = (1, 2)

    @property
    def pretty(self):
        return self.name.title()


print(Color(1), Color["CRIMSON"], Color("g").pretty, Color((1, 2)), [c.name for c in Color], len(Color), list(Color.__members__))
print(Color.RED is Color.CRIMSON, Color.RED == 1, Color.RED in Color, {Color.RED: "r"}[Color.CRIMSON], repr(Color.PAIR), isinstance(Color.RED, Color))
for bad in (lambda: Color(5), lambda: Color["BLUE"], lambda: Color.RED < Color.GREEN):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
