# A chat agent that keeps ids, roles and tool calls in message objects.
import copy
import json
from typing import Any, Optional


class Message:
    _required = ("role",)

    def __init__(self, role: str, content: Optional[str] = None, id: Optional[str] = None, name=None, tool_calls=None, tool_call_id=None):
        if role not in ("system", "user", "assistant", "tool"):
            raise ValueError(f"invalid role: {role!r}")
        if role != "assistant" and content is None:
            raise ValueError(f"content is required for role {role}")
        self.role = role
        self.content = content
        self.id = id
        self.name = name
        self.tool_calls = tool_calls
        self.tool_call_id = tool_call_id

    def model_dump(self, exclude_none: bool = False, exclude: set | None = None) -> dict[str, Any]:
        exclude = exclude or set()
        return {
            key: copy.deepcopy(value)
            for key, value in vars(self).items()
            if key not in exclude and not (exclude_none and value is None)
        }

    def __repr__(self) -> str:
        parts = ", ".join(f"{k}={v!r}" for k, v in self.model_dump(exclude_none=True).items())
        return f"Message({parts})"

    def __eq__(self, other):
        return isinstance(other, Message) and self.model_dump(exclude={"id"}) == other.model_dump(exclude={"id"})


def to_dicts(messages):
    return [m.model_dump(exclude_none=True) if isinstance(m, Message) else m for m in messages]


def trim(messages, max_chars):
    kept, total = [], 0
    for m in reversed(messages):
        size = len(m.content or "") + sum(len(json.dumps(c)) for c in m.tool_calls or [])
        if total + size > max_chars and kept:
            break
        kept.insert(0, m)
        total += size
    while kept and kept[0].role == "tool":
        kept.pop(0)
    return kept, total


ids = (f"id-{n}" for n in range(100))
history = [
    Message("user", "What is the weather in Zürich?", id=next(ids)),
    Message("assistant", tool_calls=[{"id": "t1", "function": {"name": "weather", "arguments": '{"city": "Zürich"}'}}], id=next(ids)),
    Message(role="tool", content="12°C ☁️", tool_call_id="t1", name="weather"),
    Message(**{"content": "It is 12°C.", "role": "assistant", "id": next(ids)}),
]
for m in history:
    print(m)
for d in to_dicts(history + [{"role": "user", "content": "raw"}]):
    print(json.dumps(d, ensure_ascii=False))
for limit in (5, 20, 60, 1000):
    kept, total = trim(history, limit)
    print(limit, total, [m.role for m in kept])
dump = history[1].model_dump()
dump["tool_calls"][0]["id"] = "changed"
print(history[1].tool_calls[0]["id"], Message("user", "a", id="1") == Message("user", "a", id="2"), Message("user", "a") in history)
for bad in ({"role": "robot"}, {"role": "user"}, {"content": "x"}, {"role": "user", "content": "x", "extra": 1}):
    try:
        Message(**bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
