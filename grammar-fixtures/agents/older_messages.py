# For servers of the older kind: the first names of the decorators, and create_server("agent/v2/chat").
"""Repeats what it is told, once for each exclamation mark."""

from uuid import uuid4

from agent_server import create_server, predict, predict_stream
from mlflow.types.agent import ChatAgentChunk, ChatAgentMessage, ChatAgentResponse

LOUD = {"role": "assistant", "content": "Do not shout.", "id": "loud"}


def repetitions(data: dict) -> list[str]:
    text = data["messages"][-1]["content"]
    return [text.rstrip("!")] * (1 + text.count("!"))


@predict()
def repeat(data: dict):
    texts = repetitions(data)
    if len(texts) > 3:
        return {"messages": [LOUD], "finish_reason": None}
    if texts[0] == "no id":
        return ChatAgentResponse(messages=[ChatAgentMessage(role="assistant", content="x")])
    if texts[0] == "same ids":
        return {"messages": [LOUD, LOUD]}
    messages = [ChatAgentMessage(role="assistant", content=text, id=f"m{i}") for i, text in enumerate(texts)]
    return ChatAgentResponse(messages=messages, custom_outputs={"shouted": len(texts) > 1, "none": None})


@predict_stream()
def repeat_in_parts(data: dict):
    call_id = str(uuid4())
    assert len(call_id) == 36
    for i, text in enumerate(repetitions(data)):
        if text == "no id":
            yield {"delta": {"role": "assistant", "content": text}}
        yield ChatAgentChunk(delta=ChatAgentMessage(role="assistant", content=text, id=f"m{i}"))


server = create_server("agent/v2/chat")

if __name__ == "__main__":
    server.run("agent:app")
