"""
Warehouse assistant: answers questions about stock, orders and parcels.

The loop is the usual one: ask the model, run the tool calls it makes, give the
results back, until it answers in text or the number of turns is used up.
"""
import json
import logging
import os
import warnings
from datetime import date, timedelta
from typing import Any, Callable, Generator, List, Optional
from uuid import uuid4

import mlflow
import openai
from databricks.sdk import WorkspaceClient
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    output_to_responses_items_stream,
    to_chat_completions_input,
)
from pydantic import BaseModel

logging.getLogger("mlflow").setLevel(logging.ERROR)

LLM_ENDPOINT_NAME = "databricks-meta-llama-3-3-70b-instruct"
MAX_ITERATIONS = int(os.environ.get("MAX_ITERATIONS", "5"))

SYSTEM_PROMPT = (
    "You are the assistant of a warehouse for kitchen goods. "
    "Use the tools for every number that you give; never guess one.\n"
    "If a tool fails, say what failed in plain words."
)

###############################################################################
## Data the tools work on. In production this is a table; the shape is the same.
###############################################################################
STOCK = {
    "kettle": {"main": 12, "north": 3},
    "toaster": {"main": 0},
    "crêpe pan": {"main": 41, "north": 7},
}

ORDERS = [
    {"id": 1001, "item": "kettle", "quantity": 2, "status": "shipped", "day": "2026-03-02", "total": 59.8},
    {"id": 1002, "item": "crêpe pan", "quantity": 1, "status": "open", "day": "2026-03-09", "total": 24.0},
    {"id": 1003, "item": "toaster", "quantity": 4, "status": "open", "day": "2026-03-10", "total": 99.96},
]

# kg per piece
WEIGHTS = {"kettle": 1.25, "toaster": 1.8, "crêpe pan": 0.95}

PACKAGING = 0.15


class ToolError(Exception):
    """Something the model should be told about, not a fault of ours."""


def check_stock(item: str, warehouse: Optional[str] = None) -> dict:
    """
    How many pieces of an item are left.

    Args:
        item: name of the item, any case
        warehouse: "main" or "north"; all of them when left out
    """
    places = STOCK[item.lower()]
    if warehouse is None:
        return {"item": item, "left": sum(places.values()), "by_warehouse": places}
    return {"item": item, "left": places.get(warehouse, 0), "warehouse": warehouse}


def find_orders(status: str = "open", limit: int = 10) -> list:
    """The orders with a status, newest first."""
    found = [o for o in ORDERS if o["status"] == status]
    found = sorted(found, key=lambda o: o["day"], reverse=True)
    return found[:limit]


def delivery_date(order_id: int, express: bool = False) -> str:
    """The day on which an order arrives; no deliveries at the weekend."""
    order = next((o for o in ORDERS if o["id"] == order_id), None)
    if order is None:
        raise ToolError(f"There is no order {order_id}.")
    days = 1 if express else 3
    day = date.fromisoformat(order["day"]) + timedelta(days=days)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return f"{order['item']} arrives on {day.isoformat()}"


def parcel_weight(items: dict) -> dict:
    """Weight of a parcel in kg, packaging included."""
    total = PACKAGING
    lines = []
    for name, quantity in items.items():
        if quantity <= 0:
            raise ValueError(f"quantity of {name!r} must be positive, not {quantity}")
        weight = WEIGHTS[name] * quantity
        lines.append(f"{quantity} x {name}: {weight:.2f} kg")
        total += weight
    return {"lines": lines, "total_kg": round(total, 2), "parcels": -(-int(total * 100) // 1000)}


class ToolInfo(BaseModel):
    """A tool: its name, its OpenAI spec and the function that does the work."""

    name: str
    spec: dict
    exec_fn: Callable


def create_tool_info(fn: Callable, description: str, properties: dict, required: List[str]) -> ToolInfo:
    return ToolInfo(
        name=fn.__name__,
        spec={
            "type": "function",
            "function": {
                "name": fn.__name__,
                "description": description,
                "parameters": {"type": "object", "properties": properties, "required": required},
            },
        },
        exec_fn=fn,
    )


TOOL_INFOS = [
    create_tool_info(
        check_stock,
        "Number of pieces left of an item, in one warehouse or in all.",
        {
            "item": {"type": "string", "description": "name of the item"},
            "warehouse": {"type": "string", "enum": ["main", "north"]},
        },
        ["item"],
    ),
    create_tool_info(
        find_orders,
        "Orders with a status, newest first.",
        {
            "status": {"type": "string", "enum": ["open", "shipped"]},
            "limit": {"type": "integer", "minimum": 1},
        },
        [],
    ),
    create_tool_info(
        delivery_date,
        "Day on which an order arrives.",
        {"order_id": {"type": "integer"}, "express": {"type": "boolean"}},
        ["order_id"],
    ),
    create_tool_info(
        parcel_weight,
        "Weight of a parcel from the quantities of its items.",
        {"items": {"type": "object", "additionalProperties": {"type": "integer"}}},
        ["items"],
    ),
]


class ToolCallingAgent(ResponsesAgent):
    """
    Class representing a tool-calling agent
    """

    def __init__(self, llm_endpoint: str, tools: list[ToolInfo]):
        """Initializes the ToolCallingAgent with tools."""
        self.llm_endpoint = llm_endpoint
        self.workspace_client = WorkspaceClient()
        self.model_serving_client = self.workspace_client.serving_endpoints.get_open_ai_client(
            max_retries=0
        )
        self._tools_dict = {tool.name: tool for tool in tools}

    def get_tool_specs(self) -> list[dict]:
        """Returns tool specifications in the format OpenAI expects."""
        return [tool_info.spec for tool_info in self._tools_dict.values()]

    @mlflow.trace(span_type=SpanType.TOOL)
    def execute_tool(self, tool_name: str, args: dict) -> Any:
        """Executes the specified tool with the given arguments."""
        return self._tools_dict[tool_name].exec_fn(**args)

    @mlflow.trace(span_type=SpanType.LLM)
    def call_llm(self, messages: list[dict[str, Any]]) -> Generator[dict[str, Any], None, None]:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="PydanticSerializationUnexpectedValue")
            for chunk in self.model_serving_client.chat.completions.create(
                model=self.llm_endpoint,
                messages=to_chat_completions_input(messages),
                tools=self.get_tool_specs(),
                temperature=0.0,
                stream=True,
            ):
                yield chunk.to_dict()

    def handle_tool_call(
        self, tool_call: dict[str, Any], messages: list[dict[str, Any]]
    ) -> ResponsesAgentStreamEvent:
        """
        Execute tool calls, add them to the running message history, and return a
        ResponsesAgentStreamEvent with the tool output
        """
        name = tool_call["name"]
        try:
            args = json.loads(tool_call.get("arguments") or "{}")
            if not isinstance(args, dict):
                raise ToolError(f"arguments must be an object, got {type(args).__name__}")
            output = self.execute_tool(tool_name=name, args=args)
            # strings go back as they are, everything else as JSON
            result = output if isinstance(output, str) else json.dumps(output, ensure_ascii=False)
        except json.JSONDecodeError as e:
            result = f"Error: the arguments of {name} are not JSON ({e})"
        except KeyError as e:
            result = f"Error: unknown name {e} in call of {name}"
        except (ToolError, ValueError) as e:
            result = f"Error: {e}"
        except Exception as e:
            logging.exception("tool %s failed", name)
            result = f"Error calling tool {name}: {type(e).__name__}"

        tool_call_output = self.create_function_call_output_item(tool_call["call_id"], result)
        messages.append(tool_call_output)
        return ResponsesAgentStreamEvent(type="response.output_item.done", item=tool_call_output)

    def call_and_run_tools(
        self, messages: list[dict[str, Any]], max_iter: int = MAX_ITERATIONS
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        for _ in range(max_iter):
            last_msg = messages[-1]
            if last_msg.get("role", None) == "assistant":
                return
            elif last_msg.get("type", None) == "function_call":
                # the model may have asked for several tools at once: answer all of them
                answered = {m["call_id"] for m in messages if m.get("type") == "function_call_output"}
                pending = [
                    m
                    for m in messages
                    if m.get("type") == "function_call" and m["call_id"] not in answered
                ]
                for tool_call in pending:
                    yield self.handle_tool_call(tool_call, messages)
            else:
                yield from output_to_responses_items_stream(
                    chunks=self.call_llm(messages), aggregator=messages
                )

        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(
                "Max iterations reached. Stopping.",
                str(uuid4()),
            ),
        )

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        outputs = [
            event.item
            for event in self.predict_stream(request)
            if event.type == "response.output_item.done"
        ]
        return ResponsesAgentResponse(output=outputs, custom_outputs=request.custom_inputs)

    def predict_stream(
        self, request: ResponsesAgentRequest
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = [{"role": "system", "content": SYSTEM_PROMPT}] + [
            i.model_dump() for i in request.input
        ]
        yield from self.call_and_run_tools(messages=messages)


# Log the model using MLflow
mlflow.openai.autolog()
AGENT = ToolCallingAgent(llm_endpoint=LLM_ENDPOINT_NAME, tools=TOOL_INFOS)
mlflow.models.set_model(AGENT)
