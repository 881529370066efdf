"""A desk for spare parts: finds parts, quotes prices, and hands over what it cannot answer."""
import json
import logging
import os
from collections import Counter
from typing import Any, Generator, Optional
from uuid import uuid4

import mlflow
from mlflow.entities import SpanType
from mlflow.models import ModelConfig
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    to_chat_completions_input,
)
from openai import OpenAI
from pydantic import BaseModel, Field

from parts.catalogue import find

logger = logging.getLogger(__name__)
config = ModelConfig(development_config={"endpoint": "development-endpoint", "max_rounds": 2, "discounts": {}})

ENDPOINT = os.getenv("PARTS_ENDPOINT", config.get("endpoint"))
MAX_ROUNDS = int(config.get("max_rounds"))
DISCOUNTS: dict[str, float] = config.get("discounts")
WAREHOUSE_NAMES = ("north", "south")


class FindParts(BaseModel):
    """Find spare parts by number or by words."""

    text: str = Field(description="a part number such as PU-204, or words")
    warehouse: Optional[str] = Field(default=None, description="only what this warehouse has")


class Quote(BaseModel):
    """Quote a price for a number of parts."""

    number: str
    count: int = Field(default=1, ge=1, le=500)
    customer: str = "list"


def spec(model: type[BaseModel], name: str) -> dict[str, Any]:
    schema = model.model_json_schema()
    return {
        "type": "function",
        "function": {"name": name, "description": model.__doc__, "parameters": schema},
    }


class PartsDesk(ResponsesAgent):
    def __init__(self):
        self.asked = Counter()
        self._client = None
        self.tools = {"find_parts": (FindParts, self.find_parts), "quote": (Quote, self.quote)}

    @property
    def client(self) -> OpenAI:
        if self._client is None:
            host = os.environ["DATABRICKS_HOST"].rstrip("/")
            self._client = OpenAI(api_key=os.environ["DATABRICKS_TOKEN"], base_url=f"{host}/serving-endpoints")
        return self._client

    def find_parts(self, args: FindParts) -> str:
        if args.warehouse and args.warehouse not in WAREHOUSE_NAMES:
            raise ValueError(f"no warehouse {args.warehouse!r}; there are {', '.join(WAREHOUSE_NAMES)}")
        rows = [p for p in find(args.text) if not args.warehouse or p.stock.get(args.warehouse, 0) > 0]
        return "\n".join(row.line() for row in sorted(rows, key=lambda p: (-p.total, p.number))) or "nothing found"

    def quote(self, args: Quote) -> str:
        matches = [p for p in find(args.number) if p.number == args.number]
        if not matches:
            return json.dumps({"error": f"unknown part {args.number}"})
        part, *_ = matches
        rate = DISCOUNTS.get(args.customer, 0.0)
        total = round(part.price * args.count * (1 - rate), 2)
        return json.dumps({"part": part.number, "count": args.count, "total": total, "discount": f"{rate:.0%}"})

    @mlflow.trace(span_type=SpanType.TOOL)
    def run_tool(self, name: str, arguments: str) -> str:
        self.asked[name] += 1
        try:
            model, function = self.tools[name]
            return function(model(**json.loads(arguments or "{}")))
        except KeyError as error:
            return f"There is no tool {error}."
        except ValueError as error:
            logger.warning("tool %s: %s", name, error)
            return f"{type(error).__name__}: {str(error).splitlines()[0]}"

    @mlflow.trace(span_type=SpanType.LLM)
    def ask(self, messages: list[dict[str, Any]]) -> dict[str, Any]:
        tools = [spec(model, name) for name, (model, _) in self.tools.items()]
        answer = self.client.chat.completions.create(model=ENDPOINT, messages=messages, tools=tools, temperature=0.0)
        return answer.choices[0].message.to_dict()

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = self.predict_stream(request)
        items = [event.item for event in events if event.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=items, custom_outputs={"asked": dict(self.asked.most_common())})

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        customer = (request.custom_inputs or {}).get("customer", "list")
        system = f"You sell spare parts. The customer is {customer}.\nAnswer in at most {MAX_ROUNDS} steps."
        messages = [{"role": "system", "content": system}]
        messages += to_chat_completions_input([item.model_dump() for item in request.input])
        for round_number in range(1, MAX_ROUNDS + 1):
            message = self.ask(messages)
            messages.append(message)
            if text := message.get("content"):
                item = self.create_text_output_item(text=text, id=str(uuid4()))
                yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
            calls = message.get("tool_calls") or []
            if not calls:
                return
            for call in calls:
                name, arguments = call["function"]["name"], call["function"]["arguments"]
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done",
                    item=self.create_function_call_item(
                        id=f"fc_{round_number}", call_id=call["id"], name=name, arguments=arguments
                    ),
                )
                output = self.run_tool(name, arguments)
                messages.append({"role": "tool", "tool_call_id": call["id"], "content": output})
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done",
                    item=self.create_function_call_output_item(call_id=call["id"], output=output),
                )
        else:
            logger.info("gave up after %d rounds", MAX_ROUNDS)
            item = self.create_text_output_item(text="I hand this over to a colleague.", id=str(uuid4()))
            yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)


mlflow.openai.autolog()
AGENT = PartsDesk()
mlflow.models.set_model(AGENT)
