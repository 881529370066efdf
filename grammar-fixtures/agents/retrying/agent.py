"""Translation service: asks again when the endpoint is busy, and splits what is too long."""

import functools
import logging
import math
import os
import time
from collections import defaultdict
from itertools import chain, islice
from typing import Any, Callable, Generator, Iterable, Iterator, Optional, Type, TypeVar, Union

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

logger = logging.getLogger(__name__)

LLM_ENDPOINTS = ["databricks-claude-haiku-4-5", "databricks-meta-llama-3-1-8b-instruct"]
SYSTEM_PROMPT = "Translate to {target}. Keep names and line breaks."
MAX_CHARS = 60
BASE_DELAY = float(os.environ.get("RETRY_BASE_DELAY", "0.01"))

T = TypeVar("T")
Errors = Union[Type[Exception], tuple]


class GaveUp(Exception):
    """All tries and all endpoints failed."""

    def __init__(self, tries: int, cause: Exception):
        self.tries = tries
        self.cause = cause
        super().__init__(tries, type(cause).__name__)

    def __str__(self) -> str:
        plural = "y" if self.tries == 1 else "ies"
        return f"gave up after {self.tries} tr{plural} ({type(self.cause).__name__})"


def backoff_delays(base: float, factor: float = 2.0, limit: float = 0.05) -> Iterator[float]:
    """base, base * factor, ... up to the limit, for ever."""
    delay = base
    while True:
        yield min(delay, limit)
        delay *= factor


def retry(errors: Errors, max_tries: int = 3, *, give_up: Optional[Callable[[Exception], bool]] = None):
    """Calls the function again on these errors; a generator may only fail before its first item."""

    def decorator(fn: Callable[..., T]) -> Callable[..., T]:
        @functools.wraps(fn)
        def wrapper(self, *args, **kwargs) -> T:
            last: Optional[Exception] = None
            for attempt, delay in enumerate(islice(backoff_delays(BASE_DELAY), max_tries), start=1):
                try:
                    return fn(self, *args, **kwargs)
                except errors as e:
                    last = e
                    self.stats[type(e).__name__] += 1
                    if give_up and give_up(e):
                        raise
                    if attempt < max_tries:
                        logger.info("%s, try %d, waiting %.3f s", e, attempt, delay)
                        time.sleep(delay)
            raise GaveUp(max_tries, last) from last

        return wrapper

    return decorator


def is_fatal(error: Exception) -> bool:
    """A bad request stays bad, however often it is sent."""
    return isinstance(error, openai.APIStatusError) and 400 <= error.status_code < 500 and error.status_code != 429


def split_text(text: str, limit: int = MAX_CHARS) -> list[str]:
    """Parts of at most `limit` characters, cut after sentences where possible, else at words."""
    parts: list[str] = []
    rest = text
    while len(rest) > limit:
        window = rest[: limit + 1]
        cut = max(window.rfind(mark) for mark in (". ", "! ", "? ", "\n"))
        if cut > 0:
            cut += 1
        else:
            cut = window.rfind(" ")
            if cut <= 0:
                cut = limit
        parts.append(rest[:cut])
        rest = rest[cut:]
    if rest.strip() or not parts:
        parts.append(rest)
    return parts


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


class TranslationAgent(ResponsesAgent):
    TARGETS = {"de": "German", "fr": "French", "ja": "Japanese"}

    def __init__(self, endpoints: list[str]):
        self.endpoints = endpoints
        self.client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
        self.stats: dict[str, int] = defaultdict(int)

    @retry((openai.APIStatusError, openai.APIConnectionError), give_up=is_fatal)
    @mlflow.trace(span_type=SpanType.LLM)
    def _complete(self, endpoint: str, prompt: str, text: str) -> tuple[str, str]:
        completion = self.client.chat.completions.create(
            model=endpoint,
            messages=[{"role": "system", "content": prompt}, {"role": "user", "content": text}],
            temperature=0,
            max_tokens=math.ceil(len(text) * 1.5) + 16,
        )
        choice, *_ = completion.choices
        if choice.message.content is None:
            raise ValueError("the model returned no text")
        return choice.message.content, completion.model

    def _translate(self, prompt: str, text: str) -> tuple[str, str]:
        """Asks one endpoint after the other until one answers."""
        failures = []
        for endpoint in self.endpoints:
            try:
                return self._complete(endpoint, prompt, text)
            except GaveUp as e:
                failures.append(f"{endpoint}: {e}")
        raise RuntimeError("; ".join(failures)) from None

    def _parts(self, request: ResponsesAgentRequest) -> list[str]:
        messages = self.prep_msgs_for_cc_llm(request.input)
        texts = [m["content"] for m in messages if m.get("role") == "user" and m["content"]]
        return list(chain.from_iterable(split_text(t) for t in texts[-1:]))

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        self.stats.clear()
        *_, last = self.predict_stream(request)
        return ResponsesAgentResponse(
            output=[last.item],
            custom_outputs={**(last.custom_outputs or {}), "errors": dict(sorted(self.stats.items()))},
        )

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        custom_inputs = request.custom_inputs or {}
        target = self.TARGETS[custom_inputs.get("target", "de")]
        prompt = SYSTEM_PROMPT.format(target=target)
        translated, models = [], set()
        started = time.perf_counter()

        for number, batch in enumerate(batched(self._parts(request), 2)):
            for part in batch:
                lead = part[: len(part) - len(part.lstrip())]
                text, model = self._translate(prompt, part.strip())
                models.add(model)
                translated.append(lead + text)
                yield ResponsesAgentStreamEvent(
                    **self.create_text_delta(delta=translated[-1], item_id=f"translation-{number}")
                )

        elapsed = time.perf_counter() - started
        assert elapsed >= 0
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text="".join(translated) or "—", id="translation"),
            custom_outputs={"parts": len(translated), "models": sorted(models), "target": target},
        )


mlflow.openai.autolog()
mlflow.models.set_model(TranslationAgent(LLM_ENDPOINTS))
