"""Registry office: forms, tools and handlers are classes that a factory makes when the module is loaded.

One table says what there is. A pydantic model per form, a tool class per form, a router whose choices are a Literal
of the table's keys, and handlers found by their names.
"""

import json
import logging
from abc import ABC, abstractmethod
from enum import Enum
from typing import Any, ClassVar, Generator, Literal, Optional
from uuid import uuid4

import mlflow
from databricks_openai import DatabricksOpenAI
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    to_chat_completions_input,
)
from pydantic import BaseModel, Field, ValidationError, create_model, field_validator

logger = logging.getLogger(__name__)
LLM_ENDPOINT = "databricks-gpt-oss-120b"
MAX_TURNS = 3

FORMS: dict[str, dict[str, Any]] = {
    "move": {"fields": {"street": (str, ...), "number": (int, Field(gt=0, description="House number"))}, "fee": 0},
    "dog": {"fields": {"name": (str, ...), "breed": (Optional[str], None), "weight": (float, 10.0)}, "fee": 12.5},
    "marriage": {"fields": {"names": (list[str], Field(min_length=2, max_length=2))}, "fee": 70},
}


class Priority(str, Enum):
    LOW = "low"
    HIGH = "high"


def make_form(name: str, fields: dict[str, Any]) -> type[BaseModel]:
    """A pydantic model for a form, with what all forms have."""

    class Base(BaseModel):
        form_name: ClassVar[str] = name
        priority: Priority = Priority.LOW
        note: str = Field(default="", max_length=20)

        @field_validator("note")
        @classmethod
        def tidy(cls, value: str) -> str:
            return " ".join(value.split())

        def summary(self) -> str:
            own = {k: v for k, v in self.model_dump().items() if k not in ("priority", "note")}
            return f"{self.form_name}: " + ", ".join(f"{k}={v!r}" for k, v in own.items())

    return create_model(f"{name.title()}Form", __base__=Base, **fields)


class Tool(ABC):
    made: ClassVar[list[str]] = []
    name: ClassVar[str]
    fee: ClassVar[float] = 0

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        Tool.made.append(cls.__name__)

    @abstractmethod
    def run(self, **args: Any) -> str: ...

    @classmethod
    def spec(cls) -> dict[str, Any]:
        function = {"name": cls.name, "description": cls.__doc__, "parameters": cls.parameters()}
        return {"type": "function", "function": function}

    @classmethod
    def parameters(cls) -> dict[str, Any]:
        return {"type": "object", "properties": {}}


def tool_class(form: type[BaseModel], cost: float) -> type[Tool]:
    """A tool that takes a form and says what it costs."""

    class FormTool(Tool):
        name = f"file_{form.form_name}"
        fee = cost

        def run(self, **args: Any) -> str:
            filled = form(**args)
            cost = self.fee * (2 if filled.priority is Priority.HIGH else 1)
            return f"{filled.summary()} costs {cost:.2f}"

        @classmethod
        def parameters(cls) -> dict[str, Any]:
            return form.model_json_schema()

    FormTool.__doc__ = f"Files a {form.form_name} form."
    FormTool.__name__ = f"{form.__name__}Tool"
    return FormTool


FORM_CLASSES = {name: make_form(name, entry["fields"]) for name, entry in FORMS.items()}
TOOL_CLASSES = {cls.name: cls for cls in (tool_class(FORM_CLASSES[n], e["fee"]) for n, e in FORMS.items())}


class ClockTool(Tool):
    """Tells when the office is open."""

    name = "opening_hours"

    def run(self, **args: Any) -> str:
        return f"8 to 12{', and 14 to 18' if args.get('day') == 'thursday' else ''}"


TOOL_CLASSES[ClockTool.name] = ClockTool


def make_router(options: list[str]) -> type[BaseModel]:
    choices = options + ["FINISH"]

    class Route(BaseModel):
        """Where the request goes."""

        next_desk: Literal[tuple(choices)]
        confidence: float = Field(0.5, ge=0, le=1)

    return Route


Route = make_router(list(FORMS))


class OfficeAgent(ResponsesAgent):
    def __init__(self, endpoint: str, tools: dict[str, type[Tool]]):
        self.endpoint = endpoint
        self.client = DatabricksOpenAI(max_retries=0)
        self.tools = {name: cls() for name, cls in tools.items()}
        for name, tool in self.tools.items():
            setattr(self, f"do_{name}", mlflow.trace(tool.run, name=name, span_type=SpanType.TOOL))

    def route(self, text: str) -> Any:
        answer = self.client.chat.completions.create(
            model=self.endpoint,
            messages=[{"role": "system", "content": "Choose a desk."}, {"role": "user", "content": text}],
            response_format={
                "type": "json_schema",
                "json_schema": {"name": Route.__name__, "schema": Route.model_json_schema()},
            },
        )
        return Route.model_validate_json(answer.choices[0].message.content)

    def call_tool(self, name: str, arguments: str) -> str:
        method = getattr(self, f"do_{name}", None)
        if method is None:
            return f"No tool {name}; there are {', '.join(sorted(self.tools))}."
        try:
            return method(**json.loads(arguments or "{}"))
        except ValidationError as e:
            return "; ".join(f"{'.'.join(str(p) for p in err['loc'])}: {err['msg']}" for err in e.errors())
        except json.JSONDecodeError as e:
            return f"not JSON: {e}"

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = [e for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=[e.item for e in events], custom_outputs=events[-1].custom_outputs)

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = to_chat_completions_input([i.model_dump() for i in request.input])
        try:
            desk = self.route(str(messages[-1]["content"]))
        except ValidationError as e:
            yield self.done(f"Nobody is responsible: {e.errors()[0]['msg']}", {"errors": e.error_count()})
            return
        if desk.next_desk == "FINISH":
            yield self.done("Goodbye.", desk.model_dump())
            return
        wanted = [cls.spec() for name, cls in TOOL_CLASSES.items() if desk.next_desk in name or cls is ClockTool]
        for _ in range(MAX_TURNS):
            answer = self.client.chat.completions.create(model=self.endpoint, messages=messages, tools=wanted)
            message = answer.choices[0].message
            if not message.tool_calls:
                yield self.done(message.content, {"desk": desk.next_desk, "made": Tool.made, "sure": desk.confidence})
                return
            messages.append(message.model_dump(exclude_none=True))
            for call in message.tool_calls:
                result = self.call_tool(call.function.name, call.function.arguments)
                messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
                item = self.create_function_call_output_item(call_id=call.id, output=result)
                yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
        yield self.done("Too many turns.", {"bases": [b.__name__ for b in TOOL_CLASSES["file_dog"].__mro__]})

    def done(self, text: str, outputs: dict[str, Any]) -> ResponsesAgentStreamEvent:
        item = self.create_text_output_item(text=text, id=f"msg_{uuid4().hex}")
        return ResponsesAgentStreamEvent(type="response.output_item.done", item=item, custom_outputs=outputs)


mlflow.openai.autolog()
mlflow.models.set_model(OfficeAgent(LLM_ENDPOINT, TOOL_CLASSES))
