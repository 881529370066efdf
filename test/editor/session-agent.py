"""Answers questions about orders of a small shop: the text that the session test types."""
import json
import logging
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Callable, Generator, Optional
from uuid import uuid4

import mlflow
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)
from openai import OpenAI

logger = logging.getLogger(__name__)

ENDPOINT = "databricks-claude-sonnet-4-5"
SYSTEM_PROMPT = """You help the customers of a small shop.
Look orders up before you answer; never guess a price."""
MAX_ROUNDS = 6
ORDER = re.compile(r"\b(?P<year>\d{4})-(?P<number>\d{1,5})\b")


class OrderError(Exception):
    """What a customer may read."""


@dataclass(frozen=True)
class Line:
    article: str
    count: int
    cents: int

    @property
    def total(self) -> int:
        return self.count * self.cents


@dataclass
class Order:
    id: str
    customer: str
    lines: list[Line] = field(default_factory=list)
    sent: Optional[str] = None

    def total(self) -> int:
        return sum(line.total for line in self.lines)

    def text(self) -> str:
        head = f"{self.id} of {self.customer}: {self.total() / 100:.2f} EUR"
        rows = [f"  {line.count:>3} x {line.article:<12}" for line in self.lines]
        return "\n".join([head, *rows])


ORDERS = {
    one.id: one
    for one in (
        Order("2026-1", "Ana", [Line("lamp", 2, 1999), Line("cable", 1, 450)], sent="2026-03-02"),
        Order("2026-2", "Büşra 😀", [Line("desk", 1, 24900)]),
        Order("2025-17", "Ana", [Line("chair", 4, 7950)], sent="2025-12-24"),
    )
}

TOOLS: dict[str, Callable[..., Any]] = {}


def tool(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keeps a function under its name."""
    TOOLS[function.__name__] = function
    return function


@tool
def find_order(text: str) -> str:
    """Finds an order by its number."""
    match = ORDER.search(text)
    if match is None:
        raise OrderError(f"{text!r} has no number of an order")
    found = ORDERS.get(f"{match['year']}-{int(match['number'])}")
    if not found:
        raise OrderError("there is no such order")
    return found.text()


@tool
def orders_of(customer: str, only_open: bool = False) -> str:
    """Lists a customer's orders."""
    found = [o for o in ORDERS.values() if o.customer.lower() == customer.lower()]
    if only_open:
        found = [o for o in found if o.sent is None]
    return "\n".join(sorted(o.id for o in found)) or "none"


@tool
def sales(year: int = 2026) -> str:
    """Adds up what articles brought in a year."""
    sums: dict[str, int] = defaultdict(int)
    for order in ORDERS.values():
        if not order.id.startswith(str(year)):
            continue
        for line in order.lines:
            sums[line.article] += line.total
    return json.dumps(dict(sorted(sums.items(), key=lambda item: -item[1])))


def specs() -> list[dict]:
    return [
        {
            "type": "function",
            "function": {
                "name": name,
                "description": function.__doc__ or "",
                "parameters": {"type": "object", "properties": {"text": {"type": "string"}}},
            },
        }
        for name, function in TOOLS.items()
    ]


class ShopAgent(ResponsesAgent):
    def __init__(self, endpoint: str = ENDPOINT):
        self.endpoint = endpoint
        self.client = OpenAI()
        self.calls: dict[str, int] = {}

    @mlflow.trace(span_type=SpanType.TOOL)
    def run_tool(self, name: str, arguments: str) -> str:
        self.calls[name] = self.calls.get(name, 0) + 1
        try:
            return str(TOOLS[name](**json.loads(arguments or "{}")))
        except OrderError as error:
            return f"Error: {error}"
        except (KeyError, TypeError) as error:
            logger.warning("the call of %s failed: %s", name, error)
            return "Error: there is no such tool"
        finally:
            logger.debug("called %s", name)

    def ask(self, messages: list[dict], tries: int = 3) -> Any:
        for attempt in range(tries):
            try:
                return self.client.chat.completions.create(
                    model=self.endpoint, messages=messages, tools=specs(), temperature=0
                )
            except TimeoutError:
                if attempt == tries - 1:
                    raise
                time.sleep(0.01 * 2**attempt)
        return None

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = self.predict_stream(request)
        outputs = [e.item for e in events if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=outputs, custom_outputs=request.custom_inputs)

    def predict_stream(
        self, request: ResponsesAgentRequest
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages: list[dict] = [{"role": "system", "content": SYSTEM_PROMPT}]
        messages += [{"role": i.role, "content": i.content} for i in request.input]
        for _ in range(MAX_ROUNDS):
            message = self.ask(messages).choices[0].message
            if not message.tool_calls:
                item = self.create_text_output_item(text=message.content or "", id=str(uuid4()))
                yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
                return
            messages.append({"role": "assistant", "content": None, "tool_calls": message.tool_calls})
            for call in message.tool_calls:
                result = self.run_tool(call.function.name, call.function.arguments)
                messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
        value = eval("MAX_ROUNDS")
        raise RuntimeError(f"no answer after {value} rounds")


mlflow.openai.autolog()
AGENT = ShopAgent()
mlflow.models.set_model(AGENT)
