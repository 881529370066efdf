# Generic models: parameters, bounds, defaults, subclasses, nesting, and what their schemas, errors and dumps are.
import json
from typing import Any, Dict, Generic, List, Literal, Optional, TypeVar, Union

from pydantic import BaseModel, Field, ValidationError

T = TypeVar("T")
K = TypeVar("K")
N = TypeVar("N", int, float)


class Item(BaseModel):
    name: str
    price: float = 0.0


class Page(BaseModel, Generic[T]):
    """A page of things."""

    items: List[T]
    total: int = Field(0, ge=0, description="how many there are")
    next_page: Optional[int] = None

    def first(self) -> Optional[T]:
        return self.items[0] if self.items else None


class Answer(BaseModel, Generic[K, T]):
    key: K
    value: Optional[T] = None
    by_key: Dict[str, T] = {}


class ItemPage(Page[Item]):
    title: str = "items"


class Nested(BaseModel):
    page: Page[Item]
    numbers: Page[int]
    answer: Answer[str, List[int]] = Answer(key="k")
    raw: Optional[Page] = None


class Measured(BaseModel, Generic[N]):
    value: N


class Deep(Page[T], Generic[T, K]):
    extra: K


def attempt(label, make):
    try:
        print(label, make())
    except ValidationError as e:
        print(label, "!!", e.title)
        print(str(e).split("    For further")[0])
        print([(x["type"], x["loc"], x["msg"]) for x in e.errors()])


attempt("items", lambda: Page[Item](items=[{"name": "a"}], total="3"))
attempt("ints", lambda: Page[int](items=["1", 2]).items)
attempt("bad ints", lambda: Page[int](items=["x"]))
attempt("bad item", lambda: Page[Item].model_validate({"items": [{"price": 1}]}))
attempt("raw", lambda: Page(items=[1, "a", None]))
attempt("sub", lambda: ItemPage(items=[{"name": "b", "price": "2"}]))
attempt("sub bad", lambda: ItemPage(items=[3]))
attempt("nested", lambda: Nested(page={"items": [{"name": "c"}]}, numbers={"items": ["4"]}).model_dump())
attempt("nested bad", lambda: Nested(page={"items": [{}]}, numbers={"items": ["q"]}))
attempt("answer", lambda: Answer[int, Item](key="1", value={"name": "v"}, by_key={"x": {"name": "y"}}))
attempt("answer bad", lambda: Answer[int, Item](key="z", value=5))
attempt("measured", lambda: (Measured[int](value="1"), Measured[float](value=1)))
attempt("deep", lambda: Deep[int, str](items=["5"], extra="e"))
attempt("union", lambda: Page[Union[int, str]](items=[1, "a"]))
attempt("literal", lambda: Page[Literal["a", "b"]](items=["a", "c"]))
attempt("page of pages", lambda: Page[Page[int]](items=[{"items": ["6"]}]).first().first())
attempt("json", lambda: Page[Item].model_validate_json('{"items": [{"name": "j"}]}').model_dump_json())
print(Page[Item].__name__, Page.__name__, ItemPage.__name__, type(Page[int](items=[])).__name__, Page[Item] is Page[Item])
print(isinstance(Page[Item](items=[]), Page), issubclass(ItemPage, Page), Page[Item](items=[]) == Page[Item](items=[]))
print(json.dumps(Page[Item].model_json_schema()))
print(json.dumps(Page.model_json_schema()))
print(json.dumps(Nested.model_json_schema()))
print(json.dumps(Answer[int, Item].model_json_schema()))
print(json.dumps(ItemPage.model_json_schema()))
IntPage = Page[int]
attempt("alias", lambda: IntPage(items=["9"]).first())
print(Page[Item](items=[Item(name="same")]).first().name)


def paged(model: type, rows: list[dict]) -> Any:
    return Page[model](items=rows)


attempt("by value", lambda: paged(Item, [{"name": "dyn"}]))
attempt("by value bad", lambda: paged(int, ["x"]))
