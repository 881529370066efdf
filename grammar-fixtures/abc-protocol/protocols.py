# Structural types: Protocol, runtime_checkable, collections.abc.
from typing import Protocol, runtime_checkable
from collections.abc import Iterable, Mapping, Sequence, Callable, Iterator, Hashable, Sized, MutableMapping
@runtime_checkable
class HasName(Protocol):
    name: str
    def hi(self) -> str: ...
class A:
    name = "a"
    def hi(self): return "hi " + self.name
def use(x: HasName): return x.hi()
print(use(A()), isinstance(A(), HasName), isinstance("s", HasName))
for v in ([], {}, "s", (1,), {1}, range(2), iter([]), len, 5, None, (x for x in "")):
    print(type(v).__name__, [t.__name__ for t in (Iterable, Mapping, Sequence, Callable, Iterator, Hashable, Sized) if isinstance(v, t)])
