# Members of models that wait: factories, private attributes, validators, computed fields, model_post_init. Reported.
from pydantic import BaseModel, Field, PrivateAttr, computed_field, field_validator, model_validator
import time


def fetch(x="made"):
    time.sleep(0)
    return x


class Model(BaseModel):
    text: str = Field(default_factory=fetch)
    number: int = 1
    _own: str = PrivateAttr(default_factory=fetch)

    @field_validator("number")
    @classmethod
    def checked(cls, value):
        return fetch(value)

    @model_validator(mode="after")
    def whole(self):
        self.number = fetch(self.number)
        return self

    def model_post_init(self, context):
        self.number = fetch(self.number) + 1

    @computed_field
    @property
    def double(self) -> int:
        return fetch(self.number) * 2


print(Model(number=2))
print(Model(number=2)._own, Model().model_dump())
