"""The loop between the model and the tools."""

import json
from typing import TYPE_CHECKING, Any, Iterator

import mlflow
from mlflow.entities import SpanType

from . import catalogue
from .errors import ShopError
from .settings import Settings, prompt
from .tools import TOOLS, run_tool

if TYPE_CHECKING:
    from openai import OpenAI


class Conversation:
    def __init__(self, client: "OpenAI", settings: Settings, messages: list[dict[str, Any]]):
        self.client = client
        self.settings = settings
        system = prompt("system").format(kinds=" and ".join(catalogue.kinds()), currency=settings.currency)
        self.messages = [{"role": "system", "content": system}, *messages]
        self.used: list[str] = []

    @property
    def specs(self) -> list[dict[str, Any]]:
        return [
            {"type": "function", "function": {"name": n, "description": f.__doc__, "parameters": {"type": "object", "properties": {}}}}
            for n, f in TOOLS.items()
        ]

    @mlflow.trace(span_type=SpanType.TOOL)
    def use(self, name: str, arguments: str) -> str:
        self.used.append(name)
        try:
            return json.dumps(run_tool(name, json.loads(arguments or "{}")), ensure_ascii=False)
        except ShopError as e:
            return json.dumps(e.as_dict())

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """("text", piece) while the model speaks, ("tool", (id, result)) when it used one."""
        for _ in range(self.settings.max_turns):
            calls: dict[int, dict[str, str]] = {}
            spoken = ""
            for chunk in self.client.chat.completions.create(
                model=self.settings.endpoint, messages=self.messages, tools=self.specs, stream=True
            ):
                if not chunk.choices:
                    continue
                delta = chunk.choices[0].delta
                if delta.content:
                    spoken += delta.content
                    yield "text", delta.content
                for call in delta.tool_calls or []:
                    kept = calls.setdefault(call.index, {"id": "", "name": "", "arguments": ""})
                    kept["id"] += call.id or ""
                    kept["name"] += call.function.name or ""
                    kept["arguments"] += call.function.arguments or ""
            if not calls:
                return
            self.messages.append(
                {
                    "role": "assistant",
                    "content": spoken or None,
                    "tool_calls": [
                        {"id": c["id"], "type": "function", "function": {"name": c["name"], "arguments": c["arguments"]}}
                        for c in calls.values()
                    ],
                }
            )
            for call in calls.values():
                result = self.use(call["name"], call["arguments"])
                self.messages.append({"role": "tool", "tool_call_id": call["id"], "content": result})
                yield "tool", (call["id"], result)
        yield "text", "I stop here."
