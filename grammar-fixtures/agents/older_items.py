# For servers of the older kind: AgentServer("agent/v1/responses"), sync handlers that get dicts and validate them themselves.
"""Counts the words of a conversation; served by an agent server of before MLflow had one."""

from typing import Generator

import mlflow
from agent_server.server import AgentServer, invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)


@mlflow.trace
def count_words(request: ResponsesAgentRequest) -> dict[str, int]:
    counts: dict[str, int] = {}
    for item in request.input:
        text = item.content if isinstance(item.content, str) else ""
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    return counts


def report(counts: dict[str, int]) -> str:
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{word}: {count}" for word, count in ranked) or "no words"


@invoke()
def predict(request: dict) -> ResponsesAgentResponse:
    counts = count_words(ResponsesAgentRequest(**request))
    if "dict" in counts:
        return {"output": [create_text_output_item("a dict", "msg_2")], "extra": None}
    if "wrong" in counts:
        return {"output": [{"type": "message", "id": "msg_3"}]}
    return ResponsesAgentResponse(
        output=[create_text_output_item(report(counts), "msg_1")],
        custom_outputs={"words": sum(counts.values()), "user": request.get("user")},
    )


@stream()
def predict_stream(request: dict) -> Generator[ResponsesAgentStreamEvent, None, None]:
    counts = count_words(ResponsesAgentRequest(**request))
    for word in counts:
        yield ResponsesAgentStreamEvent(**create_text_delta(f"{word} ", "msg_1"))
    if "wrong" in counts:
        yield {"type": "response.output_text.delta", "delta": "no item"}
    yield {"type": "response.output_item.done", "item": create_text_output_item(report(counts), "msg_1")}


agent_server = AgentServer("agent/v1/responses")
app = agent_server.app
