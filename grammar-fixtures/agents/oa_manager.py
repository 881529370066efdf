"""Greenhouse assistant, as the UI of Databricks writes agents on MCP servers: a manager connects them, and what cannot be reached is left out."""

import logging
import os
from typing import Any, AsyncGenerator
from uuid import uuid4

import mlflow
from agents import Agent, ModelSettings, Runner, function_tool, set_default_openai_api, set_default_openai_client
from agents.mcp import MCPServerManager, create_static_tool_filter
from agents.tracing import set_trace_processors
from databricks.sdk import WorkspaceClient
from databricks_openai import AsyncDatabricksOpenAI
from databricks_openai.agents import McpServer
from mlflow.genai.agent_server import get_request_headers, invoke, stream
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse, ResponsesAgentStreamEvent

logger = logging.getLogger("greenhouse")

set_default_openai_client(AsyncDatabricksOpenAI())
set_default_openai_api("chat_completions")
set_trace_processors([])
mlflow.tracing.enable()
mlflow.openai.autolog()

LLM_ENDPOINT_NAME = os.environ.get("LLM_ENDPOINT_NAME", "databricks-gpt-5")
SYSTEM_PROMPT = """
You look after a greenhouse. Use the tools you have; say so when one is missing.
""".strip()

MANAGED_MCP_SERVERS: list[dict[str, Any]] = [
    {"name": "climate", "path": "/api/2.0/mcp/functions/green/climate"},
    {"name": "pests", "path": "/api/2.0/mcp/vector-search/green/pests"},
    {"name": "orders", "path": "/api/2.0/mcp/external/orders", "allow": ["order_soil"]},
]


def get_user_workspace_client() -> WorkspaceClient:
    token = get_request_headers().get("x-forwarded-access-token")
    if not token:
        return WorkspaceClient()
    return WorkspaceClient(host=os.environ["DATABRICKS_HOST"], token=token, auth_type="pat")


def build_servers(workspace_client: WorkspaceClient) -> list[McpServer]:
    host = workspace_client.config.host
    servers = []
    for spec in MANAGED_MCP_SERVERS:
        allowed = spec.get("allow")
        servers.append(
            McpServer(
                url=f"{host}{spec['path']}",
                name=spec["name"],
                workspace_client=workspace_client,
                tool_filter=create_static_tool_filter(allowed_tool_names=allowed) if allowed else None,
                client_session_timeout_seconds=20,
                cache_tools_list=True,
            )
        )
    return servers


@function_tool
def bed_of(plant: str) -> str:
    """The bed that a plant stands in.

    Args:
        plant: Its English name.
    """
    beds = {"tomato": "B2", "basil": "A1"}
    if plant not in beds:
        raise KeyError(plant)
    return beds[plant]


def create_agent(manager: MCPServerManager) -> Agent:
    missing = ", ".join(server.name for server in manager.failed_servers)
    instructions = SYSTEM_PROMPT + (f"\nNot available: {missing}." if missing else "")
    return Agent(
        name="Greenhouse",
        instructions=instructions,
        model=LLM_ENDPOINT_NAME,
        model_settings=ModelSettings(temperature=0.2),
        tools=[bed_of],
        mcp_servers=manager.active_servers,
    )


def status(manager: MCPServerManager) -> dict[str, Any]:
    return {
        "all": [s.name for s in manager.all_servers],
        "active": [s.name for s in manager.active_servers],
        "errors": {s.name: f"{type(e).__name__}: {e}" for s, e in manager.errors.items()},
    }


def as_messages(request: ResponsesAgentRequest) -> list[dict[str, Any]]:
    return [item.model_dump(exclude_none=True) for item in request.input]


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    inputs = request.custom_inputs or {}
    servers = build_servers(get_user_workspace_client())
    if inputs.get("strict"):
        manager = MCPServerManager(servers, strict=True, connect_timeout_seconds=15)
        try:
            await manager.connect_all()
        except Exception as e:
            outcome = {**status(manager), "raised": f"{type(e).__name__}: {e}"}
            return ResponsesAgentResponse(output=[], custom_outputs=outcome)
    async with MCPServerManager(
        servers,
        connect_in_parallel=bool(inputs.get("parallel")),
        drop_failed_servers=not inputs.get("keep"),
        cleanup_timeout_seconds=None,
    ) as manager:
        if inputs.get("again"):
            await manager.reconnect(failed_only=True)
        try:
            result = await Runner.run(create_agent(manager), input=as_messages(request), max_turns=4)
        except Exception as e:
            logger.error("run failed: %s", e)
            return ResponsesAgentResponse(output=[], custom_outputs={**status(manager), "failed": type(e).__name__})
        output = [item.to_input_item() for item in result.new_items]
        return ResponsesAgentResponse(output=output, custom_outputs=status(manager))


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    async with MCPServerManager(build_servers(get_user_workspace_client()), connect_timeout_seconds=12.5) as manager:
        run = Runner.run_streamed(create_agent(manager), input=as_messages(request), max_turns=4)
        item_id = str(uuid4())
        async for event in run.stream_events():
            if event.type == "raw_response_event":
                data = event.data.model_dump()
                if data["type"] == "response.output_text.delta":
                    yield ResponsesAgentStreamEvent(
                        type="response.output_text.delta", delta=data["delta"], item_id=item_id
                    )
            elif event.type == "run_item_stream_event" and event.item.type in ("tool_call_item", "tool_call_output_item"):
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done", item=event.item.to_input_item()
                )
        text = str(run.final_output or "")
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item={
                "type": "message",
                "id": item_id,
                "role": "assistant",
                "content": [{"type": "output_text", "text": text}],
            },
        )
