"""Editing desk: a chat agent that rewrites drafts in the house style.

The agent has no tools. It keeps the tail of the conversation, puts the house
style in front of it and asks one chat endpoint, streamed or not.
"""

import logging
import os
import time
import uuid
from typing import Any, Generator, Optional

import mlflow
import pandas as pd
from databricks.sdk import WorkspaceClient
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

logger = logging.getLogger(__name__)

############################################
# Configuration
############################################
LLM_ENDPOINT_NAME = os.environ.get("LLM_ENDPOINT_NAME", "databricks-claude-sonnet-4-5")

# Drafts should come back close to what was written, so keep this low.
TEMPERATURE = 0.2
MAX_TOKENS = 800
MAX_HISTORY = int(os.getenv("MAX_HISTORY", "8"))

SYSTEM_PROMPT = """You are the editing desk of a small travel magazine.

Rules:
- Keep the author's facts. Never add places, prices or dates.
- British spelling; "café" keeps its accent.
- Short sentences. No exclamation marks.
- Answer with the edited text only, unless you are asked a question."""

# Shown instead of an empty answer: the chat UI hides empty bubbles.
EMPTY_DRAFT_REPLY = "Send me a draft and I will edit it."


def _new_item_id() -> str:
    """Every output item needs its own id."""
    return f"msg_{uuid.uuid4()}"


def _text_of(message: dict[str, Any]) -> str:
    """The plain text of a chat message, '' when it has none."""
    content = message.get("content")
    if isinstance(content, str):
        return content.strip()
    return ""


class EditingDeskAgent(ResponsesAgent):
    """Rewrites what the user sends; remembers only the last messages."""

    def __init__(
        self,
        endpoint: str = LLM_ENDPOINT_NAME,
        system_prompt: str = SYSTEM_PROMPT,
        max_history: int = MAX_HISTORY,
    ):
        self.endpoint = endpoint
        self.system_prompt = system_prompt
        self.max_history = max_history
        self.workspace_client = WorkspaceClient()
        self.client = self.workspace_client.serving_endpoints.get_open_ai_client(max_retries=0)

    def _prepare_messages(self, request: ResponsesAgentRequest) -> list[dict[str, Any]]:
        """System prompt plus the last few turns, in chat completions format."""
        history = self.prep_msgs_for_cc_llm(request.input)
        # a system message of the caller is dropped: the house style is not up for debate
        history = [m for m in history if m.get("role") != "system"]
        if len(history) > self.max_history:
            logger.info("dropping %d old messages", len(history) - self.max_history)
            history = history[-self.max_history :]
        return [{"role": "system", "content": self.system_prompt}] + history

    def _llm_params(self, request: ResponsesAgentRequest) -> dict[str, Any]:
        """Sampling parameters: ours, unless the request brings its own."""
        params: dict[str, Any] = {"temperature": TEMPERATURE, "max_tokens": MAX_TOKENS}
        if request.temperature is not None:
            params["temperature"] = request.temperature
        if request.max_output_tokens:
            params["max_tokens"] = min(request.max_output_tokens, MAX_TOKENS)
        return params

    def _last_user_text(self, messages: list[dict[str, Any]]) -> Optional[str]:
        for message in reversed(messages):
            if message.get("role") == "user":
                return _text_of(message)
        return None

    @mlflow.trace(span_type=SpanType.AGENT)
    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        messages = self._prepare_messages(request)
        if not self._last_user_text(messages):
            return ResponsesAgentResponse(
                output=[self.create_text_output_item(text=EMPTY_DRAFT_REPLY, id=_new_item_id())]
            )

        started = time.time()
        completion = self.client.chat.completions.create(
            model=self.endpoint,
            messages=messages,
            **self._llm_params(request),
        )
        logger.debug("answered in %.2f s", time.time() - started)

        choice = completion.choices[0]
        text = choice.message.content or ""
        if choice.finish_reason == "length":
            # tell the author that the text is cut, they paste it without looking
            text = text.rstrip() + " […]"
        return ResponsesAgentResponse(
            output=[self.create_text_output_item(text=text, id=_new_item_id())],
            custom_outputs=self._usage_of(completion),
        )

    @mlflow.trace(span_type=SpanType.AGENT)
    def predict_stream(
        self, request: ResponsesAgentRequest
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = self._prepare_messages(request)
        item_id = _new_item_id()
        if not self._last_user_text(messages):
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done",
                item=self.create_text_output_item(text=EMPTY_DRAFT_REPLY, id=item_id),
            )
            return

        full_text = ""
        finish_reason = None
        stream = self.client.chat.completions.create(
            model=self.endpoint,
            messages=messages,
            stream=True,
            **self._llm_params(request),
        )
        for chunk in stream:
            # the usage chunk at the end has no choices
            if not chunk.choices:
                continue
            choice = chunk.choices[0]
            if choice.finish_reason:
                finish_reason = choice.finish_reason
            delta = choice.delta.content
            if not delta:
                continue
            full_text += delta
            yield ResponsesAgentStreamEvent(**self.create_text_delta(delta=delta, item_id=item_id))

        if finish_reason == "length":
            full_text = full_text.rstrip() + " […]"
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text=full_text, id=item_id),
        )

    @staticmethod
    def _usage_of(completion) -> Optional[dict[str, Any]]:
        """Token counts for the cost dashboard, when the endpoint reports them."""
        if completion.usage is None:
            return None
        return {
            "model": completion.model,
            "prompt_tokens": completion.usage.prompt_tokens,
            "completion_tokens": completion.usage.completion_tokens,
        }


mlflow.openai.autolog()
AGENT = EditingDeskAgent()
mlflow.models.set_model(AGENT)
