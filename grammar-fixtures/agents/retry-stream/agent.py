"""Press desk: a stream that is begun again when the endpoint is busy.

Three policies around generators, as they are found in the wild: backoff on a generator method (which only guards
the call that makes the generator), tenacity on a method that makes the first chunk come, and a decorator of the
house that starts a generator again as long as it has yielded nothing.
"""

import functools
import logging
import os
from typing import Any, Callable, Generator, Iterator, Optional

import backoff
import mlflow
import openai
from databricks.sdk import WorkspaceClient
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)
from tenacity import RetryError, Retrying, retry, retry_if_exception_type, stop_after_attempt, wait_fixed

logger = logging.getLogger(__name__)
LLM_ENDPOINT = os.environ.get("LLM_ENDPOINT", "databricks-claude-haiku-4-5")
TEMPORARY = (openai.RateLimitError, openai.InternalServerError, openai.APIConnectionError)
JOURNAL: list[str] = []


def note_backoff(details: dict[str, Any]) -> None:
    JOURNAL.append(f"backoff {details['tries']} {details['target'].__name__}")


def note_attempt(state) -> None:
    JOURNAL.append(f"attempt {state.attempt_number}: {type(state.outcome.exception()).__name__}")


def restart_stream(errors: tuple, tries: int = 3, on_restart: Optional[Callable[[int, Exception], None]] = None):
    """Starts a generator again on these errors while it has yielded nothing."""

    def decorate(make: Callable[..., Iterator[Any]]):
        @functools.wraps(make)
        def guarded(*args: Any, **kwargs: Any) -> Generator[Any, None, int]:
            for attempt in range(1, tries + 1):
                begun = False
                try:
                    for item in make(*args, **kwargs):
                        begun = True
                        yield item
                    return attempt
                except errors as e:
                    if begun or attempt == tries:
                        raise
                    if on_restart:
                        on_restart(attempt, e)
            return tries

        return guarded

    return decorate


class PressAgent(ResponsesAgent):
    def __init__(self, endpoint: str):
        self.endpoint = endpoint
        self.client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)

    def _open(self, messages: list[dict[str, Any]]):
        return self.client.chat.completions.create(model=self.endpoint, messages=messages, stream=True)

    @backoff.on_exception(backoff.constant, TEMPORARY, interval=0, max_tries=3, jitter=None, on_backoff=note_backoff)
    def plain(self, messages: list[dict[str, Any]]) -> Generator[str, None, None]:
        for chunk in self._open(messages):
            if chunk.choices and chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    @retry(retry=retry_if_exception_type(TEMPORARY), stop=stop_after_attempt(3), wait=wait_fixed(0), after=note_attempt)
    @mlflow.trace(span_type=SpanType.LLM)
    def opened(self, messages: list[dict[str, Any]]):
        return self._open(messages)

    def tenacious(self, messages: list[dict[str, Any]]) -> Iterator[str]:
        return (c.choices[0].delta.content for c in self.opened(messages) if c.choices and c.choices[0].delta.content)

    @retry(retry=retry_if_exception_type(TEMPORARY), stop=stop_after_attempt(3), wait=wait_fixed(0), after=note_attempt)
    def unguarded(self, messages: list[dict[str, Any]]) -> Generator[str, None, None]:
        yield from self.plain(messages)

    @restart_stream(TEMPORARY, on_restart=lambda n, e: JOURNAL.append(f"restart {n}: {e.status_code}"))
    def restarted(self, messages: list[dict[str, Any]]) -> Generator[str, None, None]:
        for chunk in self._open(messages):
            if chunk.choices and chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    def counted(self, messages: list[dict[str, Any]]) -> Generator[str, None, None]:
        tries = yield from self.restarted(messages)
        yield f" [{tries}]"

    def patient(self, messages: list[dict[str, Any]]) -> Iterator[str]:
        """tenacity's loop, which collects the whole answer inside."""
        for attempt in Retrying(retry=retry_if_exception_type(TEMPORARY), stop=stop_after_attempt(2), wait=wait_fixed(0)):
            with attempt:
                parts = list(self.plain(messages))
                JOURNAL.append(f"patient {attempt.retry_state.attempt_number}")
        return iter(parts)

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        *_, last = self.predict_stream(request)
        return ResponsesAgentResponse(output=[last.item], custom_outputs=last.custom_outputs)

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        JOURNAL.clear()
        messages = self.prep_msgs_for_cc_llm(request.input)
        policy = (request.custom_inputs or {}).get("policy", "plain")
        text, failure = "", None
        try:
            for delta in getattr(self, policy)(messages):
                text += delta
                yield ResponsesAgentStreamEvent(**self.create_text_delta(delta=delta, item_id="press"))
        except RetryError as e:
            cause = e.last_attempt.exception()
            failure = f"gave up after {e.last_attempt.attempt_number}: {type(cause).__name__}"
        except TEMPORARY as e:
            failure = f"{type(e).__name__}: {getattr(e, 'status_code', None)}"
        except openai.APIStatusError as e:
            failure = f"fatal {e.status_code}"
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text=text or "(no text)", id="press"),
            custom_outputs={"journal": list(JOURNAL), "failure": failure},
        )


mlflow.openai.autolog()
mlflow.models.set_model(PressAgent(LLM_ENDPOINT))
