# Aliases, excluded fields and dumps of nested models.
from pydantic import BaseModel, Field


class Inner(BaseModel):
    n: int = 0
    note: str | None = None


class Outer(BaseModel):
    name: str = Field(alias="userName")
    inner: Inner = Field(default_factory=Inner)
    items: list[Inner] = []


o = Outer(userName="ann", items=[{"n": "5"}, Inner(note="x")])
print(o)
print(o.model_dump(), o.model_dump(by_alias=True, exclude_none=True))
print(o.model_dump_json(exclude_unset=True), o.items[0].n + 1)
