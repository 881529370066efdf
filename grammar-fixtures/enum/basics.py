# Enum members, values, lookup, iteration, identity.
from enum import Enum, auto, IntEnum
class Color(Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1
class A(Enum):
    X = auto()
    Y = auto()
    def nice(self): return f"{self.name.lower()}={self.value}"
    @classmethod
    def default(cls): return cls.Y
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["GREEN"], Color.ALIAS is Color.RED, list(Color), len(Color))
print(A.X.nice(), A.default(), [a.value for a in A], A.X == A.X, A.X == 1, A.X in A, {A.X: "k"}[A.X], f"{A.Y}", isinstance(A.X, A), Color.__members__.keys())
for f in (lambda: Color(5), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: A.X < A.Y, lambda: setattr(Color, "RED", 2)):
    try: f()
    except (ValueError, KeyError, AttributeError, TypeError) as e: print(type(e).__name__, e)
