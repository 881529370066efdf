"""Harbour desk: an OpenAI loop whose tools are vector search indexes.

Three kinds of index stand behind the tools: one with managed embeddings and fixed filters, one whose
filters the model writes itself, and one that is embedded by an endpoint of ours.
"""

import json
import logging
from typing import Any, Callable, Generator
from uuid import uuid4

import mlflow
import openai
from databricks.sdk import WorkspaceClient
from databricks_openai import DatabricksOpenAI, VectorSearchRetrieverTool
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
from pydantic import BaseModel

logger = logging.getLogger(__name__)

LLM_ENDPOINT_NAME = "databricks-claude-sonnet-4-5"
EMBEDDING_ENDPOINT = "databricks-gte-large-en"
SYSTEM_PROMPT = "You work at the harbour desk. Look things up before you answer; cite the page."


class ToolInfo(BaseModel):
    """One tool: what the model is told of it, and what runs it."""

    name: str
    spec: dict
    exec_fn: Callable


def create_tool_info(tool_spec: dict, exec_fn: Callable) -> ToolInfo:
    # strict tools are not supported by every endpoint
    tool_spec["function"].pop("strict", None)
    return ToolInfo(name=tool_spec["function"]["name"], spec=tool_spec, exec_fn=exec_fn)


VECTOR_SEARCH_TOOLS: list[VectorSearchRetrieverTool] = []

VECTOR_SEARCH_TOOLS.append(
    VectorSearchRetrieverTool(
        index_name="harbour.rules.regulations_idx",
        tool_name="search_regulations",
        tool_description="Searches the port regulations.",
        num_results=2,
        columns=["section", "page"],
        filters={"valid": True, "year >=": 2020},
        query_type="HYBRID",
        doc_uri="page",
        primary_key="rule_id",
        include_score=True,
        disable_notice=True,
    )
)
VECTOR_SEARCH_TOOLS.append(
    VectorSearchRetrieverTool(index_name="harbour.ships.arrivals_idx", num_results=3, dynamic_filter=True)
)
log_book = VectorSearchRetrieverTool(
    index_name="harbour.logs.book_idx",
    text_column="entry",
    embedding_model_name=EMBEDDING_ENDPOINT,
    columns=["entry", "day"],
    workspace_client=WorkspaceClient(),
    score_threshold=0.25,
)


def search_log_book(query: str, **kwargs: Any) -> list[dict]:
    """The log book is embedded with our own endpoint, so a client of ours makes the vector."""
    return log_book.execute(query=query, openai_client=DatabricksOpenAI(max_retries=0), **kwargs)


TOOL_INFOS = [create_tool_info(vs_tool.tool, vs_tool.execute) for vs_tool in VECTOR_SEARCH_TOOLS]
TOOL_INFOS.append(create_tool_info(log_book.tool, search_log_book))


class HarbourAgent(ResponsesAgent):
    def __init__(self, llm_endpoint: str, tools: list[ToolInfo]):
        """Initializes the agent with its tools."""
        self.llm_endpoint = llm_endpoint
        self.workspace_client = WorkspaceClient()
        self.model_serving_client: OpenAI = self.workspace_client.serving_endpoints.get_open_ai_client(max_retries=0)
        self._tools_dict = {tool.name: tool for tool in tools}

    def get_tool_specs(self) -> list[dict]:
        return [tool_info.spec for tool_info in self._tools_dict.values()]

    @mlflow.trace(span_type=SpanType.TOOL)
    def execute_tool(self, tool_name: str, args: dict) -> Any:
        return self._tools_dict[tool_name].exec_fn(**args)

    def call_llm(self, messages: list[dict[str, Any]]) -> Generator[dict[str, Any], None, None]:
        for chunk in self.model_serving_client.chat.completions.create(
            model=self.llm_endpoint,
            messages=to_chat_completions_input(messages),
            tools=self.get_tool_specs(),
            stream=True,
        ):
            yield chunk.to_dict()

    def handle_tool_call(
        self, tool_call: dict[str, Any], messages: list[dict[str, Any]]
    ) -> ResponsesAgentStreamEvent:
        """Runs one tool and adds its result to the history."""
        try:
            args = json.loads(tool_call["arguments"])
            result = json.dumps(self.execute_tool(tool_name=tool_call["name"], args=args), ensure_ascii=False)
        except Exception as e:
            logger.warning("%s failed: %s", tool_call["name"], e)
            result = f"Error: {type(e).__name__}: {e}"
        tool_call_output = self.create_function_call_output_item(tool_call["call_id"], result)
        messages.append(tool_call_output)
        return ResponsesAgentStreamEvent(type="response.output_item.done", item=tool_call_output)

    def call_and_run_tools(
        self, messages: list[dict[str, Any]], max_iter: int = 4
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        for _ in range(max_iter):
            last_msg = messages[-1]
            if last_msg.get("role", None) == "assistant":
                return
            elif last_msg.get("type", None) == "function_call":
                for call in [m for m in messages if m.get("type") == "function_call" and not answered(m, messages)]:
                    yield self.handle_tool_call(call, messages)
            else:
                yield from output_to_responses_items_stream(chunks=self.call_llm(messages), aggregator=messages)
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item("Max iterations reached. Stopping.", str(uuid4())),
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
        messages = [{"role": "system", "content": SYSTEM_PROMPT}] + [i.model_dump() for i in request.input]
        try:
            yield from self.call_and_run_tools(messages=messages)
        except openai.APIStatusError as e:
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done",
                item=self.create_text_output_item(f"The model said {e.status_code}.", str(uuid4())),
            )


def answered(call: dict[str, Any], messages: list[dict[str, Any]]) -> bool:
    return any(m.get("type") == "function_call_output" and m["call_id"] == call["call_id"] for m in messages)


mlflow.openai.autolog()
AGENT = HarbourAgent(llm_endpoint=LLM_ENDPOINT_NAME, tools=TOOL_INFOS)
mlflow.models.set_model(AGENT)
