# asdict, astuple, replace and comparison of nested dataclasses with factories.
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass(order=True)
class Usage:
    tokens: int = 0
    cost: float = field(default=0.0, compare=False)


@dataclass
class Reply:
    text: str
    usage: Usage = field(default_factory=Usage)
    tags: list[str] = field(default_factory=list, repr=False)
    extra: dict = field(default_factory=dict)


r = Reply("hi", Usage(3, 0.5), ["a"], {"u": [Usage(1)], ("k", 1): None})
d = asdict(r)
d["tags"].append("b")
print(r, d, r.tags)
print(astuple(r), replace(r, text="bye", usage=Usage()), [f.name for f in fields(Reply)])
print(Usage(1, 9.0) == Usage(1), Usage(1) < Usage(2), sorted([Usage(3), Usage(1)]), is_dataclass(r), is_dataclass(Reply), is_dataclass(5))
for bad in (lambda: Reply(), lambda: replace(r, nope=1), lambda: asdict(5), lambda: Usage(1) < 5):
    try:
        print(bad())
    except TypeError as e:
        print(e)
