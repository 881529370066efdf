# Inheritance, overriding defaults, nested asdict, methods.
from dataclasses import dataclass, field, asdict
from typing import Optional, ClassVar
@dataclass
class Base:
    id: int
    kind: str = "base"
    count: ClassVar[int] = 0
    def label(self): return f"{self.kind}#{self.id}"
@dataclass
class Child(Base):
    kind: str = "child"
    parent: Optional[Base] = None
    kids: list["Child"] = field(default_factory=list)
    meta: dict = field(default_factory=lambda: {"k": (1, 2)})
c = Child(1, parent=Base(0), kids=[Child(2)])
print(c.label(), c); print(asdict(c)); print(c == Child(1), Base(1) == Child(1, kind="base"), Child.count)
d = asdict(c); d["meta"]["k"] = None; d["kids"].append(1); print(c.meta, len(c.kids))
@dataclass(eq=False)
class NoEq: x: int = 1
print(NoEq() == NoEq(), NoEq(), Base.kind, Child.__name__)
