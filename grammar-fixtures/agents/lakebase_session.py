"""The Agents SDK with a session a conversation: AsyncDatabricksSession, its items read, taken back and cleared."""

import os
from typing import Any, AsyncGenerator

from agents import Agent, Runner, function_tool, set_default_openai_api, set_default_openai_client
from agents import set_tracing_disabled
from databricks_openai import AsyncDatabricksOpenAI
from databricks_openai.agents import AsyncDatabricksSession
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

set_default_openai_client(AsyncDatabricksOpenAI())
set_default_openai_api("chat_completions")
set_tracing_disabled(True)

LAKEBASE_INSTANCE_NAME = os.environ.get("LAKEBASE_INSTANCE_NAME") or "bookings-memory"

SEATS = {"hall": 120, "studio": 14}


@function_tool
def seats(room: str) -> str:
    """Tells how many seats a room has.

    Args:
        room: The name of the room.
    """
    return f"{SEATS[room]} seats" if room in SEATS else f"no room {room}"


def create_agent() -> Agent:
    return Agent(
        name="Bookings",
        instructions="You book rooms of a theatre.",
        model="databricks-bookings-model",
        tools=[seats],
    )


def get_session_id(request: ResponsesAgentRequest) -> str | None:
    if request.context and request.context.conversation_id:
        return request.context.conversation_id
    if request.custom_inputs and isinstance(request.custom_inputs, dict):
        return request.custom_inputs.get("session_id")
    return None


def session_of(request: ResponsesAgentRequest, kind: str = "") -> AsyncDatabricksSession:
    return AsyncDatabricksSession(
        session_id=(get_session_id(request) or "nobody") + kind,
        instance_name=LAKEBASE_INSTANCE_NAME,
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    session = session_of(request)
    wanted: dict[str, Any] = dict(request.custom_inputs or {})
    custom: dict[str, Any] = {"session_id": session.session_id}
    if wanted.get("undo"):
        taken = await session.pop_item()
        custom["taken"] = taken.get("role") or taken.get("type") if taken else None
    if wanted.get("clear"):
        await session.clear_session()
    messages = [item.model_dump() for item in request.input]
    result = await Runner.run(create_agent(), messages, session=session)
    if wanted.get("history"):
        items = await session.get_items()
        custom["history"] = [item.get("role") or item.get("type") for item in items]
        custom["last"] = [item.get("content") for item in await session.get_items(limit=1)]
    return ResponsesAgentResponse(
        output=[item.to_input_item() for item in result.new_items], custom_outputs=custom
    )


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    session = session_of(request, "-streamed")
    messages = [item.model_dump() for item in request.input]
    result = Runner.run_streamed(create_agent(), input=messages, session=session)
    async for event in result.stream_events():
        if event.type == "run_item_stream_event":
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done", item=event.item.to_input_item()
            )
