# __post_init__ with InitVar, fields computed there, init=False, KW_ONLY, slots, class variables.
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class C:
    x: int
    scale: InitVar[int] = 2
    total: int = field(init=False)
    seen: ClassVar[list] = []

    def __post_init__(self, scale):
        self.total = self.x * scale
        C.seen.append(self.x)


c = C(3)
print(c, C(4, 5).total, C.seen, [f.name for f in fields(C)], C(1, scale=9))


@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
    c: str = "c"


print(K(1), K(1, b=5), K(a=1, c="z"))
try:
    K(1, 2)
except TypeError as e:
    print("TypeError", e)


@dataclass(slots=True)
class S:
    x: int = 0


s = S()
s.x = 5
try:
    s.y = 1
except AttributeError as e:
    print("AttributeError", e)
print(s)


@dataclass
class D(C):
    extra: str = "e"

    def __post_init__(self, scale):
        super().__post_init__(scale)
        self.extra += "!"


print(D(2), D(2, 3, "q"))
