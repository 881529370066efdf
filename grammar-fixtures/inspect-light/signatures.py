# Signatures with all kinds of parameters, defaults and annotations; binding arguments to them.
import functools
import inspect
from dataclasses import dataclass, field
from typing import Annotated, Any, Callable, Dict, List, Literal, Optional, Union
def f(a, /, b: int, c: str = "x", *args: float, d, e: Optional[int] = None, **kw: Any) -> Dict[str, List[int]]: ...
def g(x: "Node", y: Union[int, str, None] = -1, z: Literal["a", "b"] = "a", w: Annotated[int, "n"] = 0, cb: Callable[..., Any] = print, t: tuple = (), u: list[dict[str, int]] | None = None): ...
class Node:
    def __init__(self, name: str, *, size: float = 1.5): ...
    def m(self, q: int = 1) -> "Node": ...
    @classmethod
    def make(cls, *names: str): ...
    @staticmethod
    def s(a, b=None): ...
    async def am(self): ...
for fn in (f, Node, Node.m, Node("x").m, Node.make, Node.s, Node("x").am, lambda *, k=1: k):
    print(inspect.signature(fn))
s = inspect.signature(g)
print([str(p.annotation) for p in s.parameters.values()], [p.default if p.default is not inspect.Parameter.empty else "-" for p in s.parameters.values() if p.name != "cb"])
b = inspect.signature(f).bind(1, 2, d=4, z=5)
b.apply_defaults()
print(b.arguments, b.args, b.kwargs)
print(inspect.signature(f).bind_partial().arguments)
for call in (lambda: inspect.signature(f).bind(1), lambda: inspect.signature(f).bind(1, 2), lambda: inspect.signature(f).bind(a=1, b=2, d=3), lambda: inspect.signature(Node.s).bind(1, 2, 3), lambda: inspect.signature(Node.s).bind(1, c=2)):
    try:
        print(call().arguments)
    except TypeError as e:
        print(e)
@dataclass
class D:
    x: int
    y: List[str] = field(default_factory=list)
    z: str = "q"
print(inspect.signature(D), inspect.signature(functools.partial(f, 1, c="p")))
p = inspect.Parameter("n", inspect.Parameter.KEYWORD_ONLY, default=3, annotation=int)
print(p, p.replace(name="m"), inspect.Signature([p]), s.parameters["x"].kind == inspect.Parameter.POSITIONAL_OR_KEYWORD, sorted({p.kind.description for p in inspect.signature(f).parameters.values()}))
