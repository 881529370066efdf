# Field types of models: enums, sequences, sets, tuples, strict types, unions and literals; errors, dumps and the schema.
from __future__ import annotations
import json
from enum import Enum, IntEnum
from typing import Any, Literal, Optional, Sequence, Union

from pydantic import BaseModel, Field, StrictInt, StrictStr, ValidationError


class Color(Enum):
    RED = "red"
    BLUE = "blue"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Kind(str, Enum):
    A = "a"
    B = "b"


class Everything(BaseModel):
    color: Color = Color.RED
    level: Level = Level.LOW
    kind: Kind = Kind.A
    numbers: tuple[int, str] = (1, "a")
    rest: tuple[int, ...] = ()
    tags: set[str] = Field(default_factory=set)
    items: Sequence[int] = []
    strict: StrictInt = 1
    text: StrictStr = ""
    small: int = Field(default=2, ge=1, le=5)
    code: str = Field(default="AB", pattern=r"^[A-Z]+$", max_length=3)
    either: Union[int, str, None] = None
    role: Literal["user", "assistant", 1] = "user"
    anything: Any = None
    table: dict[str, list[int]] = {}


def attempt(**values):
    try:
        m = Everything(**values)
        print(values, "->", {k: v for k, v in m.model_dump(exclude_defaults=True).items()})
        print("   ", m.model_dump_json(exclude_unset=True))
    except ValidationError as e:
        print(values, "!!")
        for error in e.errors(include_url=False):
            print("   ", error["type"], error["loc"], error["msg"], repr(error["input"]), error.get("ctx"))


attempt(color="blue", level=2, kind="b")
attempt(color="green", level="2", kind=Kind.B)
attempt(color=Color.BLUE, level=3, kind="c")
attempt(numbers=["1", "b"], rest=["1", 2], tags=["a", "b", "a"][:1], items=("1", 2))
attempt(numbers=[1], rest=5, tags="abc", items="abc")
attempt(strict="1", text=5)
attempt(strict=True, small=7, code="abcd")
attempt(small=0, code="ABCD", either="5", role=1)
attempt(either=5.5, role="system", table={"a": ["1"], "b": [2]})
attempt(table={"a": ["x"], 1: []})
print(json.dumps(Everything.model_json_schema(), indent=1))
