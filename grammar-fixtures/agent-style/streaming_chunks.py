# Aggregating fake streamed chunks into text and tool calls.
from typing import Any, Generator, Iterable


class Delta:
    def __init__(self, content=None, tool_calls=None, role=None):
        self.content = content
        self.tool_calls = tool_calls
        self.role = role


class Chunk:
    def __init__(self, delta, finish_reason=None):
        self.delta = delta
        self.finish_reason = finish_reason


def fake_llm(turn: int) -> Iterable[Chunk]:
    if turn == 0:
        yield Chunk(Delta(role="assistant", content=""))
        yield Chunk(Delta(tool_calls=[{"index": 0, "id": "t1", "name": "search", "arguments": ""}]))
        for piece in ('{"q"', ': "ca', 'ts"}'):
            yield Chunk(Delta(tool_calls=[{"index": 0, "arguments": piece}]))
        yield Chunk(Delta(tool_calls=[{"index": 1, "id": "t2", "name": "now", "arguments": "{}"}]))
        yield Chunk(Delta(), "tool_calls")
    else:
        for word in "Cats are great .".split():
            yield Chunk(Delta(content=word + " "))
        yield Chunk(Delta(), "stop")


def aggregate(chunks: Iterable[Chunk], aggregator: list[dict[str, Any]]) -> Generator[dict, None, int]:
    text = ""
    calls: dict[int, dict] = {}
    count = 0
    for chunk in chunks:
        count += 1
        delta = chunk.delta
        if delta.content:
            text += delta.content
            yield {"type": "delta", "text": delta.content}
        for call in delta.tool_calls or []:
            slot = calls.setdefault(call["index"], {"id": None, "name": "", "arguments": ""})
            if call.get("id"):
                slot["id"] = call["id"]
                slot["name"] = call["name"]
            slot["arguments"] += call.get("arguments", "")
    message = {"role": "assistant", "content": text.rstrip() or None}
    if calls:
        message["tool_calls"] = [calls[i] for i in sorted(calls)]
    aggregator.append(message)
    yield {"type": "done", "message": message}
    return count


def run(max_turns: int = 3):
    messages: list[dict[str, Any]] = [{"role": "user", "content": "cats?"}]
    for turn in range(max_turns):
        total = yield from aggregate(fake_llm(turn), messages)
        yield {"type": "info", "chunks": total}
        last = messages[-1]
        if calls := last.get("tool_calls"):
            for call in calls:
                messages.append({"role": "tool", "id": call["id"], "content": call["name"].upper()})
        else:
            return
    yield {"type": "error", "text": "Max iterations reached"}


for event in run():
    print(event)
print("---")
for event in run(max_turns=1):
    if event["type"] in ("info", "error"):
        print(event)
