# Abstract properties, class methods and static methods; what is still abstract after one level; calls into the abstract body.
from abc import ABC, abstractmethod


class Store(ABC):
    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def open(cls, path): ...

    @staticmethod
    @abstractmethod
    def version(): ...

    @abstractmethod
    def save(self, item):
        return f"base {item}"

    def describe(self):
        return f"{self.name} v{self.version()}"


class Half(Store):
    @property
    def name(self):
        return "half"

    def save(self, item):
        return "half " + super().save(item)


class Full(Half):
    @classmethod
    def open(cls, path):
        made = cls()
        made.path = path
        return made

    @staticmethod
    def version():
        return 2


for cls in (Store, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
full = Full.open("p")
print(full.describe(), full.save(1), full.path, isinstance(full, Store), issubclass(Half, ABC))
try:
    Full.name.missing
except AttributeError as e:
    print("no such attribute")
