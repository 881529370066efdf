# Dataclasses with methods, properties, class methods, __post_init__ that validates and derives, own __eq__ and __str__.
from dataclasses import dataclass, field
from typing import ClassVar, Optional


@dataclass
class Message:
    role: str
    content: str = ""
    parent: Optional["Message"] = None
    words: list[str] = field(init=False, default_factory=list)
    created: ClassVar[int] = 0

    def __post_init__(self):
        if self.role not in ("user", "assistant"):
            raise ValueError(f"bad role: {self.role!r}")
        self.words = self.content.split()
        Message.created += 1

    @property
    def depth(self):
        return 0 if self.parent is None else self.parent.depth + 1

    @classmethod
    def user(cls, text):
        return cls("user", text)

    def reply(self, text):
        return Message("assistant", text, self)

    def __str__(self):
        return f"<{self.role}>"


m = Message.user("hello there")
r = m.reply("hi")
print(m, repr(m), r.depth, r.words, Message.created, str(r))
print(r == m.reply("hi"), m == "x", m != Message.user("hello there"), r.parent is m)
try:
    Message("system")
except ValueError as e:
    print(e)
try:
    hash(m)
except TypeError as e:
    print(e)


@dataclass(eq=False)
class ById:
    n: int


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


a = ById(1)
print(a == ById(1), a == a, len({a, ById(1)}), Version(1, 2, "x") == Version(1, 2, "y"))
print(sorted([Version(2), Version(1, 9), Version(1, 10)]), max(Version(0), Version(0, 1)))
try:
    Version(1) < (1, 0)
except TypeError as e:
    print(e)
