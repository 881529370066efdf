"""Clinic desk: who asks, in which language and with which limits is held in context variables, one set a request.

The handlers set them, everything below reads them: tools run in tasks, a blocking report runs in a thread, and a
logging filter puts the request's number on every record.
"""

import asyncio
import contextvars
import json
import logging
import os
from contextlib import contextmanager
from contextvars import ContextVar, Token, copy_context
from dataclasses import dataclass, replace
from typing import Any, AsyncGenerator, Awaitable, Callable, Iterator
from uuid import uuid4

import mlflow
from databricks_openai import AsyncDatabricksOpenAI
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_function_call_output_item,
    create_text_delta,
    create_text_output_item,
    to_chat_completions_input,
)

MODEL = os.environ.get("CLINIC_MODEL", "databricks-claude-sonnet-4-5")
GREETINGS = {"en": "You run a clinic's desk for {user}.", "de": "Du leitest die Anmeldung für {user}."}


@dataclass(frozen=True)
class Caller:
    user: str = "anonymous"
    language: str = "en"
    tools_left: int = 2


current_caller: ContextVar[Caller] = ContextVar("current_caller", default=Caller())
request_number: ContextVar[int] = ContextVar("request_number")
trail: ContextVar[list[str]] = ContextVar("trail")
depth: ContextVar[int] = ContextVar("depth", default=0)

_number = 0


class RequestFilter(logging.Filter):
    """Marks records with the request that they belong to, and keeps them on its trail."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            trail.get().append(f"{record.levelname.lower()} d{depth.get()}: {record.getMessage()}")
        except LookupError:
            pass
        return record.levelno >= logging.WARNING


logger = logging.getLogger("clinic")
logger.setLevel(logging.DEBUG)
logger.addFilter(RequestFilter())


@contextmanager
def acting_as(caller: Caller) -> Iterator[Token]:
    token = current_caller.set(caller)
    try:
        yield token
    finally:
        current_caller.reset(token)


@contextmanager
def deeper() -> Iterator[int]:
    token = depth.set(depth.get() + 1)
    try:
        yield depth.get()
    finally:
        depth.reset(token)


def spend() -> bool:
    """Takes one of the caller's tool calls; a value, so that other requests keep theirs."""
    caller = current_caller.get()
    if caller.tools_left <= 0:
        return False
    current_caller.set(replace(caller, tools_left=caller.tools_left - 1))
    return True


async def free_slots(day: str) -> dict[str, Any]:
    with deeper() as level:
        await asyncio.sleep(0)
        logger.info("slots of %s for %s", day, current_caller.get().user)
        return {"day": day, "free": [9, 11] if day != "sunday" else [], "level": level}


async def record_visit(note: str = "") -> str:
    def blocking_report(kind: str) -> str:
        # A thread of the loop sees the caller of its request, and its changes stay there.
        current_caller.set(Caller(user="nobody"))
        return f"{kind} {request_number.get() > 0} {depth.get()}"

    before = current_caller.get().user
    report = await asyncio.to_thread(blocking_report, "report")
    loop = asyncio.get_running_loop()
    bare = await loop.run_in_executor(None, lambda: current_caller.get().user)
    carried = await loop.run_in_executor(None, copy_context().run, lambda: current_caller.get().user)
    logger.debug("visit of %s", before)
    return f"{note or 'no note'}; {report}; {before == current_caller.get().user}; {bare}; {carried == before}"


async def as_other(user: str) -> str:
    """Runs as somebody else for a moment."""
    with acting_as(replace(current_caller.get(), user=user, tools_left=9)) as token:
        slots = await free_slots("today")
        old = token.old_value if token.old_value is not Token.MISSING else Caller()
        return f"{current_caller.get().user} instead of {old.user}: {slots['free']}"


TOOLS: dict[str, Callable[..., Awaitable[Any]]] = {f.__name__: f for f in (free_slots, record_visit, as_other)}
SPECS = [
    {"type": "function", "function": {"name": name, "description": (f.__doc__ or name).strip(), "parameters": {"type": "object"}}}
    for name, f in TOOLS.items()
]


async def run_tool(call: Any) -> str:
    if call.function.name not in TOOLS:
        logger.warning("no tool %s", call.function.name)
        return "no such tool"
    if not spend():
        return f"{current_caller.get().user} has no calls left"
    try:
        result = await TOOLS[call.function.name](**json.loads(call.function.arguments or "{}"))
    except TypeError as e:
        return f"TypeError: {e}"
    return result if isinstance(result, str) else json.dumps(result)


def begin(request: ResponsesAgentRequest) -> Caller:
    global _number
    _number += 1
    custom = request.custom_inputs or {}
    request_number.set(_number)
    trail.set([])
    known = {k: custom[k] for k in ("user", "language", "tools_left") if k in custom}
    caller = Caller(**known)
    current_caller.set(caller)
    return caller


def done(item: dict[str, Any], **more: Any) -> ResponsesAgentStreamEvent:
    return ResponsesAgentStreamEvent(type="response.output_item.done", item=item, **more)


@stream()
async def stream_desk(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    caller = begin(request)
    greeting = GREETINGS.get(caller.language, GREETINGS["en"]).format(user=caller.user)
    messages = [{"role": "system", "content": greeting}]
    messages += to_chat_completions_input([i.model_dump() for i in request.input])
    client = AsyncDatabricksOpenAI(max_retries=0)
    for turn in range(3):
        completion = await client.chat.completions.create(model=MODEL, messages=messages, tools=SPECS)
        message = completion.choices[0].message
        if not message.tool_calls:
            break
        messages.append(message.model_dump(exclude_none=True, exclude={"annotations"}))
        # Tasks start with a copy: what one spends is not missing for the next.
        results = await asyncio.gather(*(run_tool(call) for call in message.tool_calls))
        own = [await run_tool(call) for call in message.tool_calls[:1]] if turn else []
        for call, result in zip(message.tool_calls, results):
            messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
            yield done(create_function_call_output_item(call_id=call.id, output=result))
        for result in own:
            yield done(create_text_output_item(f"own: {result}", str(uuid4())))
    item_id = str(uuid4())
    text = message.content or f"{current_caller.get().user}, please come back."
    yield ResponsesAgentStreamEvent(**create_text_delta(delta=text, item_id=item_id))
    context = contextvars.copy_context()
    yield done(
        create_text_output_item(text, item_id),
        custom_outputs={
            "trail": trail.get(),
            "left": current_caller.get().tools_left,
            "depth": context[depth] if depth in context else depth.get(),
            "vars": sorted(v.name for v in context if v.name in ("current_caller", "request_number", "trail", "depth")),
        },
    )


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    items, outputs = [], {}
    async for event in stream_desk(request):
        if event.type == "response.output_item.done":
            items.append(event.item)
            outputs = event.model_dump().get("custom_outputs") or outputs
    outputs["after"] = current_caller.get().user
    return ResponsesAgentResponse(output=items, custom_outputs=outputs)
