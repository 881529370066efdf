# TypedDict instances are plain dicts.
from typing import TypedDict, NotRequired, Annotated, Sequence, Literal
import operator
class State(TypedDict):
    messages: Annotated[list, operator.add]
    next: str
class Opt(TypedDict, total=False):
    k: int
    s: Literal["a", "b"]
class Child(State):
    extra: NotRequired[int]
s: State = {"messages": [1], "next": "x"}
t = State(messages=[], next="y")
print(s, t, type(t).__name__, isinstance(t, dict), Opt(), Opt(k=1), Child(messages=[], next="n") == {"next": "n", "messages": []})
s["messages"] = s["messages"] + [2]; s["bogus"] = 1
print(s, sorted(State.__annotations__), s.get("missing"), {**t, "next": "z"})
