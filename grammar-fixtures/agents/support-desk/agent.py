# Support desk: looks up orders, drafts refunds, and streams what the model says.
import json
import os
import logging
from dataclasses import dataclass, field
from typing import Any, Callable, Generator, Optional
from uuid import uuid4

import backoff
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
from openai import OpenAI
from pydantic import BaseModel, Field

logger = logging.getLogger(__name__)
LLM_ENDPOINT_NAME = os.getenv("LLM_ENDPOINT_NAME", "databricks-claude-sonnet-4")
SYSTEM_PROMPT = """You are a support agent.
Answer briefly, and only from what the tools say."""
MAX_ITER = 8


class ToolInfo(BaseModel):
    name: str
    spec: dict
    exec_fn: Callable

    class Config:
        arbitrary_types_allowed = True


class Refund(BaseModel):
    order_id: str
    amount: float = Field(gt=0, description="Amount in euro")
    reason: Optional[str] = None


@dataclass
class Order:
    id: str
    total: float
    items: list[str] = field(default_factory=list)
    status: str = "open"

    def summary(self) -> str:
        names = ", ".join(sorted(self.items)) or "nothing"
        return f"{self.id}: {names} for {self.total:.2f} EUR ({self.status})"


ORDERS = {o.id: o for o in [Order("A-1", 12.5, ["tea", "cup"]), Order("A-2", 99.0, ["kettle"], "shipped")]}


def lookup_order(order_id: str) -> str:
    order = ORDERS.get(order_id.strip().upper())
    if order is None:
        return json.dumps({"error": f"no order {order_id!r}", "known": sorted(ORDERS)})
    return order.summary()


def draft_refund(**kwargs: Any) -> str:
    refund = Refund(**kwargs)
    order = ORDERS[refund.order_id]
    if refund.amount > order.total:
        raise ValueError(f"{refund.amount} is more than {order.total}")
    order.status = "refund drafted"
    return json.dumps({**refund.model_dump(exclude_none=True), "left": round(order.total - refund.amount, 2)})


TOOL_INFOS = [
    ToolInfo(
        name="lookup_order",
        spec={"type": "function", "function": {"name": "lookup_order", "description": "Finds an order.",
              "parameters": {"type": "object", "properties": {"order_id": {"type": "string"}}, "required": ["order_id"]}}},
        exec_fn=lookup_order,
    ),
    ToolInfo(
        name="draft_refund",
        spec={"type": "function", "function": {"name": "draft_refund", "description": "Drafts a refund.",
              "parameters": Refund.model_json_schema()}},
        exec_fn=draft_refund,
    ),
]


class SupportAgent(ResponsesAgent):
    def __init__(self, llm_endpoint: str, tools: list[ToolInfo]):
        self.llm_endpoint = llm_endpoint
        self.workspace_client = WorkspaceClient()
        self.model_serving_client: OpenAI = self.workspace_client.serving_endpoints.get_open_ai_client()
        self._tools_dict = {tool.name: tool for tool in tools}

    def get_tool_specs(self) -> list[dict]:
        return [tool_info.spec for tool_info in self._tools_dict.values()]

    @mlflow.trace(span_type=SpanType.TOOL)
    def execute_tool(self, tool_name: str, args: dict) -> Any:
        return self._tools_dict[tool_name].exec_fn(**args)

    @backoff.on_exception(backoff.expo, openai.RateLimitError, max_tries=3)
    def call_llm(self, messages: list[dict[str, Any]]) -> Generator[dict[str, Any], None, None]:
        for chunk in self.model_serving_client.chat.completions.create(
            model=self.llm_endpoint,
            messages=to_chat_completions_input(messages),
            tools=self.get_tool_specs(),
            stream=True,
        ):
            yield chunk.to_dict()

    def handle_tool_call(self, tool_call: dict[str, Any], messages: list[dict[str, Any]]) -> ResponsesAgentStreamEvent:
        try:
            args = json.loads(tool_call["arguments"] or "{}")
            result = str(self.execute_tool(tool_name=tool_call["name"], args=args))
        except Exception as e:
            logger.warning("tool %s failed: %s", tool_call["name"], e)
            result = f"Error: {type(e).__name__}: {e}"
        output = self.create_function_call_output_item(tool_call["call_id"], result)
        messages.append(output)
        return ResponsesAgentStreamEvent(type="response.output_item.done", item=output)

    def call_and_run_tools(self, messages: list[dict[str, Any]], max_iter: int = MAX_ITER):
        for _ in range(max_iter):
            last = messages[-1]
            if last.get("role") == "assistant":
                return
            elif last.get("type") == "function_call":
                yield self.handle_tool_call(last, messages)
            else:
                yield from output_to_responses_items_stream(chunks=self.call_llm(messages), aggregator=messages)
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item("Max iterations reached. Stopping.", str(uuid4())),
        )

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        session_id = None
        if request.custom_inputs and "session_id" in request.custom_inputs:
            session_id = request.custom_inputs.get("session_id")
        elif request.context and request.context.conversation_id:
            session_id = request.context.conversation_id
        if session_id:
            mlflow.update_current_trace(metadata={"mlflow.trace.session": session_id})
        outputs = [e.item for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=outputs, custom_outputs=request.custom_inputs)

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = [{"role": "system", "content": SYSTEM_PROMPT}] + [i.model_dump() for i in request.input]
        yield from self.call_and_run_tools(messages=messages)


mlflow.openai.autolog()
AGENT = SupportAgent(llm_endpoint=LLM_ENDPOINT_NAME, tools=TOOL_INFOS)
mlflow.models.set_model(AGENT)
