# The docstring of a model that comes as a value, of its subclasses and of models without one
from typing import Any

from pydantic import BaseModel


class Part(BaseModel):
    """A spare part."""

    number: str


class Pump(Part):
    flow: float = 1.0


class Plain(BaseModel):
    x: int = 0


class Desk:
    """No model."""


class Other(Desk):
    pass


def told(model: type[BaseModel]) -> Any:
    return model.__doc__


for cls in [Part, Pump, Plain, Desk, Other]:
    print(cls.__name__, cls.__doc__, getattr(cls, "__doc__", "missing"))
print([told(one) or "none" for one in (Part, Pump, Plain)])
print(Part(number="a").__doc__, Pump(number="b").__doc__)
Part.__doc__ = "Changed."
print(told(Part), Part.model_json_schema().get("description"))
