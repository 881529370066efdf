# typing.Protocol with runtime_checkable beside ABCs: structural isinstance, duck-typed calls, explicit subclasses.
from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


class Named(Protocol):
    name: str

    def greet(self) -> str:
        return f"hello {self.name}"


class File:
    def close(self):
        return "closed"


class Person(Named):
    def __init__(self, name):
        self.name = name


class Door:
    closed = True


def shut(thing: Closeable):
    return thing.close() if isinstance(thing, Closeable) else f"cannot close {type(thing).__name__}"


print(shut(File()), shut(Door()), shut([1]), Person("x").greet())
print(isinstance(File(), Closeable), isinstance(File, Closeable))


class Handler(ABC):
    @abstractmethod
    def handle(self, event): ...

    def __call__(self, event):
        return self.handle(event)


class Echo(Handler):
    def handle(self, event):
        return event * 2


handlers = [Echo(), lambda e: e.upper()]
print([h("ab") for h in handlers], callable(handlers[0]), isinstance(handlers[1], Handler))
try:
    Handler()
except TypeError as e:
    print(e)
