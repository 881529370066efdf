# Chat messages trimmed, merged, validated and counted, as dicts and as objects
import copy
import json
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any, Literal, TypedDict, Union


class Role(str, Enum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"

    @classmethod
    def _missing_(cls, value):
        aliases = {"human": cls.USER, "ai": cls.ASSISTANT}
        return aliases.get(str(value).lower())


class MessageDict(TypedDict, total=False):
    role: str
    content: Union[str, list, None]
    tool_calls: list


@dataclass(frozen=True)
class Message:
    role: Role
    content: str = ""
    meta: dict = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, raw: Any) -> "Message":
        match raw:
            case Message():
                return raw
            case {"role": role, "content": str(text), **meta}:
                return cls(Role(role), text, meta)
            case {"role": role, "content": [*parts]}:
                return cls(Role(role), "".join(p["text"] for p in parts if p.get("type", "text") == "text"))
            case (role, text):
                return cls(Role(role), text)
            case str():
                return cls(Role.USER, raw)
        raise TypeError(f"not a message: {raw!r}")

    def __bool__(self):
        return bool(self.content.strip())


def merge(messages):
    out: list[Message] = []
    for m in filter(None, map(Message.of, messages)):
        if out and out[-1].role is m.role:
            prev = out.pop()
            m = Message(m.role, f"{prev.content}\n{m.content}", {**prev.meta, **m.meta})
        out.append(m)
    return out


def trim(messages, limit, keep_system=True):
    system = [m for m in messages if keep_system and m.role == "system"]
    rest = [m for m in messages if m not in system]
    while rest and sum(len(m.content) for m in system + rest) > limit:
        rest.pop(0)
    return [*system, *rest]


raw = [
    {"role": "system", "content": "Be nice."},
    "hi", ("human", "again"), {"role": "AI", "content": "hello", "id": 7},
    {"role": "assistant", "content": [{"type": "text", "text": "part"}, {"type": "image"}, {"text": "s"}]},
    {"role": "user", "content": "   "}, Message(Role.TOOL, "42", {"call": "c1"}),
]
before = copy.deepcopy(raw)
merged = merge(raw)
for m in merged:
    print(m.role.value, m.role.name, repr(m.content), m.meta, f"{m.role}", m.role == m.role.value)
print(raw == before, len(merged), json.dumps([asdict(m) for m in merged], indent=None))
print([m.content for m in trim(merged, 20)], [m.role.value for m in trim(merged, 5, keep_system=False)])
print(Message.of("a") == Message(Role.USER, "a", {"x": 1}), hash(Message(Role.USER)) == hash(Message(Role.USER)), {Role.USER: 1}["user"])
for bad in (5, {"role": "robot", "content": "x"}, {"content": "x"}, ("user",), {"role": "user", "content": None}):
    try:
        print(Message.of(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    merged[0].content = "x"
except AttributeError as e:
    print(type(e).__name__, e)
