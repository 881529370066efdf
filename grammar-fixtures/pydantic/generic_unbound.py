# Generic models without types in brackets take anything, as in pydantic; subclasses pass the variable on.
from typing import Any, Generic, List, Optional, TypeVar

from pydantic import BaseModel, ValidationError

T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    items: List[T]
    total: int = 0
    first: Optional[T] = None


class Book(Page[T], Generic[T]):
    title: str


print(Page(items=["x", 1], first={"a": 1}), Page[Any](items=[None]))
print(Book(items=[2.5], title="t").model_dump())
try:
    Page(items=3, total="many")
except ValidationError as e:
    for err in e.errors():
        print(err["type"], err["loc"], err["msg"])
print(Page.model_json_schema())
