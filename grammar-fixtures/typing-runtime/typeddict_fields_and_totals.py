# TypedDict classes are dicts; their fields can be asked for.
from typing import Any, Dict, List, Optional, TypedDict, get_type_hints
class Base(TypedDict):
    id: int
    name: str
class State(Base, total=False):
    tags: List[str]
    extra: Optional[Dict[str, Any]]
s: State = {"id": 1, "name": "n"}
s["tags"] = ["a"]
t = State(id=2, name="m", tags=[])
print(s, t, type(t).__name__, isinstance(s, dict), t == {"id": 2, "name": "m", "tags": []}, s.get("extra"), {**s, "id": 9}, sorted(t), "tags" in s)
print(get_type_hints(State), list(Base.__annotations__), State.__name__)
print(State(**{"id": 3, "name": "z"}), State({"id": 4, "name": "y"}), State())
def use(state: State) -> str: return state["name"].upper()
print(use(s), use({"id": 1, "name": "q"}))
