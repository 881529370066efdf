# Events of a stream: deltas gathered into items, lines of server-sent events read, and states checked
import asyncio
import json
import uuid
from collections import defaultdict
from typing import AsyncIterator, Iterable


def sse(events: Iterable[dict]) -> Iterable[str]:
    for n, event in enumerate(events):
        yield f"id: {n}\nevent: {event.get('type', 'message')}\ndata: {json.dumps(event, separators=(',', ':'))}\n\n"
    yield "data: [DONE]\n\n"


def read_sse(text: str):
    for block in filter(None, text.split("\n\n")):
        fields = defaultdict(list)
        for line in block.splitlines():
            if line.startswith(":"):
                continue
            name, _, value = line.partition(":")
            fields[name].append(value.removeprefix(" "))
        data = "\n".join(fields["data"])
        if data == "[DONE]":
            return
        yield {"id": int(fields["id"][0]) if "id" in fields else None, "event": fields.get("event", ["message"])[-1], "data": json.loads(data)}


async def deltas(text: str, size: int = 4) -> AsyncIterator[dict]:
    item_id = str(uuid.UUID(int=7))
    yield {"type": "created", "id": item_id}
    for i in range(0, len(text), size):
        await asyncio.sleep(0)
        yield {"type": "delta", "id": item_id, "delta": text[i : i + size]}
    yield {"type": "done", "id": item_id}


class Collector:
    def __init__(self):
        self.text: dict[str, str] = {}
        self.finished: set[str] = set()

    def feed(self, event: dict):
        kind, item = event["type"], event["id"]
        handler = getattr(self, f"on_{kind}", None)
        if handler is None:
            raise LookupError(f"no handler for {kind!r}")
        if item in self.finished:
            raise RuntimeError("event after done")
        return handler(item, event)

    def on_created(self, item, _event):
        self.text[item] = ""

    def on_delta(self, item, event):
        self.text[item] += event["delta"]
        return len(self.text[item])

    def on_done(self, item, _event):
        self.finished.add(item)
        return self.text[item]


async def main():
    collector = Collector()
    events = [e async for e in deltas("Grüße 😀 an alle!")]
    wire = "".join(sse(events))
    print(wire.count("\n\n"), len(wire), wire[:60].encode())
    results = []
    for message in read_sse(": comment\n\n".join(["", wire]) if False else wire):
        results.append(collector.feed(message["data"]))
    print(results, collector.finished, list(collector.text.values()))
    for bad in ({"type": "delta", "id": events[0]["id"]}, {"type": "zzz", "id": "x"}, {"type": "delta", "id": "new", "delta": "x"}, {"id": 1}):
        try:
            collector.feed(bad)
        except (LookupError, RuntimeError) as e:
            print(type(e).__name__, e)
    print(list(read_sse('data: {"a":\ndata: 1}\nid: 5\n\nevent: x\ndata: 2\n\n')))
    merged = await asyncio.gather(*(collect(deltas(t, n)) for t, n in (("abc", 1), ("defg", 3))))
    print(merged)


async def collect(stream):
    return [e["delta"] async for e in stream if e["type"] == "delta"]


asyncio.run(main())
