# ValidationError: texts, errors(), nested places, unions, literals, extra fields.
from typing import Dict, List, Literal, Optional, Tuple, Union

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class A(BaseModel):
    x: int = Field(3, ge=1)
    name: str = Field(min_length=2)
    tags: List[str] = Field(default_factory=list, max_length=2)
    o: Optional[str] = None
    p: Optional[int] = Field(None, ge=1)
    c: float = 1.0
    f: bool = False


class B(BaseModel):
    a: A
    u: Union[int, List[str]] = 2
    l: Literal["x", "y"] = "x"
    d: Dict[str, int] = {}
    t: Tuple[int, str] = (1, "a")


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")

    a: A


def attempt(cls, data):
    try:
        print(cls(**data))
    except ValidationError as e:
        print(e.error_count(), e)
        for error in e.errors():
            print(error["type"], error["loc"], error["msg"], error["input"])


attempt(A, {"x": "q", "name": "a", "tags": ["a", "b", "c"], "o": 3, "p": 0, "c": "w", "f": "perhaps"})
attempt(A, {"x": 2.5, "name": None, "tags": "abc", "c": None})
attempt(A, {})
attempt(B, {"a": {"x": 1}, "u": "x", "l": "z", "d": {"k": "v"}, "t": (1,)})
attempt(B, {"a": 3, "u": ["a", 1], "t": [1, "b", 3]})
attempt(B, {"a": {"name": "fine"}, "u": ["a"], "d": {"k": "7"}, "t": ["1", "b"]})
attempt(Strict, {"a": {"name": "fine"}, "b": 1})
try:
    A(1)
except TypeError as e:
    print(e)
try:
    A.model_validate("text")
except ValueError as e:
    print(type(e).__name__, e)
a = A(name="ok")
try:
    a.bogus = 1
except ValueError as e:
    print(type(e).__name__, e)
try:
    print(a.missing)
except AttributeError as e:
    print(e)
