# Fields with defaults and limits: construction, repr, dump, copy, equality.
from typing import Any, Callable, Dict, List, Literal, Optional, Union

from pydantic import BaseModel, Field


class ToolInfo(BaseModel):
    """A tool."""

    name: str
    spec: dict
    exec_fn: Callable


class Settings(BaseModel):
    x: int = Field(3, ge=1, description="the x")
    name: str = Field(min_length=2)
    tags: List[str] = Field(default_factory=list, max_length=2)
    note: Optional[str] = None
    ratio: float = 1
    mode: Literal["fast", "slow"] = "fast"
    extra_info: Dict[str, Any] = {}


def double(n: int) -> int:
    return n * 2


tool = ToolInfo(name="double", spec={"type": "function"}, exec_fn=double)
print(tool.name, tool.spec, tool.exec_fn(4), tool.exec_fn is double)
a = Settings(name="bob")
b = Settings(name="bob")
print(a, repr(a), a == b, a is b)
print(a.model_dump(), a.model_dump_json())
print(a.model_dump(exclude_none=True), a.model_dump(include={"x", "name"}), a.model_dump(exclude={"tags"}))
print(a.model_fields_set, sorted(Settings(name="al", x=4).model_dump(exclude_unset=True).items()))
c = a.model_copy(update={"x": 9})
print(c.x, a.x, c == a, c != a)
a.tags.append("t")
print(a.tags, b.tags, Settings(name="zed").tags)
a.x = 12
print(a.x, a)
print(Settings(x="5", name="n1", ratio="2.5", tags=("a", "b")))
print(dict(a)["name"], [k for k, _ in a])
print(list(Settings.model_fields), Settings.model_fields["x"].description, Settings.model_fields["name"].is_required())
print(isinstance(a, Settings), isinstance(a, BaseModel), type(a).__name__, Settings.__name__)
data = {"name": "from-dict", "ratio": 2, "mode": "slow"}
print(Settings(**data), Settings.model_validate(data).ratio, Settings.model_validate_json('{"name": "json", "x": 7}').x)
