"""Help centre agent.

Looks up help articles for the question, asks the model with the best of them in
the prompt, and reports which articles the answer rests on. Everything that
differs between development and production stands in the model config.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from typing import Any
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from formatting import clip, render_sources, render_template
from knowledge import Article, ArticleIndex
from mlflow.entities import SpanType
from mlflow.models import ModelConfig
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

logger = logging.getLogger(__name__)

# Only used when the file runs outside a logged model.
DEVELOPMENT_CONFIG = {
    "llm_endpoint": "dev-small-model",
    "llm_parameters": {"temperature": 0.0, "max_tokens": 200},
    "system_prompt": "Answer from the articles.\n\n{articles}",
    "default_locale": "en",
    "max_articles": 1,
    "locales": {"en": {"name": "English", "no_answer": "I do not know."}},
}

config = ModelConfig(development_config=DEVELOPMENT_CONFIG)

LLM_ENDPOINT = config.get("llm_endpoint")
LLM_PARAMETERS = config.get("llm_parameters")
SYSTEM_PROMPT = config.get("system_prompt")
LOCALES = config.get("locales")
DEFAULT_LOCALE = config.get("default_locale")


class HelpCentreAgent(ResponsesAgent):
    """Answers from the help articles, in the language of the reader."""

    def __init__(self, model_config: ModelConfig):
        self.model_config = model_config
        self.index = ArticleIndex.load()
        self.max_articles = model_config.get("max_articles")
        self._client = None

    @property
    def client(self):
        """The model client, made at the first question: loading must not need credentials."""
        if self._client is None:
            self._client = WorkspaceClient().serving_endpoints.get_open_ai_client(
                max_retries=0, timeout=60.0
            )
        return self._client

    def _options(self, request: ResponsesAgentRequest) -> dict[str, Any]:
        """What the caller may set through custom_inputs, with defaults and limits."""
        custom = dict(request.custom_inputs or {})
        locale = str(custom.get("locale", DEFAULT_LOCALE)).split("-")[0].lower()
        if locale not in LOCALES:
            logger.warning("unknown locale %r, using %s", locale, DEFAULT_LOCALE)
            locale = DEFAULT_LOCALE

        max_articles = custom.get("max_articles", self.max_articles)
        if not isinstance(max_articles, int) or isinstance(max_articles, bool):
            raise ValueError(f"max_articles must be a whole number, got {max_articles!r}")

        return {
            "locale": locale,
            "max_articles": max(0, min(max_articles, 3)),
            "tags": set(custom.get("tags") or []),
            "debug": bool(custom.get("debug", False)),
        }

    def _session(self, request: ResponsesAgentRequest) -> dict[str, Any]:
        """Conversation and user of the request; a one-off question has neither."""
        session: dict[str, Any] = {}
        if request.context and request.context.conversation_id:
            session["session_id"] = request.context.conversation_id
        elif request.custom_inputs and (session_id := request.custom_inputs.get("session_id")):
            session["session_id"] = session_id
        if request.context is not None and request.context.user_id is not None:
            session["user"] = clip(request.context.user_id, 12)
        return session

    @mlflow.trace(span_type=SpanType.RETRIEVER)
    def retrieve(self, question: str, options: dict[str, Any]) -> list[tuple[Article, float]]:
        hits = self.index.search(question, tags=options["tags"])
        return hits[: options["max_articles"]]

    def _question(self, messages: list[dict[str, Any]]) -> str:
        """The last thing the reader said; follow-ups carry the one before as well."""
        user_texts = [m["content"] for m in messages if m["role"] == "user"]
        if not user_texts:
            return ""
        *earlier, last = user_texts
        if earlier and len(last.split()) < 4:
            return f"{earlier[-1]} {last}"
        return last

    def _chat_messages(self, history, hits, options) -> list[dict[str, Any]]:
        articles = "\n\n".join(
            f"[{i}] {article.title}\n{clip(article.text, 240)}"
            for i, (article, _) in enumerate(hits, start=1)
        )
        prompt = render_template(
            SYSTEM_PROMPT,
            language=LOCALES[options["locale"]]["name"],
            articles=articles or "(none)",
        )
        return [{"role": "system", "content": prompt}, *history]

    def _custom_outputs(self, request, hits, options) -> dict[str, Any]:
        outputs = {
            **self._session(request),
            "locale": options["locale"],
            "sources": [
                {"id": article.id, "title": article.title, "score": round(score, 3)}
                for article, score in hits
            ],
        }
        if options["debug"]:
            outputs["debug"] = {"endpoint": LLM_ENDPOINT, "articles": len(self.index), "parameters": LLM_PARAMETERS}
        return outputs

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        output, custom_outputs = [], None
        for event in self.predict_stream(request):
            if event.type == "response.output_item.done":
                output.append(event.item)
                custom_outputs = event.custom_outputs or custom_outputs
        return ResponsesAgentResponse(output=output, custom_outputs=custom_outputs)

    @mlflow.trace(span_type=SpanType.AGENT)
    def predict_stream(
        self, request: ResponsesAgentRequest
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        options = self._options(request)
        history = self.prep_msgs_for_cc_llm(request.input)
        question = self._question(history)

        session = self._session(request)
        if session:
            mlflow.update_current_trace(
                metadata={
                    "mlflow.trace.session": session.get("session_id", ""),
                    "mlflow.trace.user": session.get("user", ""),
                }
            )

        hits = self.retrieve(question, options)
        custom_outputs = self._custom_outputs(request, hits, options)
        item_id = str(uuid4())

        if not hits:
            # nothing to rest an answer on: do not let the model make one up
            no_answer = LOCALES[options["locale"]]["no_answer"]
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done",
                item=self.create_text_output_item(text=no_answer, id=item_id),
                custom_outputs=custom_outputs,
            )
            return

        answer = ""
        for delta in self._ask(self._chat_messages(history, hits, options)):
            answer += delta
            yield ResponsesAgentStreamEvent(
                **self.create_text_delta(delta=delta, item_id=item_id)
            )

        footer = render_sources(hits, header=LOCALES[options["locale"]].get("sources", "Sources"))
        if answer and footer:
            yield ResponsesAgentStreamEvent(
                **self.create_text_delta(delta=footer, item_id=item_id)
            )
            answer += footer

        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text=answer, id=item_id),
            custom_outputs=custom_outputs,
        )

    @mlflow.trace(span_type=SpanType.CHAT_MODEL)
    def _ask(self, messages: list[dict[str, Any]]) -> Generator[str, None, None]:
        try:
            for chunk in self.client.chat.completions.create(
                model=LLM_ENDPOINT, messages=messages, stream=True, **LLM_PARAMETERS
            ):
                if chunk.choices and (text := chunk.choices[0].delta.content):
                    yield text
        except Exception as error:
            logger.error("the model endpoint failed: %s", error)
            raise RuntimeError(f"{LLM_ENDPOINT} could not be asked") from error


mlflow.openai.autolog()
mlflow.models.set_model(HelpCentreAgent(config))
