# str-mixin, IntEnum, StrEnum, Flag, functional API.
from enum import Enum, IntEnum, StrEnum, Flag, auto
import json
class Role(str, Enum):
    USER = "user"
    SYS = "system"
class Level(IntEnum):
    LOW = 1
    HIGH = 10
class S(StrEnum):
    A = auto()
    B = "bee"
class P(Flag):
    R = auto(); W = auto(); X = auto()
print(Role.USER == "user", Role.USER.upper(), json.dumps({"r": Role.SYS, "l": Level.LOW}), Role("user") is Role.USER, str(Role.USER), f"{Role.USER.value}", {"user": 1}[Role.USER])
print(Level.LOW < Level.HIGH, Level.LOW + 1, max(Level), sorted([Level.HIGH, Level.LOW]), Level(10).name, int(Level.HIGH), Level.LOW == 1)
print(S.A, S.B + "!", f"{S.A}", S("bee").name, P.R | P.W, P.R in (P.R | P.X), (P.R | P.W) & P.W, bool(P.R & P.W), P.W.value)
print(Enum("Dyn", "A B").B.value, Enum("D2", {"K": "v"}).K.value)
