# For servers of the older kind: create_server("agent/v1/chat"), handlers of dicts, MLflow's chat dataclasses as answers.
"""Desk of a small library, served as a chat completions agent.

`invoke` answers at once, `stream` in parts; both look books up in the catalogue before they ask the model.
"""

import json
import logging
import os
import time
import uuid
from typing import Any, AsyncGenerator, Optional

import mlflow
from agent_server.mlflow_config import setup_mlflow
from agent_server.server import create_server, invoke, parse_server_args, stream
from databricks.sdk import WorkspaceClient
from mlflow.types.llm import (
    ChatChoice,
    ChatChoiceDelta,
    ChatChunkChoice,
    ChatCompletionChunk,
    ChatCompletionResponse,
    ChatMessage,
    TokenUsageStats,
)
from openai import AsyncOpenAI

logger = logging.getLogger(__name__)
mlflow.openai.autolog()

MODEL = os.getenv("AGENT_MODEL", "databricks-claude-sonnet-4")
SYSTEM_PROMPT = "You are the desk of a small library. Be brief, and name the shelf of each book."
MAX_SHELVES = 3

CATALOGUE: list[dict[str, Any]] = [
    {"title": "The Wall", "author": "Marlen Haushofer", "shelf": "B2", "copies": 2},
    {"title": "The Rings of Saturn", "author": "W. G. Sebald", "shelf": "C1", "copies": 0},
    {"title": "Malina", "author": "Ingeborg Bachmann", "shelf": "B2", "copies": 1},
    {"title": "Austerlitz", "author": "W. G. Sebald", "shelf": "C1", "copies": 3},
]

_client: Optional[AsyncOpenAI] = None


def get_client() -> AsyncOpenAI:
    global _client
    if _client is None:
        config = WorkspaceClient().config
        _client = AsyncOpenAI(
            api_key=config.token,
            base_url=f"{config.host}/serving-endpoints",
            max_retries=0,
        )
    return _client


# --- the catalogue -------------------------------------------------------------


def words_of(text: str) -> set[str]:
    return {word.strip(".,?!").lower() for word in text.split() if len(word) > 3}


def find_books(question: str) -> list[dict[str, Any]]:
    """Books whose title or author shares a word with the question, most copies first."""
    wanted = words_of(question)
    found = [b for b in CATALOGUE if wanted & (words_of(b["title"]) | words_of(b["author"]))]
    return sorted(found, key=lambda book: (-book["copies"], book["title"]))


@mlflow.trace(span_type="RETRIEVER")
def catalogue_note(question: str) -> str:
    books = find_books(question)
    if not books:
        return "The catalogue has nothing like that."
    lines = [f"- {b['title']} ({b['author']}), shelf {b['shelf']}: {b['copies'] or 'no'} copies" for b in books]
    shelves = sorted({b["shelf"] for b in books})[:MAX_SHELVES]
    return "\n".join(["In the catalogue:", *lines, f"Shelves: {', '.join(shelves)}"])


def last_question(messages: list[dict[str, Any]]) -> str:
    for message in reversed(messages):
        if message["role"] == "user":
            return message.get("content") or ""
    raise ValueError("There is no question in the conversation.")


def prompt_for(request: dict[str, Any]) -> list[dict[str, Any]]:
    messages = request["messages"]
    note = catalogue_note(last_question(messages))
    system = f"{SYSTEM_PROMPT}\n\n{note}"
    history = [{"role": m["role"], "content": m.get("content")} for m in messages if m["role"] != "system"]
    return [{"role": "system", "content": system}, *history]


def sampling(request: dict[str, Any]) -> dict[str, Any]:
    allowed = ("temperature", "max_tokens")
    return {name: request[name] for name in allowed if request.get(name) is not None}


# --- handlers ------------------------------------------------------------------


@invoke()
async def answer(request: dict) -> dict | ChatCompletionResponse:
    started = time.monotonic()
    custom = request.get("custom_inputs") or {}
    if custom.get("form") == "dict":
        # a dict goes out as it is, what it lacks included
        return {"choices": [{"index": 0, "message": {"role": "assistant", "content": json.dumps(custom)}}]}
    if custom.get("form") == "wrong":
        return {"answer": "42"}
    completion = await get_client().chat.completions.create(
        model=MODEL, messages=prompt_for(request), **sampling(request)
    )
    message = completion.choices[0].message
    usage = completion.usage
    logger.info("answered in %.1f s", time.monotonic() - started)
    return ChatCompletionResponse(
        id="chat-1",
        model=completion.model,
        created=1_700_000_000,
        choices=[
            ChatChoice(
                index=0,
                message=ChatMessage(role="assistant", content=message.content or "(nothing)"),
                finish_reason=completion.choices[0].finish_reason,
            )
        ],
        usage=TokenUsageStats(
            prompt_tokens=usage.prompt_tokens if usage else None,
            completion_tokens=usage.completion_tokens if usage else None,
            total_tokens=usage.total_tokens if usage else None,
        ),
        custom_outputs={"books": len(find_books(last_question(request["messages"])))},
    )


@stream()
async def answer_in_parts(request: dict) -> AsyncGenerator[ChatCompletionChunk, None]:
    if (request.get("custom_inputs") or {}).get("form") == "wrong":
        yield {"delta": "42"}
        return
    parts = await get_client().chat.completions.create(
        model=MODEL, messages=prompt_for(request), stream=True, **sampling(request)
    )
    async for part in parts:
        if not part.choices:
            continue
        text = part.choices[0].delta.content
        if text:
            yield ChatCompletionChunk(
                id="chat-1",
                created=1_700_000_000,
                choices=[ChatChunkChoice(index=0, delta=ChatChoiceDelta(role="assistant", content=text))],
            )
    yield ChatCompletionChunk(
        id="chat-1",
        created=1_700_000_000,
        choices=[ChatChunkChoice(index=0, delta=ChatChoiceDelta(role=None, content=None), finish_reason="stop")],
    )


# --- the server ----------------------------------------------------------------

agent_server = create_server("agent/v1/chat")
app = agent_server.app


def main() -> None:
    args = parse_server_args()
    setup_mlflow()
    session = uuid.uuid4()
    print(f"{session}: POST /invocations on port {args.port}, {args.workers} workers, reload: {args.reload}")
    agent_server.run(
        "agent_server.agent:app",
        port=args.port,
        workers=args.workers,
        reload=args.reload,
    )
