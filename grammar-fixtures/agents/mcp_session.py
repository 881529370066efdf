"""A records office: the plain `mcp` client over streamable HTTP, with Databricks credentials.

One session a question, in which the tools are listed and called; the file that is asked for is looked up
first, and the model only words the answer.
"""

import asyncio
import json
import logging
import re
from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, AsyncIterator

import mlflow
from databricks.sdk import WorkspaceClient
from databricks_mcp import DatabricksOAuthClientProvider
from databricks_openai import DatabricksOpenAI
from mcp import ClientSession
from mcp.client.streamable_http import streamablehttp_client
from mlflow.genai.agent_server import get_request_headers, invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

logger = logging.getLogger(__name__)

MODEL = "databricks-claude-haiku-4-5"
FILE = re.compile(r"\b([A-Z]{2}-\d{3})\b")
CLOSED = "closed"


class OfficeClosed(Exception):
    """The server of the files cannot be reached."""


def client_of_request() -> WorkspaceClient:
    token = get_request_headers().get("x-forwarded-access-token")
    app = WorkspaceClient()
    return WorkspaceClient(host=app.config.host, token=token, auth_type="pat") if token else app


@asynccontextmanager
async def open_session(w: WorkspaceClient, office: str) -> AsyncIterator[ClientSession]:
    url = f"{w.config.host}/api/2.0/mcp/functions/records/{office}"
    async with streamablehttp_client(url, auth=DatabricksOAuthClientProvider(w)) as (read, write, _):
        async with ClientSession(read, write) as session:
            await session.initialize()
            yield session


def describe(tools: list[Any]) -> dict[str, list[str]]:
    return {t.name: sorted(t.inputSchema.get("properties", {})) for t in tools}


async def look_up(w: WorkspaceClient, office: str, number: str | None) -> dict[str, Any]:
    """What the office has on a file."""
    try:
        async with open_session(w, office) as session:
            listed = await session.list_tools()
            found: dict[str, Any] = {"tools": describe(listed.tools)}
            if number is None:
                return found
            result = await session.call_tool("get_file", {"number": number})
            texts = [c.text for c in result.content if c.type == "text"]
            found["file"] = {"error": texts[0]} if result.isError else json.loads(texts[0])
            found["structured"] = result.structuredContent
            history = await asyncio.wait_for(session.call_tool("history", arguments={"number": number, "last": 2}), 20)
            found["history"] = [c.text for c in history.content]
            return found
    except ExceptionGroup as e:
        logger.warning("the office is closed: %s", e.exceptions[0])
        raise OfficeClosed(office) from e
    except OSError as e:
        raise OfficeClosed(office) from e


def word(found: dict[str, Any], question: str) -> str:
    client = DatabricksOpenAI(max_retries=0)
    response = client.chat.completions.create(
        model=MODEL,
        messages=[
            {"role": "system", "content": json.dumps(found, indent=2, sort_keys=True)},
            {"role": "user", "content": question},
        ],
        max_tokens=200,
    )
    return response.choices[0].message.content


async def answer_to(request: ResponsesAgentRequest) -> tuple[str, dict[str, Any]]:
    question = request.input[-1].content
    inputs = request.custom_inputs or {}
    match = FILE.search(question)
    w = client_of_request()
    try:
        found = await look_up(w, inputs.get("office", "town"), match.group(1) if match else None)
    except OfficeClosed as e:
        mlflow.update_current_trace(tags={"office": CLOSED})
        return f"The {e} office is closed.", {}
    except Exception as e:
        return f"No answer: {e}", {"kind": type(e).__name__}
    return word(found, question), found


@invoke()
async def handle(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    text, found = await answer_to(request)
    return ResponsesAgentResponse(output=[create_text_output_item(text, "msg_1")], custom_outputs=found)


@stream()
async def handle_stream(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    text, found = await answer_to(request)
    for piece in text.split(" "):
        yield ResponsesAgentStreamEvent(**create_text_delta(piece + " ", "msg_1"))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, "msg_1"), custom_outputs=found
    )
