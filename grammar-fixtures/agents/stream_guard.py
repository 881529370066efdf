"""Meeting minutes, streamed: an async generator that holds spans, locks and managers open while it yields.

The notes of a meeting go to the model in parts; each part is answered under a span and a slot of a
semaphore, and what the managers did on the way out is part of the answer.
"""

import asyncio
import contextlib
import logging
import os
import time
import warnings
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, nullcontext, suppress
from typing import Any, Optional
from uuid import uuid4

import mlflow
from databricks_openai import AsyncDatabricksOpenAI
from mlflow.entities import SpanType
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

logger = logging.getLogger(__name__)

MODEL = os.environ.get("MINUTES_MODEL", "databricks-claude-sonnet-4-5")
PROMPT = "Write minutes of part {number} of {total}."
PART = 40
slots = asyncio.Semaphore(2)


class Aborted(Exception):
    """The notes ask to stop."""


class Ledger:
    """What happened, in order; every manager writes here when it closes."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, text: str, *args: Any) -> None:
        self.lines.append(text % args if args else text)

    async def __aenter__(self) -> "Ledger":
        await asyncio.sleep(0)
        self.note("open")
        return self

    async def __aexit__(self, kind, error, traceback) -> bool:
        await asyncio.sleep(0)
        self.note("close %s", kind.__name__ if kind else "-")
        return kind is not None and issubclass(kind, Aborted)


@asynccontextmanager
async def client_session(ledger: Ledger) -> AsyncIterator[AsyncDatabricksOpenAI]:
    client = AsyncDatabricksOpenAI(max_retries=0)
    ledger.note("client")
    try:
        yield client
    except Exception as e:
        ledger.note("client failed: %s", type(e).__name__)
        raise
    finally:
        ledger.note("client closed")


@contextmanager
def timed(ledger: Ledger, name: str):
    started = time.monotonic()
    try:
        yield lambda: time.monotonic() - started
    finally:
        ledger.note(f"{name} took {'some' if time.monotonic() >= started else 'no'} time")


def parts_of(text: str, size: int = PART) -> list[str]:
    """Parts at word ends, no longer than `size` where words allow it."""
    parts, current = [], ""
    for word in text.split():
        if current and len(current) + 1 + len(word) > size:
            parts.append(current)
            current = word
        else:
            current = f"{current} {word}".strip()
    return [*parts, current] if current else parts


async def deltas(client: AsyncDatabricksOpenAI, prompt: str, part: str) -> AsyncGenerator[str, None]:
    messages = [{"role": "system", "content": prompt}, {"role": "user", "content": part}]
    async with slots:
        response = await client.chat.completions.create(model=MODEL, messages=messages, stream=True)
        async for chunk in response:
            if chunk.choices and chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content


async def minutes(parts: list[str], ledger: Ledger, limit: Optional[int]) -> AsyncGenerator[tuple[int, str], None]:
    """(number, delta) of all parts; closes what it opened however its consumer ends."""
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(client_session(ledger))
        stack.callback(ledger.note, "stack empties after %d", len(parts))
        for number, part in enumerate(parts, start=1):
            if limit is not None and number > limit:
                ledger.note("limit")
                return
            if part.lower().startswith("stop"):
                raise Aborted(part)
            with mlflow.start_span(name=f"part {number}", span_type=SpanType.CHAIN) as span, warnings.catch_warnings():
                warnings.simplefilter("ignore")
                span.set_inputs({"part": part})
                whole = ""
                with timed(ledger, f"part {number}") if number == 1 else nullcontext(lambda: 0.0) as elapsed:
                    source = deltas(client, PROMPT.format(number=number, total=len(parts)), part)
                    async with contextlib.aclosing(source):
                        async for delta in source:
                            whole += delta
                            yield number, delta
                            if whole.endswith("…"):
                                break
                    assert elapsed() >= 0
                span.set_outputs({"text": whole})


def event(text: str, item_id: str, **more: Any) -> ResponsesAgentStreamEvent:
    item = create_text_output_item(text, item_id)
    return ResponsesAgentStreamEvent(type="response.output_item.done", item=item, **more)


@stream()
async def stream_minutes(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    notes = [i.content for i in request.input if getattr(i, "role", None) == "user" and isinstance(i.content, str)]
    custom = request.custom_inputs or {}
    ledger, texts = Ledger(), {}
    item_id = str(uuid4())
    async with ledger:
        if not notes:
            raise ValueError("there are no notes")
        source = minutes(parts_of(notes[-1]), ledger, custom.get("limit"))
        try:
            async for number, delta in source:
                texts[number] = texts.get(number, "") + delta
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=delta, item_id=item_id))
                if (most := custom.get("most")) and sum(map(len, texts.values())) >= most:
                    ledger.note("enough")
                    break
        finally:
            await source.aclose()
            ledger.note("source closed")
    with suppress(KeyError):
        ledger.note("first: %d", len(texts[1]))
    summary = "\n".join(f"{number}. {text}" for number, text in sorted(texts.items())) or "(nothing)"
    yield event(summary, item_id, custom_outputs={"ledger": ledger.lines})


@invoke()
async def write_minutes(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    done, seen = None, 0
    async with contextlib.aclosing(stream_minutes(request)) as events:
        async for e in events:
            seen += 1
            if e.type == "response.output_item.done":
                done = e
                break
    return ResponsesAgentResponse(
        output=[done.item], custom_outputs={**done.model_dump()["custom_outputs"], "events": seen}
    )
