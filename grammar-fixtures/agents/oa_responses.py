"""A museum's guide over the Responses API, which is what the Agents SDK speaks unless it is told otherwise.

One guide with function tools, the tools of two MCP servers (one of them down), and two colleagues: the
ticket office answers with a structured booking, the archive is asked over chat completions. Streams hand
the raw events on as they come; reasoning items, refusals, responses that fail or stay incomplete and
endpoints that refuse are among what is answered.
"""

import json
import logging
import os
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any, AsyncGenerator, AsyncIterator, Optional

import mlflow
from agents import (
    Agent,
    AgentsException,
    ItemHelpers,
    MaxTurnsExceeded,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    RunContextWrapper,
    RunHooks,
    Runner,
    function_tool,
    handoff,
    set_default_openai_client,
    set_tracing_disabled,
)
from agents.result import StreamEvent
from databricks.sdk import WorkspaceClient
from databricks_openai import AsyncDatabricksOpenAI
from databricks_openai.agents import McpServer
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)
from openai import APIStatusError
from pydantic import BaseModel, Field

logger = logging.getLogger(__name__)
client = AsyncDatabricksOpenAI(max_retries=0)
set_default_openai_client(client)
set_tracing_disabled(True)
mlflow.openai.autolog()

MODEL = os.getenv("GUIDE_MODEL", "databricks-gpt-5-mini")
HALLS = {"stones": ("A", 3), "clocks": ("B", 1)}


@dataclass
class Visit:
    """What a run notes down."""

    visitor: str
    log: list[str] = field(default_factory=list)


class Booking(BaseModel):
    """Tickets that were set aside."""

    day: str
    tickets: int = Field(description="How many", ge=1)
    note: Optional[str] = None


class Notes(RunHooks):
    """Writes down what the model answered."""

    async def on_llm_end(self, context, agent, response) -> None:
        kinds = [item.type for item in response.output]
        tokens = response.usage.total_tokens
        context.context.log.append(f"{agent.name}: {kinds} {tokens} {response.response_id is not None}")


@function_tool
def find_hall(ctx: RunContextWrapper[Visit], exhibit: str) -> dict:
    """Where an exhibit stands.

    Args:
        exhibit: One word for it.
    """
    ctx.context.log.append(f"looked for {exhibit}")
    hall, floor = HALLS[exhibit]
    return {"hall": hall, "floor": floor}


@function_tool(name_override="opening_hours", strict_mode=False)
async def hours(day: str, options: dict[str, Any] = {}) -> str:
    """When the museum is open."""
    return f"{day}: 10-18, {json.dumps(options, sort_keys=True)}"


def instructions(ctx: RunContextWrapper[Visit], agent: Agent) -> str:
    return f"You are {agent.name}, with {ctx.context.visitor} today. Answer in one sentence."


office = Agent[Visit](
    name="Ticket Office",
    handoff_description="Sells tickets.",
    instructions="Book what is asked for.",
    model=OpenAIResponsesModel(model=MODEL, openai_client=client),
    model_settings=ModelSettings(temperature=0.1, max_tokens=300, verbosity="low", truncation="auto"),
    output_type=Booking,
)
archive = Agent[Visit](
    name="Archive",
    instructions=instructions,
    model=OpenAIChatCompletionsModel(model="databricks-claude-sonnet-4-5", openai_client=client),
    tools=[find_hall],
)


def get_mcp_servers() -> list[McpServer]:
    host = WorkspaceClient().config.host
    return [
        McpServer(url=f"{host}/api/2.0/mcp/functions/museum/tours", name="tours"),
        McpServer(url=f"{host}/api/2.0/mcp/functions/museum/closed", name="closed", timeout=5),
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


def create_agent(servers: list[McpServer], settings: ModelSettings) -> Agent[Visit]:
    return Agent[Visit](
        name="Guide",
        instructions=instructions,
        model=MODEL,
        model_settings=settings,
        tools=[find_hall, hours],
        mcp_servers=servers,
        handoffs=[office, handoff(archive, tool_name_override="ask_archive")],
    )


def settings_of(inputs: dict[str, Any]) -> ModelSettings:
    """Settings of a run, from what the request says."""
    return ModelSettings(
        temperature=inputs.get("temperature"),
        tool_choice=inputs.get("tool_choice"),
        parallel_tool_calls=inputs.get("parallel"),
        metadata={"desk": "north"} if inputs.get("desk") else None,
        store=False,
        extra_args={"user": "guide"} if inputs.get("named") else None,
    )


def describe(item: Any) -> str:
    """One line on an item of a run."""
    if item.type == "message_output_item":
        return f"{item.agent.name}: {ItemHelpers.text_message_output(item)} ({item.raw_item.status})"
    if item.type == "tool_call_item":
        return f"{item.agent.name} calls {item.raw_item.name}({item.raw_item.arguments})"
    if item.type == "tool_call_output_item":
        return f"result: {item.output}"
    if item.type == "reasoning_item":
        return "thinks: " + " ".join(part.text for part in item.raw_item.summary)
    return item.type


async def hand_on(events: AsyncIterator[StreamEvent]) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    """The raw events of finished items, with the results of tools between them."""
    async for event in events:
        if event.type == "raw_response_event":
            if event.data.type == "response.output_text.delta":
                yield ResponsesAgentStreamEvent(
                    type="response.output_text.delta", item_id=event.data.item_id, delta=event.data.delta
                )
            elif event.data.type == "response.output_item.done":
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done", item=event.data.item.model_dump(exclude_none=True)
                )
            elif event.data.type in ("response.created", "response.completed"):
                whole = event.data.response
                logger.info("%s %s", whole.status, whole.output_text)
        elif event.type == "run_item_stream_event" and event.item.type == "tool_call_output_item":
            yield ResponsesAgentStreamEvent(type="response.output_item.done", item=event.item.to_input_item())


def said(text: str) -> dict[str, Any]:
    return create_text_output_item(text, "msg_desk")


@invoke()
async def guide(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    inputs = request.custom_inputs or {}
    visit = Visit(inputs.get("visitor", "somebody"))
    messages = [i.model_dump(exclude_none=True) for i in request.input]
    async with AsyncExitStack() as stack:
        agent = create_agent(await connect(stack), settings_of(inputs))
        try:
            result = await Runner.run(
                agent, messages, context=visit, hooks=Notes(), max_turns=inputs.get("max_turns", 5)
            )
        except MaxTurnsExceeded as e:
            return ResponsesAgentResponse(output=[said(f"Stopped: {e}")], custom_outputs={"log": visit.log})
        except (AgentsException, APIStatusError) as e:
            return ResponsesAgentResponse(output=[said(f"{type(e).__name__}: {e}")])
        final = result.final_output
        lines = [describe(item) for item in result.new_items]
        again = result.to_input_list()
        if inputs.get("follow_up"):
            again.append({"role": "user", "content": inputs["follow_up"]})
            second = await Runner.run(result.last_agent, again, context=visit)
            lines += [describe(item) for item in second.new_items]
            final = second.final_output
        usage = result.context_wrapper.usage
        return ResponsesAgentResponse(
            output=[item.to_input_item() for item in result.new_items if item.type != "handoff_output_item"],
            custom_outputs={
                "final": final.model_dump() if isinstance(final, Booking) else final,
                "log": visit.log,
                "lines": lines,
                "roles": [item.get("role", item.get("type")) for item in again],
                "usage": [usage.requests, usage.input_tokens, usage.output_tokens, usage.total_tokens],
                "named": result.last_response_id is not None,
            },
        )


@stream()
async def guide_stream(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    inputs = request.custom_inputs or {}
    visit = Visit(inputs.get("visitor", "somebody"))
    messages = [i.model_dump(exclude_none=True) for i in request.input]
    async with AsyncExitStack() as stack:
        agent = create_agent(await connect(stack), settings_of(inputs))
        result = Runner.run_streamed(
            agent, input=messages, context=visit, max_turns=inputs.get("max_turns", 5)
        )
        try:
            async for event in hand_on(result.stream_events()):
                yield event
        except (AgentsException, APIStatusError) as e:
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done", item=said(f"{type(e).__name__}: {e}")
            )
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=said(str(result.final_output)),
            custom_outputs={"log": visit.log, "lines": [describe(item) for item in result.new_items]},
        )
