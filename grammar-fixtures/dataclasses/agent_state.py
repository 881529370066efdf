# Dataclasses as agent state: factories, from_dict, updates, nested lists.
from dataclasses import dataclass, field, asdict, fields, replace
import json
@dataclass
class Msg:
    role: str
    content: str = ""
    meta: dict = field(default_factory=dict)
@dataclass
class State:
    messages: list[Msg] = field(default_factory=list)
    step: int = 0
    @classmethod
    def from_dict(cls, d):
        known = {f.name for f in fields(cls)}
        d = {k: v for k, v in d.items() if k in known}
        d["messages"] = [m if isinstance(m, Msg) else Msg(**m) for m in d.get("messages", [])]
        return cls(**d)
    def add(self, role, content, **meta): self.messages.append(Msg(role, content, meta)); self.step += 1; return self
s = State.from_dict({"messages": [{"role": "user", "content": "hi"}], "junk": 1}).add("assistant", "yo", tokens=3)
print(s, json.dumps(asdict(s)), s == State.from_dict(asdict(s)), replace(s, step=0).messages is s.messages, State().messages is State().messages, s.messages[-1].meta["tokens"], [m.role for m in s.messages])
