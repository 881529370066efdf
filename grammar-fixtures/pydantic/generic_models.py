# Generic models with types in brackets: classes of their own with names, schemas and checks.
from typing import Any, Generic, List, Literal, Optional, TypeVar

from pydantic import BaseModel, Field, ValidationError, create_model

T = TypeVar("T")
K = TypeVar("K", bound=str)


class Page(BaseModel, Generic[T]):
    items: List[T]
    total: int = 0
    first: Optional[T] = None


def attempt(make):
    try:
        print(make())
    except ValidationError as e:
        for err in e.errors():
            print(err["type"], err["loc"], err["msg"])


class Row(BaseModel):
    name: str


attempt(lambda: Page[int](items=[1, "2"], total=2))
attempt(lambda: Page[int](items=["x"]))
attempt(lambda: Page[Row](items=[{"name": "a"}]))
attempt(lambda: Page[Row](items=[{"name": 1}]))
attempt(lambda: Page(items=["x", 1]))
print(Page[int].__name__, Page[Row].__name__, Page[int] is Page[int])
print(Page[int].model_json_schema())
IntPage = Page[int]
attempt(lambda: IntPage.model_validate({"items": [1.5]}))
print(isinstance(Page[int](items=[1]), Page))


class Book(Page[str]):
    title: str


attempt(lambda: Book(items=[1], title="t"))
attempt(lambda: Book(items=["a"], title="t"))


class Shelf(BaseModel):
    pages: Page[int]
    extra: Optional[Page[Row]] = None


attempt(lambda: Shelf(pages={"items": ["a"]}))
attempt(lambda: Shelf(pages={"items": [3]}))
print(Shelf.model_json_schema())
