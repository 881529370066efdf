# Dataclass inheritance: defaults overridden, order of fields, plain bases and mixins, a class that is not decorated below one.
from abc import ABC, abstractmethod
from dataclasses import asdict, dataclass, field


@dataclass
class Base:
    id: int
    name: str = "base"


@dataclass
class Child(Base):
    name: str = "child"
    extra: list = field(default_factory=lambda: [1])


print(Child(1), Child(2, "n", []), asdict(Child(3)))


class Plain(Child):
    def greet(self):
        return f"hi {self.name}"


print(Plain(5).greet(), Plain(5), Plain(5) == Plain(5), Plain(5) == Child(5))


class Mixin:
    def tag(self):
        return f"[{self.name}:{self.kind}]"

    kind = "mixin"


@dataclass
class Both(Mixin, Base):
    kind: str = "both"


print(Both(1).tag(), Both(1, kind="z").tag(), Both(1))


class Shape(ABC):
    @abstractmethod
    def area(self): ...


@dataclass
class Sq(Shape):
    s: int

    def area(self):
        return self.s**2

    @property
    def double(self):
        return self.s * 2

    @classmethod
    def of(cls, text):
        return cls(int(text))

    def __eq__(self, o):
        return isinstance(o, Sq) and abs(self.s - o.s) < 2


print(Sq(3).area(), Sq.of("4").double, Sq(3) == Sq(4), Sq(1) == Sq(5))


@dataclass
class Base2:
    x: int

    def __post_init__(self):
        self.log = ["base"]


@dataclass
class Child2(Base2):
    y: int = 1

    def __post_init__(self):
        super().__post_init__()
        self.log.append("child")


print(Child2(1).log, Child2(1))


@dataclass
class Own:
    x: int
    y: int = 0

    def __init__(self, text):
        self.x = int(text)


print(Own("5"), Own("5").y)
