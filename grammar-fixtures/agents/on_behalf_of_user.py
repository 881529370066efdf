"""Workspace concierge that acts on behalf of the signed-in user.

Databricks Apps forwards the user's token in a header. The model is asked with that token, so what
the user may not see, the agent cannot see either. Without one the app's own identity is used, for
the few questions that are open to everybody.
"""

import json
import logging
import os
import re
from contextlib import contextmanager
from typing import Any, Generator, Iterator, Optional

import mlflow
from databricks.sdk import WorkspaceClient
from databricks_openai import DatabricksOpenAI
from mlflow.genai.agent_server import get_request_headers, invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    output_to_responses_items_stream,
    to_chat_completions_input,
)
from openai import AuthenticationError, PermissionDeniedError

logger = logging.getLogger(__name__)

LLM_ENDPOINT_NAME = "databricks-claude-sonnet-4-5"
SYSTEM_PROMPT_TEMPLATE = """You are the concierge of the workspace.
You are talking to {name} ({groups}).
{{keep}} the braces around placeholders such as {{date}}."""

PUBLIC_TOPICS = re.compile(r"\b(opening hours|wi-?fi|parking)\b", re.IGNORECASE)
USER_HEADER = "x-forwarded-email"
TOKEN_HEADER = "x-forwarded-access-token"
LANGUAGES = {"de": "Guten Tag", "fr": "Bonjour"}


class NotSignedIn(PermissionError):
    """The question needs a user and the request has none."""

    def __init__(self, topic: str):
        super().__init__(f"Please sign in to ask about {topic}.")
        self.topic = topic


def get_user_token() -> Optional[str]:
    token = get_request_headers().get(TOKEN_HEADER, "").strip()
    return token or None


def get_workspace_client(token: Optional[str]) -> WorkspaceClient:
    """A client for the user, or for the app where there is no user."""
    if token is None:
        return WorkspaceClient()
    return WorkspaceClient(host=os.environ["DATABRICKS_HOST"], token=token, auth_type="pat")


def display_name(headers: dict[str, str]) -> str:
    """ "Ada Lovelace" from "ada.lovelace@example.com"; the full header when it is no address."""
    email = headers.get(USER_HEADER) or headers.get("x-forwarded-user", "a guest")
    local, at, _domain = email.partition("@")
    if not at:
        return email
    return " ".join(part.capitalize() for part in re.split(r"[._-]+", local) if part)


def preferred_greeting(headers: dict[str, str]) -> str:
    language = headers.get("accept-language", "en")[:2].lower()
    return LANGUAGES.get(language, "Hello")


@contextmanager
def user_errors(name: str) -> Iterator[dict[str, Any]]:
    """Turns what the model endpoint says about tokens into what a user can act on."""
    seen: dict[str, Any] = {"error": None}
    try:
        yield seen
    except AuthenticationError:
        seen["error"] = f"Your session has expired, {name}. Please sign in again."
    except PermissionDeniedError as e:
        logger.warning("%s may not query %s: %s", name, LLM_ENDPOINT_NAME, e)
        seen["error"] = "You may not use this model."
    finally:
        seen["finished"] = True


def last_text(request: ResponsesAgentRequest) -> str:
    for item in reversed(request.input):
        role = getattr(item, "role", None)
        if role != "user":
            continue
        content = item.content
        if isinstance(content, str):
            return content
        return " ".join(part["text"] if isinstance(part, dict) else part.text for part in content)
    return ""


@invoke()
def non_streaming(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    outputs = [
        event.item for event in streaming(request) if event.type == "response.output_item.done"
    ]
    return ResponsesAgentResponse(output=outputs)


@stream()
def streaming(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    headers = get_request_headers()
    token = get_user_token()
    question = last_text(request)
    if token is None and not PUBLIC_TOPICS.search(question):
        raise NotSignedIn(topic=json.dumps(question[:20], ensure_ascii=False))

    name = display_name(headers)
    groups = sorted({g.strip().lower() for g in headers.get("x-groups", "").split(";")} - {""}) or ["no groups"]
    system = SYSTEM_PROMPT_TEMPLATE.format(name=name, groups=", ".join(groups))
    if request.metadata and "tone" in request.metadata:
        system += "\nTone: %s (%d%%)." % (request.metadata["tone"], 100)
    messages = [{"role": "system", "content": system}]
    messages += to_chat_completions_input([item.model_dump() for item in request.input])

    client = DatabricksOpenAI(workspace_client=get_workspace_client(token), max_retries=0)
    with user_errors(name) as outcome:
        chunks = (
            chunk.to_dict()
            for chunk in client.chat.completions.create(
                model=LLM_ENDPOINT_NAME,
                messages=messages,
                stream=True,
                user=headers.get(USER_HEADER),
                extra_headers={"x-agent": "concierge"},
            )
        )
        yield from output_to_responses_items_stream(chunks)

    if outcome["error"] is not None:
        item = {
            "id": f"notice-{len(messages)}",
            "type": "message",
            "role": "assistant",
            "content": [{"type": "output_text", "text": f"{preferred_greeting(headers)}. {outcome['error']}"}],
        }
        yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item, custom_outputs=outcome)


mlflow.openai.autolog()
