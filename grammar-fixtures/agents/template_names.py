# The names that generated agents have: handlers called as their decorators are, tools made of functions without a docstring, packages imported where
# they are needed, a model that `None` stands for until the first request.
import json
import logging
from typing import AsyncGenerator, Optional

import mlflow
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

logger = logging.getLogger(__name__)

ENDPOINT = "agents-endpoint"
STATIONS = {
    "bern": {"lines": ["s1", "s2"], "gates": 12},
    "thun": {"lines": ["s1"], "gates": 5},
    "olten": {"lines": [], "gates": 8},
}


class Desk:
    """What the handlers share; the client is made when it is first needed."""

    greeting = "Good day"

    def __init__(self) -> None:
        self.client = None
        self.tools = None
        self.asked = 0

    def load(self) -> None:
        if self.client is not None:
            return
        from databricks_openai import AsyncDatabricksOpenAI

        self.client = AsyncDatabricksOpenAI(max_retries=0)
        self.tools = self.make_tools()

    def make_tools(self) -> dict:
        def lines_of(station: str) -> str:
            return ", ".join(STATIONS[station]["lines"]) or "no line"

        def gates_of(station: str, extra: int = 0) -> str:
            return str(STATIONS[station]["gates"] + extra)

        return {fn.__name__: fn for fn in (lines_of, gates_of)}

    def specs(self) -> list[dict]:
        return [
            {
                "type": "function",
                "function": {
                    "name": name,
                    "description": name.replace("_", " "),
                    "parameters": {
                        "type": "object",
                        "properties": {"station": {"type": "string"}},
                        "required": ["station"],
                    },
                },
            }
            for name in self.tools
        ]

    def opening(self) -> str:
        return self.greeting

    async def answer(self, messages: list[dict]) -> str:
        self.load()
        self.asked += 1
        for _ in range(4):
            completion = await self.client.chat.completions.create(
                model=ENDPOINT, messages=messages, tools=self.specs()
            )
            message = completion.choices[0].message
            if not message.tool_calls:
                return message.content or ""
            messages.append(message.model_dump(exclude_none=True))
            for call in message.tool_calls or []:
                messages.append({"role": "tool", "tool_call_id": call.id, "content": self.run(call)})
        return "(gave up)"

    def run(self, call) -> str:
        try:
            return self.tools[call.function.name](**json.loads(call.function.arguments))
        except KeyError as e:
            return f"unknown: {e}"
        except (TypeError, ValueError) as e:
            return f"{type(e).__name__}: {e}"


class NightDesk(Desk):
    greeting = ("Good", "night")

    def opening(self):
        return list(self.greeting)


DESKS = {"day": Desk(), "night": NightDesk()}


def desk_for(request: ResponsesAgentRequest) -> Desk:
    wanted = (request.custom_inputs or {}).get("desk", "day")
    return DESKS.get(wanted) or DESKS["day"]


def history(request: ResponsesAgentRequest) -> list[dict]:
    raw = request.input if hasattr(request, "input") else request.get("input", [])
    items = [i.model_dump() if hasattr(i, "model_dump") else i for i in raw]
    return [{"role": i["role"], "content": text_of(i["content"])} for i in items if i.get("role")]


def text_of(content) -> str:
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content)


def session(request: ResponsesAgentRequest) -> Optional[str]:
    if request.context and request.context.conversation_id:
        return str(request.context.conversation_id)
    return None


@invoke()
async def invoke(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    desk = desk_for(request)
    text = await desk.answer(history(request))
    return ResponsesAgentResponse(
        output=[create_text_output_item(text, "msg_1")],
        custom_outputs={
            "session": session(request),
            "opening": desk.opening(),
            "shown": f"{desk.opening()}: {len(desk.opening())}",
        },
    )


@stream()
async def stream(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    text = await desk_for(request).answer(history(request))
    for word in text.split(" "):
        yield ResponsesAgentStreamEvent(**create_text_delta(word + " ", "msg_1"))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, "msg_1")
    )
