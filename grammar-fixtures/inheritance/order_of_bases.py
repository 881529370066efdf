# What `__mro__`, `__bases__` and `mro()` say: with ABC, Generic, Protocol and the types below enums, tuples and exceptions.
import inspect
from abc import ABC, abstractmethod
from collections import OrderedDict, UserDict
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum
from typing import Any, Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


class Tool(ABC):
    @abstractmethod
    def run(self): ...


class Hammer(Tool):
    def run(self):
        return "bang"


class Box(Generic[T]):
    pass


class SmallBox(Box[int], Tool):
    def run(self):
        return "small"


@runtime_checkable
class Runs(Protocol):
    def run(self) -> str: ...


class Saw(Runs):
    def run(self):
        return "zzz"


class Both(ABC, Generic[T]):
    pass


class Level(str, Enum):
    LOW = "low"


class Number(IntEnum):
    ONE = 1


class Names(dict):
    pass


class Rows(list):
    pass


class Text(str):
    pass


class Failed(ValueError):
    pass


class Point(NamedTuple):
    x: int
    y: int


@dataclass
class Item(Tool):
    name: str

    def run(self):
        return self.name


class Plain:
    pass


class Explicit(object):
    pass


class Mixed(Plain, Tool):
    def run(self):
        return ""


def show(cls):
    print(cls.__name__, [c.__name__ for c in cls.__mro__], [c.__name__ for c in cls.__bases__])


for cls in (Tool, Hammer, Box, SmallBox, Runs, Saw, Both, Level, Number, Names, Rows, Text, Failed, Point, Item, Plain, Explicit, Mixed):
    show(cls)
print([c.__name__ for c in Hammer.mro()], [c.__name__ for c in inspect.getmro(SmallBox)])
print(ABC in Hammer.__mro__, Tool.__mro__[1] is ABC, Generic in Box.__mro__, object in Plain.__mro__)
print(Tool.__mro__)
print(issubclass(Hammer, ABC), issubclass(Plain, ABC), isinstance(Hammer(), ABC))


class Map(NamedTuple):
    Set: int


class Error(Enum):
    Array = 1


print(Map(1), Map.__name__, Error.Array, repr(Error.Array), repr(Number.ONE), Error.__name__)
