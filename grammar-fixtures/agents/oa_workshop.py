"""A bicycle workshop's assistant, in the style of the Agents SDK template of Databricks Apps.

One agent with a function tool of its own and the tools of two MCP servers. A server that cannot be
reached is left out, and the agent goes on with what it has.
"""

import logging
import os
from contextlib import AsyncExitStack
from typing import AsyncGenerator, AsyncIterator
from uuid import uuid4

import mlflow
from agents import Agent, Runner, function_tool, set_default_openai_api, set_default_openai_client
from agents.result import StreamEvent
from agents.tracing import set_trace_processors
from databricks.sdk import WorkspaceClient
from databricks_openai import AsyncDatabricksOpenAI
from databricks_openai.agents import McpServer
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

logger = logging.getLogger(__name__)

# the agents package and MLflow would both trace; MLflow's is the one that is shown
set_default_openai_client(AsyncDatabricksOpenAI())
set_default_openai_api("chat_completions")
set_trace_processors([])
mlflow.openai.autolog()

MODEL = os.getenv("WORKSHOP_MODEL", "databricks-claude-sonnet-4-5")
NAME = "Workshop"
OPENING_HOURS = {"mon": "8-18", "tue": "8-18", "sat": "9-13"}


@function_tool
def opening_hours(day: str) -> str:
    """When the workshop is open.

    Args:
        day: The first three letters of a weekday, in English.
    """
    return OPENING_HOURS[day.lower()]


@function_tool(name_override="quote_repair")
async def quote(part: str, hours: float = 0.5, express: bool = False) -> dict:
    """A price for a repair.

    Args:
        part: What is replaced; "none" for labour only.
        hours: Hours of labour.
        express: Whether it is done while the customer waits.
    """
    if hours <= 0:
        raise ValueError(f"a repair takes time, not {hours} hours")
    parts = {"chain": 28.5, "tube": 7, "none": 0}
    price = parts.get(part, 20) + 60 * hours * (1.5 if express else 1)
    return {"part": part, "price": round(price, 2), "express": express}


def get_mcp_servers() -> list[McpServer]:
    host = WorkspaceClient().config.host
    return [
        McpServer(url=f"{host}/api/2.0/mcp/functions/shop/stock", name="stock"),
        McpServer(url=f"{host}/api/2.0/mcp/vector-search/shop/manuals", name="manuals", timeout=5),
    ]


async def connect(stack: AsyncExitStack) -> list[McpServer]:
    """The servers that answer."""
    connected = []
    for server in get_mcp_servers():
        try:
            connected.append(await stack.enter_async_context(server))
        except Exception:
            logger.warning("MCP server %s is not available", server.name, exc_info=True)
    return connected


def create_agent(mcp_servers: list[McpServer]) -> Agent:
    return Agent(
        name=NAME,
        instructions="You work for a bicycle workshop.\nAnswer in one sentence.",
        model=MODEL,
        tools=[opening_hours, quote],
        mcp_servers=mcp_servers,
    )


def get_session_id(request: ResponsesAgentRequest) -> str | None:
    if request.context and request.context.conversation_id:
        return request.context.conversation_id
    if request.custom_inputs and isinstance(request.custom_inputs, dict):
        return request.custom_inputs.get("session_id")
    return None


async def process_agent_stream_events(
    async_stream: AsyncIterator[StreamEvent],
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    """Responses events with ids of their own: the SDK's chat model gives all items the same one."""
    curr_item_id = str(uuid4())
    async for event in async_stream:
        if event.type == "raw_response_event":
            event_data = event.data.model_dump()
            if event_data["type"] == "response.output_item.added":
                curr_item_id = str(uuid4())
                event_data["item"]["id"] = curr_item_id
            elif event_data.get("item") is not None and event_data["item"].get("id") is not None:
                event_data["item"]["id"] = curr_item_id
            elif event_data.get("item_id") is not None:
                event_data["item_id"] = curr_item_id
            yield event_data
        elif event.type == "run_item_stream_event" and event.item.type == "tool_call_output_item":
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done",
                item=event.item.to_input_item(),
            )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    if session_id := get_session_id(request):
        mlflow.update_current_trace(metadata={"mlflow.trace.session": session_id})
    async with AsyncExitStack() as stack:
        agent = create_agent(await connect(stack))
        messages = [i.model_dump() for i in request.input]
        result = await Runner.run(agent, messages)
        return ResponsesAgentResponse(output=[item.to_input_item() for item in result.new_items])


@stream()
async def stream_handler(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    if session_id := get_session_id(request):
        mlflow.update_current_trace(metadata={"mlflow.trace.session": session_id})
    async with AsyncExitStack() as stack:
        agent = create_agent(await connect(stack))
        messages = [i.model_dump() for i in request.input]
        result = Runner.run_streamed(agent, input=messages)
        async for event in process_agent_stream_events(result.stream_events()):
            yield event
