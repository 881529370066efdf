# Abstract bases: instances of incomplete classes, properties and class methods that are abstract, template methods.
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Partial(Shape):
    def area(self):
        return 1


class Square(Partial):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    @property
    def name(self):
        return "square"

    @classmethod
    def unit(cls):
        return cls(1)


class Meta(metaclass=ABCMeta):
    @abstractmethod
    def run_it(self): ...


class Free:
    @abstractmethod
    def anything(self): ...


print(Square(2).describe(), Square.unit().area(), isinstance(Square(1), Shape))
for cls in (Shape, Partial, Meta):
    try:
        cls()
    except TypeError as e:
        print(e)
print(Free().anything())
try:
    Shape()
except TypeError as e:
    print("direct", e)
