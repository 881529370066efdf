# Annotations and casts do not change values.
from __future__ import annotations
from typing import Any, Dict, Final, List, Optional, Tuple, Union, cast
LIMIT: Final = 3
Pair = Tuple[int, str]
def f(xs: List[int], opt: Optional[Dict[str, Any]] = None, *rest: Union[int, str]) -> Pair | None:
    y: int = "not an int"
    z: UndefinedName = 1
    return (len(xs), cast(str, y)) if xs else None
print(f([1]), f([]), f("abc"), LIMIT, f.__annotations__["xs"], cast("Whatever", 5))
class Node:
    next: Node | None = None
    def link(self, other: Node) -> Node: self.next = other; return other
print(Node().link(Node()).next)
