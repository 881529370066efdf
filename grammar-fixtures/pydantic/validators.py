# field_validator, model_validator, frozen and assigned models, aliases, inheritance, methods.
from typing import Any, Optional

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError, computed_field, field_validator, model_validator


class Person(BaseModel):
    name: str
    age: int = 0
    nick: Optional[str] = None
    _calls: int = PrivateAttr(default=0)

    @field_validator("name")
    @classmethod
    def check_name(cls, v: str) -> str:
        if not v:
            raise ValueError("empty name")
        assert v != "x", "no x"
        return v.strip().title()

    @field_validator("age", mode="before")
    @classmethod
    def age_from_text(cls, v: Any) -> Any:
        return v.removesuffix(" years") if isinstance(v, str) else v

    @model_validator(mode="after")
    def both(self):
        if self.nick == self.name:
            raise ValueError("nick must differ")
        return self

    @property
    def label(self) -> str:
        return f"{self.name} ({self.age})"

    @computed_field
    @property
    def is_adult(self) -> bool:
        return self.age >= 18

    def greet(self) -> str:
        self._calls += 1
        return f"hi {self.name} {self._calls}"


class Employee(Person):
    role: str = "dev"

    @model_validator(mode="before")
    @classmethod
    def from_text(cls, data):
        if isinstance(data, dict) and "full" in data:
            return {**data, "name": data["full"]}
        return data


class Point(BaseModel):
    model_config = ConfigDict(frozen=True)
    x: int
    y: int = 0


class Api(BaseModel):
    model_config = ConfigDict(populate_by_name=True, extra="allow")
    api_key: str = Field(alias="apiKey")


class Counter(BaseModel):
    model_config = ConfigDict(validate_assignment=True)
    n: int = 0


for data in ({"name": ""}, {"name": "x"}, {"name": "ann", "nick": "Ann"}, {"name": " bob lee ", "age": "20 years"}):
    try:
        p = Person(**data)
        print(p, p.label, p.greet(), p.greet(), p.is_adult)
        print(p.model_dump())
    except ValidationError as e:
        print(e)
        print(e.errors()[0]["msg"], e.errors()[0]["loc"])
e = Employee(full="sue", age=40)
print(e, isinstance(e, Person), e.role, e.label)
pt = Point(x=1)
print(pt, hash(pt) == hash(Point(x=1)), {pt: 1}[Point(x=1, y=0)])
try:
    pt.x = 3
except ValidationError as err:
    print(err)
api = Api(apiKey="k", other=1)
print(api, api.other, Api(api_key="z").api_key, api.model_dump(), api.model_dump(by_alias=True), api.model_extra)
c = Counter()
c.n = "5"
print(c.n + 1)
try:
    c.n = "abc"
except ValidationError as err:
    print(err)
try:
    Api()
except ValidationError as err:
    print(err)
try:
    hash(c)
except TypeError as err:
    print(err)
