# NamedTuple classes with methods, properties, docstrings and inheritance.
from typing import NamedTuple, Optional


class Hit(NamedTuple):
    """A search result."""

    title: str
    score: float = 0.5
    url: Optional[str] = None

    @property
    def label(self) -> str:
        return f"{self.title} ({self.score:.0%})"

    def better(self, other: "Hit") -> bool:
        return self.score > other.score

    @classmethod
    def parse(cls, text: str) -> "Hit":
        title, _, score = text.partition(":")
        return cls(title.strip(), float(score or 0))

    def __str__(self) -> str:
        return f"<{self.title}>"


h = Hit("A", url="u")
print(h, repr(h), h.label, h.better(Hit.parse("B: 0.25")), Hit.parse("only"), Hit.__doc__)
print(sorted([Hit("b", 1), Hit("a", 2), Hit("a", 1)]), max(Hit("x"), Hit("y")).title)
title, score, url = h
print(title, score, url, f"{h}", f"{h!r:>60}", {h: 1}[("A", 0.5, "u")])
print(Hit._fields, Hit._field_defaults, h._replace(title="Z")._asdict(), Hit.__annotations__["title"])
match h:
    case Hit(title="A", score=s) if s > 0.1:
        print("matched", s)
match h:
    case (first, _, None):
        print("none", first)
    case (first, *_):
        print("sequence", first)
try:
    Hit(score=1)
except TypeError as e:
    print(e)
