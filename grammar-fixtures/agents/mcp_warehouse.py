"""A warehouse assistant whose tools all come from MCP servers, called in a loop of its own.

The style of Databricks' notebook for MCP agents: `DatabricksMCPClient` lists the tools of each server
when they are first needed, and one function a tool calls it. A server that does not answer is left out.
"""

import json
import logging
import os
from typing import Any, Callable, Generator
from uuid import uuid4

import mlflow
import nest_asyncio
from databricks.sdk import WorkspaceClient
from databricks_mcp import DatabricksMCPClient
from mlflow.entities import SpanType
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_function_call_item,
    create_function_call_output_item,
    create_text_output_item,
)
from pydantic import BaseModel

logger = logging.getLogger(__name__)
nest_asyncio.apply()

LLM_ENDPOINT_NAME = "databricks-meta-llama-3-3-70b-instruct"
SYSTEM_PROMPT = "You run a warehouse."
MAX_ITERATIONS = 4

workspace_client = WorkspaceClient()
host = workspace_client.config.host
MANAGED_MCP_SERVER_URLS = [
    f"{host}/api/2.0/mcp/functions/warehouse/ops",
    f"{host}/api/2.0/mcp/external/carrier",
]
CUSTOM_MCP_SERVER_URLS = [f"{host}/broken/mcp"]


class ToolInfo(BaseModel):
    """A tool, as the model sees it and as it is run."""

    name: str
    spec: dict
    exec_fn: Callable


def to_chat_messages(item: dict[str, Any]) -> list[dict[str, Any]]:
    if item.get("type") == "function_call":
        call = {"name": item["name"], "arguments": item["arguments"]}
        return [
            {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": item["call_id"], "type": "function", "function": call}],
            }
        ]
    if item.get("type") == "function_call_output":
        return [{"role": "tool", "content": item["output"], "tool_call_id": item["call_id"]}]
    content = item.get("content")
    if isinstance(content, list):
        return [{"role": item.get("role", "assistant"), "content": part["text"]} for part in content]
    return [{"role": item.get("role", "user"), "content": content}]


def make_exec_fn(server_url: str, tool_name: str, ws: WorkspaceClient) -> Callable:
    def exec_fn(**kwargs):
        mcp_client = DatabricksMCPClient(server_url=server_url, workspace_client=ws)
        response = mcp_client.call_tool(tool_name, kwargs)
        text = "".join([c.text for c in response.content])
        return f"FAILED: {text}" if response.isError else text

    return exec_fn


def create_mcp_tools(ws: WorkspaceClient, urls: list[str]) -> list[ToolInfo]:
    tools = []
    for server_url in urls:
        try:
            mcp_client = DatabricksMCPClient(server_url=server_url, workspace_client=ws)
            mcp_tools = mcp_client.list_tools()
        except Exception as e:
            logger.error("Error loading tools from %s: %s", server_url, type(e).__name__)
            continue
        for t in mcp_tools:
            schema = t.inputSchema.copy()
            if "properties" not in schema:
                schema["properties"] = {}
            function = {"name": t.name, "description": t.description or f"Tool: {t.name}", "parameters": schema}
            tools.append(
                ToolInfo(
                    name=t.name,
                    spec={"type": "function", "function": function},
                    exec_fn=make_exec_fn(server_url, t.name, ws),
                )
            )
    return tools


class Warehouse:
    def __init__(self, llm_endpoint: str):
        self.llm_endpoint = llm_endpoint
        self.client = workspace_client.serving_endpoints.get_open_ai_client()
        self._tools: dict[str, ToolInfo] | None = None

    @property
    def tools(self) -> dict[str, ToolInfo]:
        if self._tools is None:
            found = create_mcp_tools(workspace_client, MANAGED_MCP_SERVER_URLS + CUSTOM_MCP_SERVER_URLS)
            self._tools = {t.name: t for t in found}
        return self._tools

    @mlflow.trace(span_type=SpanType.TOOL)
    def execute_tool(self, tool_name: str, args: dict) -> Any:
        return self.tools[tool_name].exec_fn(**args)

    def call_and_run_tools(self, messages: list[dict[str, Any]]) -> Generator[ResponsesAgentStreamEvent, None, None]:
        for _ in range(MAX_ITERATIONS):
            response = self.client.chat.completions.create(
                model=self.llm_endpoint,
                messages=messages,
                tools=[t.spec for t in self.tools.values()],
            )
            message = response.choices[0].message
            messages.append(message.to_dict())
            if message.content:
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done",
                    item=create_text_output_item(text=message.content, id=str(uuid4())),
                )
            if not message.tool_calls:
                return
            for tool_call in message.tool_calls:
                name, arguments = tool_call.function.name, tool_call.function.arguments
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done",
                    item=create_function_call_item(str(uuid4()), tool_call.id, name, arguments),
                )
                try:
                    result = str(self.execute_tool(name, json.loads(arguments)))
                except Exception as e:
                    result = f"Error calling {name}: {e}"
                messages.append({"role": "tool", "content": result, "tool_call_id": tool_call.id})
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done",
                    item=create_function_call_output_item(tool_call.id, result),
                )
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=create_text_output_item("Max iterations reached.", str(uuid4())),
        )


AGENT = Warehouse(os.environ.get("LLM_ENDPOINT", LLM_ENDPOINT_NAME))


@invoke()
def predict(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    outputs = [e.item for e in predict_stream(request) if e.type == "response.output_item.done"]
    resources = DatabricksMCPClient(MANAGED_MCP_SERVER_URLS[0]).get_databricks_resources()
    return ResponsesAgentResponse(output=outputs, custom_outputs={"resources": [r.name for r in resources]})


@stream()
def predict_stream(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    messages = [{"role": "system", "content": SYSTEM_PROMPT}]
    for item in request.input:
        messages.extend(to_chat_messages(item.model_dump()))
    yield from AGENT.call_and_run_tools(messages)
