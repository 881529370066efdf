"""Trip planner served with MLflow's agent server.

Two handlers, both async: `stream_handler` does the work, `invoke_handler` collects what it streams.
Tools run concurrently, each with its own time limit.
"""

import asyncio
import json
import logging
import os
import uuid
from collections.abc import AsyncGenerator
from typing import Any

import mlflow
from databricks.sdk import WorkspaceClient
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_function_call_item,
    create_function_call_output_item,
    create_text_delta,
    create_text_output_item,
    to_chat_completions_input,
)
from openai import APIStatusError, AsyncOpenAI

logger = logging.getLogger(__name__)
mlflow.openai.autolog()

MODEL = os.getenv("AGENT_MODEL", "databricks-gpt-5-mini")
TOOL_TIMEOUT_SECONDS = 2.0
MAX_TURNS = 4

INSTRUCTIONS = """\
You plan day trips by train.
Times are local. Say "I don't know" rather than inventing a connection.
"""

_client: AsyncOpenAI | None = None


def get_client() -> AsyncOpenAI:
    """One client for all requests, made when it is first needed."""
    global _client
    if _client is None:
        config = WorkspaceClient().config
        _client = AsyncOpenAI(
            api_key=config.token,
            base_url=f"{config.host}/serving-endpoints",
            max_retries=0,
        )
    return _client


# --- tools -------------------------------------------------------------------

CONNECTIONS = {
    ("bern", "zürich"): [("08:02", "08:58"), ("08:32", "09:28")],
    ("zürich", "chur"): [("09:07", "10:22")],
}


async def find_connections(origin: str, destination: str, after: str = "00:00") -> list[dict[str, str]]:
    """Trains between two towns that leave after a time of day."""
    await asyncio.sleep(0)  # the real one asks a timetable service
    trains = CONNECTIONS.get((origin.lower(), destination.lower()))
    if trains is None:
        raise LookupError(f"no line from {origin} to {destination}")
    return [{"leaves": leaves, "arrives": arrives} for leaves, arrives in trains if leaves >= after]


async def ticket_price(origin: str, destination: str, *, adults: int = 1, half_fare: bool = False) -> dict[str, Any]:
    base = 12.5 + 2 * (len(origin) + len(destination))
    price = base * adults / (2 if half_fare else 1)
    return {"price": f"{price:,.2f}", "currency": "CHF", "adults": adults}


async def slow_weather(town: str) -> str:
    """Never answers in time."""
    await asyncio.sleep(TOOL_TIMEOUT_SECONDS * 5)
    return f"sunny in {town}"


TOOLS = {fn.__name__: fn for fn in (find_connections, ticket_price, slow_weather)}

_TOWNS = {"origin": {"type": "string"}, "destination": {"type": "string"}}
TOOL_SPECS = [
    {
        "type": "function",
        "function": {
            "name": name,
            "description": (TOOLS[name].__doc__ or name).strip(),
            "parameters": {"type": "object", "properties": properties, "required": required},
        },
    }
    for name, properties, required in [
        ("find_connections", {**_TOWNS, "after": {"type": "string"}}, ["origin", "destination"]),
        (
            "ticket_price",
            _TOWNS | {"adults": {"type": "integer"}, "half_fare": {"type": "boolean"}},
            ["origin", "destination"],
        ),
        ("slow_weather", {"town": {"type": "string"}}, ["town"]),
    ]
]


async def run_tool(call: dict[str, Any]) -> str:
    """The text that goes back to the model for one tool call; never raises."""
    name = call["function"]["name"]
    tool = TOOLS.get(name)
    if tool is None:
        return json.dumps({"error": f"unknown tool {name}", "known": sorted(TOOLS)})
    try:
        args = json.loads(call["function"]["arguments"] or "{}")
        result = await asyncio.wait_for(tool(**args), timeout=TOOL_TIMEOUT_SECONDS)
    except asyncio.TimeoutError:
        return json.dumps({"error": f"{name} took longer than {TOOL_TIMEOUT_SECONDS} s"})
    except json.JSONDecodeError:
        return json.dumps({"error": "arguments are not JSON"})
    except (LookupError, TypeError) as e:
        logger.info("tool %s: %s", name, e)
        return json.dumps({"error": type(e).__name__, "message": str(e) if isinstance(e, LookupError) else ""})
    return json.dumps(result, indent=None, sort_keys=True)


# --- the conversation ---------------------------------------------------------


class Turn:
    """What the model said in one turn, put together from chunks."""

    def __init__(self, item_id: str):
        self.item_id = item_id
        self.text = ""
        self.calls: dict[int, dict[str, Any]] = {}

    def add(self, delta) -> str:
        """Takes a delta in; returns the text it adds."""
        for fragment in delta.tool_calls or []:
            call = self.calls.setdefault(
                fragment.index, {"id": "", "type": "function", "function": {"name": "", "arguments": ""}}
            )
            if fragment.id:
                call["id"] = fragment.id
            if fragment.function.name:
                call["function"]["name"] += fragment.function.name
            call["function"]["arguments"] += fragment.function.arguments or ""
        self.text += delta.content or ""
        return delta.content or ""

    @property
    def tool_calls(self) -> list[dict[str, Any]]:
        return [self.calls[i] for i in sorted(self.calls)]

    def as_message(self) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": self.text or None}
        if self.calls:
            message["tool_calls"] = self.tool_calls
        return message


def get_session_id(request: ResponsesAgentRequest) -> str | None:
    if request.context and request.context.conversation_id:
        return request.context.conversation_id
    if request.custom_inputs and isinstance(request.custom_inputs, dict):
        return request.custom_inputs.get("session_id")
    return None


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    outputs = [
        event.item
        async for event in stream_handler(request)
        if event.type == "response.output_item.done"
    ]
    return ResponsesAgentResponse(output=outputs, custom_outputs={"items": len(outputs)})


@stream()
async def stream_handler(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    if session_id := get_session_id(request):
        mlflow.update_current_trace(metadata={"mlflow.trace.session": session_id})

    messages = [{"role": "system", "content": INSTRUCTIONS}]
    messages.extend(to_chat_completions_input([i.model_dump() for i in request.input]))

    for turn_number in range(1, MAX_TURNS + 1):
        turn = Turn(item_id=f"msg_{uuid.uuid4().hex}")
        try:
            chunks = await get_client().chat.completions.create(
                model=MODEL, messages=messages, tools=TOOL_SPECS, stream=True
            )
        except APIStatusError as e:
            if e.status_code == 429:
                yield done(create_text_output_item("We are busy, please try again.", turn.item_id))
                return
            raise
        async for chunk in chunks:
            if not chunk.choices:
                continue
            if text := turn.add(chunk.choices[0].delta):
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=text, item_id=turn.item_id))

        if turn.text:
            yield done(create_text_output_item(turn.text, turn.item_id))
        if not turn.calls:
            return

        messages.append(turn.as_message())
        results = await asyncio.gather(*(run_tool(call) for call in turn.tool_calls))
        for number, (call, result) in enumerate(zip(turn.tool_calls, results)):
            function = call["function"]
            yield done(
                create_function_call_item(
                    id=f"fc_{turn_number}_{number}",
                    call_id=call["id"],
                    name=function["name"],
                    arguments=function["arguments"],
                )
            )
            yield done(create_function_call_output_item(call_id=call["id"], output=result))
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": result})
    else:
        yield done(create_text_output_item(f"I gave up after {MAX_TURNS} turns.", f"msg_{uuid.uuid4().hex}"))


def done(item: dict[str, Any]) -> ResponsesAgentStreamEvent:
    return ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
