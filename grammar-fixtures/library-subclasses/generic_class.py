# Generic classes of the program's own, subclassed with and without arguments.
from typing import Generic, TypeVar

T = TypeVar("T")
K = TypeVar("K")


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> T:
        return self.item

    def map(self, f) -> "Box":
        return Box(f(self.item))


class IntBox(Box[int]):
    def plus(self, n: int) -> int:
        return self.get() + n


class Registry(Generic[K, T]):
    def __init__(self):
        self._items: dict[K, T] = {}

    def __setitem__(self, k: K, v: T) -> None:
        self._items[k] = v

    def __getitem__(self, k: K) -> T:
        return self._items[k]

    def __len__(self):
        return len(self._items)


b = Box[int](3)
print(b.get(), b.map(str).get(), IntBox(4).plus(1), type(b).__name__, isinstance(IntBox(1), Box))
r: Registry[str, int] = Registry[str, int]()
r["a"] = 1
print(r["a"], len(r), bool(r), bool(Registry()))
