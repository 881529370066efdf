"""Tariff desk: a ChatModel that reads its tables, texts and folders from the artifacts that it was logged with."""

import csv
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Generator, List, Optional

import mlflow
from databricks.sdk import WorkspaceClient
from mlflow.entities import SpanType
from mlflow.models import set_model
from mlflow.pyfunc import ChatModel, PythonModelContext
from mlflow.types.llm import (
    ChatChoice,
    ChatChoiceDelta,
    ChatChunkChoice,
    ChatCompletionChunk,
    ChatCompletionResponse,
    ChatMessage,
    ChatParams,
    FunctionToolCallArguments,
    TokenUsageStats,
    ToolCall,
)

logger = logging.getLogger(__name__)

MAX_MESSAGES = 12


class TariffError(Exception):
    """What is asked for has no price."""

    def __init__(self, service: str, known: List[str]):
        super().__init__(f"no tariff for {service!r}; there are {', '.join(sorted(known))}")
        self.service = service


@dataclass(frozen=True)
class Tariff:
    service: str
    price: float
    unit: str
    discounts: tuple = ()

    def total(self, amount: int) -> float:
        best = 0.0
        for threshold, percent in self.discounts:
            if amount >= threshold:
                best = max(best, percent)
        return round(self.price * amount * (1 - best / 100), 2)


def read_tariffs(path: str) -> Dict[str, Tariff]:
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    return {
        row["service"]: Tariff(row["service"], row["price"], row.get("unit", "piece"), tuple(tuple(d) for d in row.get("discounts", [])))
        for row in rows["tariffs"]
    }


def read_phrases(folder: str) -> Dict[str, Dict[str, str]]:
    phrases = {}
    for name in sorted(os.listdir(folder)):
        language, ending = os.path.splitext(name)
        if ending == ".json":
            phrases[language] = json.loads((Path(folder) / name).read_text(encoding="utf-8"))
    return phrases


class TariffDesk(ChatModel):
    def __init__(self):
        self.client = None
        self.tariffs: Dict[str, Tariff] = {}
        self.phrases: Dict[str, Dict[str, str]] = {}
        self.rules = ""
        self.branches: List[Dict[str, str]] = []
        self.loaded = 0

    def load_context(self, context: PythonModelContext) -> None:
        self.loaded += 1
        self.tariffs = read_tariffs(context.artifacts["tariffs"])
        self.phrases = read_phrases(context.artifacts["phrases"])
        with open(context.artifacts["rules"], "r") as file:
            self.rules = "\n".join(line.strip() for line in file if line.strip() and not line.startswith("#"))
        with open(context.artifacts["branches"], newline="", encoding="utf-8") as file:
            self.branches = list(csv.DictReader(file, delimiter=";"))
        self.client = WorkspaceClient().serving_endpoints.get_open_ai_client()
        logger.info("loaded %d tariffs from %s", len(self.tariffs), sorted(context.artifacts))

    def phrase(self, language: str, key: str, **values: Any) -> str:
        own = self.phrases.get(language) or self.phrases["en"]
        return own.get(key, self.phrases["en"][key]).format(**values)

    @mlflow.trace(span_type=SpanType.TOOL)
    def quote(self, service: str, amount: int = 1, language: str = "en") -> str:
        tariff = self.tariffs.get(service.lower())
        if tariff is None:
            raise TariffError(service, list(self.tariffs))
        total = tariff.total(amount)
        return self.phrase(language, "quote", amount=amount, unit=tariff.unit, service=tariff.service, total=f"{total:,.2f}")

    def branch_of(self, city: Optional[str]) -> Optional[Dict[str, str]]:
        return next((b for b in self.branches if city and b["city"].casefold() == city.casefold()), None)

    def prepare(self, context: Any, messages: List[ChatMessage], params: ChatParams) -> List[Dict[str, Any]]:
        inputs = params.custom_inputs or {}
        language = inputs.get("language", "en")
        system = [self.rules, self.phrase(language, "tone")]
        branch = self.branch_of(inputs.get("city"))
        if branch is not None:
            system.append(f"Branch: {branch['city']}, {branch['street']} (until {int(branch['closes']):02d}:00)")
        names = ", ".join(f"{name}={os.path.basename(path)}" for name, path in sorted(context.artifacts.items()))
        system.append(f"Sources: {names}")
        kept = [m.to_dict() for m in messages if m.role != "system"][-MAX_MESSAGES:]
        return [{"role": "system", "content": "\n".join(system)}, *kept]

    def tools_of(self, params: ChatParams) -> List[Dict[str, Any]]:
        return [tool.to_dict() for tool in params.tools or []]

    def answer_quote(self, text: str, language: str) -> ChatCompletionResponse:
        words = text.split()
        amount = int(words[1]) if len(words) > 1 and words[1].isdigit() else 1
        service = " ".join(words[2:] if len(words) > 2 else words[1:])
        try:
            content = self.quote(service, amount, language)
        except TariffError as error:
            content = self.phrase(language, "unknown", service=error.service) + f" ({error})"
        choice = ChatChoice(index=0, message=ChatMessage(role="assistant", content=content))
        return ChatCompletionResponse(choices=[choice], model="tariff-desk", custom_outputs={"loaded": self.loaded})

    def predict(self, context, messages: List[ChatMessage], params: ChatParams) -> ChatCompletionResponse:
        inputs = params.custom_inputs or {}
        last = messages[-1].content if messages else ""
        if last.startswith("/quote"):
            return self.answer_quote(last, inputs.get("language", "en"))
        extra = {"tools": self.tools_of(params)} if params.tools else {}
        completion = self.client.chat.completions.create(
            model="databricks-claude-haiku-4-5",
            messages=self.prepare(context, messages, params),
            temperature=params.temperature,
            max_tokens=params.max_tokens or 256,
            **extra,
        )
        choices = []
        for i, choice in enumerate(completion.choices):
            calls = [
                ToolCall(id=c.id, function=FunctionToolCallArguments(name=c.function.name, arguments=c.function.arguments))
                for c in choice.message.tool_calls or []
            ]
            message = ChatMessage(role="assistant", content=choice.message.content or "", **({"tool_calls": calls} if calls else {}))
            choices.append(ChatChoice(index=i, message=message, finish_reason=choice.finish_reason))
        usage = completion.usage
        return ChatCompletionResponse(
            choices=choices,
            usage=TokenUsageStats(prompt_tokens=usage.prompt_tokens, completion_tokens=usage.completion_tokens, total_tokens=usage.total_tokens),
            model=completion.model,
            custom_outputs={"stop": params.stop, "n": params.n, "loaded": self.loaded},
        )

    def predict_stream(self, context, messages: List[ChatMessage], params: ChatParams) -> Generator[ChatCompletionChunk, None, None]:
        stream = self.client.chat.completions.create(
            model="databricks-claude-haiku-4-5",
            messages=self.prepare(context, messages, params),
            temperature=params.temperature,
            stream=True,
        )
        position = 0
        for chunk in stream:
            if not chunk.choices or chunk.choices[0].delta.content is None:
                continue
            delta = ChatChoiceDelta(role="assistant" if position == 0 else None, content=chunk.choices[0].delta.content)
            yield ChatCompletionChunk(choices=[ChatChunkChoice(index=0, delta=delta)], custom_outputs={"position": position})
            position += 1
        yield ChatCompletionChunk(choices=[ChatChunkChoice(index=0, delta=ChatChoiceDelta(role=None, content=None), finish_reason="stop")])


set_model(TariffDesk())
