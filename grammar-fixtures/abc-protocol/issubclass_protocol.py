# issubclass of a runtime protocol asks for its methods.
from typing import Protocol, runtime_checkable


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class A:
    def size(self):
        return 1


class B:
    pass


print(issubclass(A, Sized), issubclass(B, Sized), isinstance(A(), Sized), isinstance(B(), Sized))
