# ABCMeta and ABC: abstract methods, properties, partly concrete classes, register.
from abc import ABC, ABCMeta, abstractmethod


class Shape(metaclass=ABCMeta):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s**2

    @property
    def name(self):
        return "square"


class Half(Shape):
    def area(self):
        return super().area()


print(Square(3).describe())
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print("TypeError", e)


class Tool(ABC):
    @abstractmethod
    def run(self, x):
        return "base " + x


class T(Tool):
    def run(self, x):
        return super().run(x) + "!"


print(T().run("a"), isinstance(T(), Tool))


class Duck:
    pass


Shape.register(Duck)
print(isinstance(Duck(), Shape), issubclass(Duck, Shape))
