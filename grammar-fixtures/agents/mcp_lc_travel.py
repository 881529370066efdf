"""A travel desk: a LangGraph agent with the tools of MCP servers, in the style of the LangGraph template of Databricks Apps.

The servers are asked for their tools at each request, as the app or as the user whose token came along.
"""

import logging
from typing import Any, AsyncGenerator, AsyncIterator, Optional

import mlflow
from databricks.sdk import WorkspaceClient
from databricks_langchain import ChatDatabricks, DatabricksMCPServer, DatabricksMultiServerMCPClient, MCPServer
from langchain.agents import create_agent
from langchain_core.messages import AIMessageChunk, ToolMessage
from langchain_core.tools import tool
from mlflow.genai.agent_server import get_request_headers, invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    output_to_responses_items_stream,
    to_chat_completions_input,
)

logger = logging.getLogger(__name__)
mlflow.langchain.autolog()

LLM_ENDPOINT_NAME = "databricks-claude-sonnet-4-5"
SYSTEM_PROMPT = "You are a travel desk."
sp_workspace_client = WorkspaceClient()


@tool
def time_zone(city: str) -> str:
    """The time zone of a city."""
    return {"Oslo": "CET", "Lima": "PET"}.get(city, "unknown")


def get_user_workspace_client() -> Optional[WorkspaceClient]:
    token = get_request_headers().get("x-forwarded-access-token")
    if not token:
        return None
    return WorkspaceClient(host=sp_workspace_client.config.host, token=token, auth_type="pat")


def init_mcp_client(workspace_client: WorkspaceClient) -> DatabricksMultiServerMCPClient:
    host_name = workspace_client.config.host
    return DatabricksMultiServerMCPClient(
        [
            DatabricksMCPServer(
                name="trips",
                url=f"{host_name}/api/2.0/mcp/functions/travel/trips",
                workspace_client=workspace_client,
            ),
            DatabricksMCPServer(
                name="rules",
                url=f"{host_name}/api/2.0/mcp/genie/rules",
                workspace_client=workspace_client,
                timeout=5.0,
                handle_tool_error=True,
            ),
            MCPServer(name="public", url=f"{host_name}/public/mcp", headers={"x-key": "k"}),
        ]
    )


async def init_agent(workspace_client: Optional[WorkspaceClient] = None) -> Any:
    mcp_client = init_mcp_client(workspace_client or sp_workspace_client)
    tools: list[Any] = [time_zone]
    try:
        tools.extend(await mcp_client.get_tools(server_name="trips"))
        tools += await mcp_client.get_tools(server_name="public")
    except Exception:
        logger.warning("Failed to fetch MCP tools. Continuing without MCP tools.", exc_info=True)
    try:
        tools.extend(await mcp_client.get_tools(server_name="rules"))
    except Exception as e:
        logger.warning("No rules: %s", type(e).__name__)
    return create_agent(tools=tools, model=ChatDatabricks(endpoint=LLM_ENDPOINT_NAME), system_prompt=SYSTEM_PROMPT)


async def process_agent_astream_events(
    async_stream: AsyncIterator[Any],
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    async for event in async_stream:
        if event[0] == "updates":
            for node_data in event[1].values():
                if len(node_data.get("messages", [])) > 0:
                    for msg in node_data["messages"]:
                        if isinstance(msg, ToolMessage) and not isinstance(msg.content, str):
                            msg.content = "".join(part["text"] for part in msg.content)
                    for item in output_to_responses_items_stream(node_data["messages"]):
                        yield item
        elif event[0] == "messages":
            chunk = event[1][0]
            if isinstance(chunk, AIMessageChunk) and (content := chunk.content):
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=content, item_id=chunk.id))


@invoke()
async def non_streaming(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    outputs = [
        event.item async for event in streaming(request) if event.type == "response.output_item.done"
    ]
    return ResponsesAgentResponse(output=outputs)


@stream()
async def streaming(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    agent = await init_agent(workspace_client=get_user_workspace_client())
    messages = {"messages": to_chat_completions_input([i.model_dump() for i in request.input])}
    async for event in process_agent_astream_events(
        agent.astream(input=messages, stream_mode=["updates", "messages"])
    ):
        yield event
