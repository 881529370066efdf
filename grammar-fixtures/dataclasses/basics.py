# repr, eq, defaults, factories, post_init.
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass
@dataclass
class Item:
    name: str
    qty: int = 1
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)
    total: float = field(init=False)
    def __post_init__(self): self.total = self.qty * 1.5
a, b = Item("a"), Item("a", 1, [], "other")
print(a, a == b, a == Item("b"), a != "x", a.tags is b.tags, a.total, asdict(a), astuple(a))
c = replace(a, qty=4); print(c, c.tags is a.tags, [f.name for f in fields(Item)], is_dataclass(a), is_dataclass(Item))
for f in (lambda: Item(), lambda: Item("a", 1, [], "s", 5), lambda: Item("a", colour=1), lambda: a < b, lambda: hash(a)):
    try: f()
    except TypeError as e: print(e)
