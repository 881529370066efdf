# create_model over a class made in a function: class variables, validators, fields from a table.
from typing import Any, ClassVar, Optional

from pydantic import BaseModel, Field, ValidationError, create_model, field_validator

FORMS: dict[str, dict[str, Any]] = {
    "move": {"street": (str, ...), "number": (int, Field(gt=0, description="House number"))},
    "dog": {"name": (str, ...), "breed": (Optional[str], None), "weight": (float, 10.0)},
    "marriage": {"names": (list[str], Field(min_length=2, max_length=2))},
}


def make_form(name: str, fields: dict[str, Any]) -> type[BaseModel]:
    class Base(BaseModel):
        form_name: ClassVar[str] = name
        note: str = Field(default="", max_length=20)

        @field_validator("note")
        @classmethod
        def tidy(cls, value: str) -> str:
            return " ".join(value.split())

        def summary(self) -> str:
            return f"{self.form_name}: {self.model_dump()}"

    return create_model(f"{name.title()}Form", __base__=Base, **fields)


CLASSES = {name: make_form(name, fields) for name, fields in FORMS.items()}


class Tool:
    name: ClassVar[str]


def tool_class(form: type[BaseModel]):
    class FormTool(Tool):
        name = f"file_{form.form_name}"

        def run(self, **args: Any) -> str:
            return form(**args).summary()

    FormTool.__name__ = f"{form.__name__}Tool"
    return FormTool


for name, cls in CLASSES.items():
    tool = tool_class(cls)
    print(name, cls.__name__, cls.form_name, tool.name, tool.__name__, name in tool.name)
    print(cls.model_json_schema())
print(tool_class(CLASSES["dog"])().run(name="Rex", note="  a   b "))
print(CLASSES["marriage"](names=["A", "B"]))
try:
    CLASSES["move"](street="x", number=0, note="n" * 21)
except ValidationError as e:
    print([(err["loc"], err["type"], err["msg"]) for err in e.errors()])
Plain = create_model("Plain", x=(int, 1), y=(Optional[str], None), __doc__="A plain one.")
print(Plain(), Plain.model_fields.keys(), Plain(x="5"), issubclass(Plain, BaseModel))
