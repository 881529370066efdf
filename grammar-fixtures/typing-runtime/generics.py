# Generic classes and functions, type aliases, casts.
from typing import Generic, TypeVar, Optional, Union, Any, cast, overload, Callable
T = TypeVar("T"); K = TypeVar("K", bound="Base")
class Stack(Generic[T]):
    def __init__(self, items: Optional[list[T]] = None) -> None: self.items: list[T] = items or []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
    def pop(self) -> T: return self.items.pop()
class IntStack(Stack[int]):
    def total(self) -> int: return sum(self.items)
Json = Union[dict[str, "Json"], list, str, None]
Handler = Callable[[str], int]
def first(xs: list[T], default: T | None = None) -> T | None: return xs[0] if xs else default
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x * 2
h: Handler = len
print(Stack[str]().push("a").pop(), IntStack([1, 2]).push(3).total(), first([]), first([1]), f(2), f("ab"), cast(int, "not int"), h("abc"))
