"""Facilities assistant.

Tools are made from a list of devices at import time: each gets its own closure. The configuration
is a dataclass that reads the environment once.
"""

from __future__ import annotations

import functools
import json
import logging
import os
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any, Callable, Generator, Iterator

import mlflow
from databricks_openai import DatabricksOpenAI
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    output_to_responses_items_stream,
    to_chat_completions_input,
)
from pydantic import BaseModel, ConfigDict, Field

logger = logging.getLogger(__name__)
logging.basicConfig(level=os.environ.get("LOG_LEVEL", "WARNING"))


def _env_list(name: str, default: str = "") -> list[str]:
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


@dataclass
class AgentConfig:
    """Everything that operations may change without touching the code."""

    endpoint: str = field(default_factory=lambda: os.environ.get("LLM_ENDPOINT", "databricks-gpt-oss-120b"))
    temperature: float = 0.0
    max_rounds: int = 3
    floors: list[str] = field(default_factory=lambda: _env_list("FLOORS", "ground, first ,roof"))
    disabled: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        if not 0 <= self.temperature <= 2:
            raise ValueError(f"temperature out of range: {self.temperature}")
        self.disabled |= {"detonate"}

    @property
    def prompt(self) -> str:
        floors = ", ".join(floor.title() for floor in self.floors[:-1]) + f" and {self.floors[-1].title()}"
        return f"You look after a house with {len(self.floors)} floors: {floors}."


class Unit(str, Enum):
    CELSIUS = "°C"
    PERCENT = "%"
    LUX = "lx"


class Reading(BaseModel):
    """One measurement."""

    device: str
    value: float = Field(ge=-50, le=10_000, description="in the device's unit")
    unit: Unit = Unit.CELSIUS
    note: str | None = None

    def __str__(self) -> str:
        text = f"{self.device}: {self.value:g} {self.unit.value}"
        return f"{text} ({self.note})" if self.note else text


class ToolInfo(BaseModel):
    """Class representing a tool for the agent."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    name: str
    spec: dict[str, Any]
    exec_fn: Callable[..., Any]
    tags: list[str] = []


DEVICES = [
    {"name": "heating", "unit": "°C", "range": (5, 28), "actions": ["read", "set"]},
    {"name": "blinds", "unit": "%", "range": (0, 100), "actions": ["set"]},
    {"name": "lüftung", "unit": "lx", "range": (0, 2000), "actions": ["read"]},
]

STATE: dict[tuple[str, str], float] = {("heating", "ground"): 20.5, ("heating", "roof"): 17, ("lüftung", "roof"): 800.0}


def make_read(device: dict[str, Any]) -> Callable[..., Any]:
    """A function that reads one kind of device."""
    count = 0

    def read(floor: str, precision: int = 1) -> dict[str, Any]:
        nonlocal count
        count += 1
        value = STATE.get((device["name"], floor))
        if value is None:
            raise LookupError(f"no {device['name']} on floor {floor!r}")
        reading = Reading(device=device["name"], value=round(value, precision), unit=device["unit"])
        return reading.model_dump(mode="json", exclude_none=True) | {"text": str(reading)}

    return read


def make_set(device: dict[str, Any]) -> Callable[..., Any]:
    low, high = device["range"]

    def set_value(value: float, floors: list[str] | None = None, **unknown: Any) -> str:
        if unknown:
            raise TypeError("unexpected: " + ", ".join(sorted(unknown)))
        if not low <= value <= high:
            raise ValueError(f"{device['name']} must be between {low} and {high}, not {value}")
        where = floors or CONFIG.floors
        # nothing is really switched: answers must not depend on the questions before
        return f"{device['name']} set to {value} {device['unit']} on " + ", ".join(where)

    return set_value


MAKERS: dict[str, Callable[[dict[str, Any]], Callable[..., Any]]] = {"read": make_read, "set": make_set}


def tool_spec(action: str, device: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = {"floor": {"type": "string"}, "precision": {"type": "integer"}}
    required = ["floor"]
    if action == "set":
        properties = {"value": {"type": "number"}, "floors": {"type": "array", "items": {"type": "string"}}}
        required = ["value"]
    return {
        "type": "function",
        "function": {
            "name": f"{action}_{device['name']}",
            "description": f"{action.capitalize()}s the {device['name']} in {device['unit']}.",
            "parameters": {"type": "object", "properties": properties, "required": required},
        },
    }


CONFIG = AgentConfig(disabled={"set_alarm"})

TOOL_INFOS: list[ToolInfo] = []
for device in DEVICES:
    for action in device["actions"]:
        TOOL_INFOS.append(
            ToolInfo(
                name=f"{action}_{device['name']}",
                spec=tool_spec(action, device),
                exec_fn=MAKERS[action](device),
                tags=[action],
            )
        )
# the plan is not a device; partial fixes what the model must not choose
TOOL_INFOS.append(
    ToolInfo(
        name="compare",
        spec={"type": "function", "function": {"name": "compare", "parameters": {"type": "object", "properties": {}}}},
        exec_fn=functools.partial(lambda state, top=2, *, reverse=True: [
            f"{device} {floor}: {value}"
            for (device, floor), value in sorted(state.items(), key=lambda kv: kv[1], reverse=reverse)[:top]
        ], STATE),
    )
)


class FacilitiesAgent(ResponsesAgent):
    def __init__(self, config: AgentConfig, tools: list[ToolInfo]):
        super().__init__()
        self.config = config
        self.client = DatabricksOpenAI(max_retries=0)
        self._tools: dict[str, ToolInfo] = {t.name: t for t in tools if t.name not in config.disabled}

    def get_tool_specs(self) -> list[dict[str, Any]]:
        return [tool.spec for tool in self._tools.values()]

    @mlflow.trace(span_type=SpanType.TOOL)
    def execute_tool(self, tool_name: str, args: dict) -> Any:
        return self._tools[tool_name].exec_fn(**args)

    def call_llm(self, messages: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        stream = self.client.chat.completions.create(
            model=self.config.endpoint,
            messages=to_chat_completions_input(messages),
            tools=self.get_tool_specs(),
            temperature=self.config.temperature,
            stream=True,
        )
        for chunk in stream:
            chunk_dict = chunk.to_dict()
            # some endpoints send null for a missing content
            for choice in chunk_dict.get("choices", []):
                choice["delta"] = {k: v for k, v in choice["delta"].items() if v is not None}
            yield chunk_dict

    def run(self, call: dict[str, Any]) -> str:
        known = call["name"] in self._tools
        try:
            result = self.execute_tool(call["name"], json.loads(call["arguments"])) if known else None
        except (LookupError, ValueError) as e:
            kind = "not found" if isinstance(e, LookupError) else "refused"
            return f"{kind}: {e}"
        except TypeError:
            return "refused: wrong arguments"
        else:
            if not known:
                return "no such tool; there are " + "/".join(self._tools.keys())
        finally:
            logger.info("%s(%s)", call["name"], call["arguments"])
        return result if isinstance(result, str) else json.dumps(result, ensure_ascii=False, separators=(",", ":"))

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = list(self.predict_stream(request))
        done = [e for e in events if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(
            output=[e.item for e in done],
            custom_outputs={
                "config": {k: v for k, v in asdict(self.config).items() if k != "disabled"},
                "deltas": len(events) - len(done),
                "tools": sorted({e.item["name"] for e in done if e.item["type"] == "function_call"}),
            },
        )

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages: list[dict[str, Any]] = [{"role": "system", "content": self.config.prompt}]
        messages += [item.model_dump() for item in request.input]

        rounds = 0
        while rounds < self.config.max_rounds:
            rounds += 1
            before = len(messages)
            yield from output_to_responses_items_stream(self.call_llm(messages), aggregator=messages)
            calls = [m for m in messages[before:] if m.get("type") == "function_call"]
            if not calls:
                break
            for call in calls:
                item = self.create_function_call_output_item(call_id=call["call_id"], output=self.run(call))
                messages.append(item)
                yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)


mlflow.openai.autolog()
AGENT = FacilitiesAgent(CONFIG, TOOL_INFOS)
mlflow.models.set_model(AGENT)
