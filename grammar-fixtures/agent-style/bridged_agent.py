# A synchronous agent over an async client: a loop in a background thread, a queue that a generator reads, one loop a call, retries, a context per request.
import asyncio
import contextvars
import json
import queue
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, AsyncIterator, Callable, Iterator, Optional

request_id: contextvars.ContextVar[str] = contextvars.ContextVar("request_id", default="none")
END = object()


class Overloaded(Exception):
    pass


class AsyncClient:
    """Stands for an async SDK."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.closed = False

    async def __aenter__(self) -> "AsyncClient":
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *exc: Any) -> None:
        await asyncio.sleep(0)
        self.closed = True

    async def complete(self, messages: list[dict[str, str]], tries: list[int]) -> dict[str, Any]:
        await asyncio.sleep(0.001)
        self.calls.append(messages[-1]["content"])
        if messages[-1]["content"] == "flaky" and len(tries) < 3:
            raise Overloaded(f"try {len(tries)}")
        if "weather" in messages[-1]["content"]:
            return {"tool": "forecast", "arguments": json.dumps({"city": messages[-1]["content"].split()[-1]})}
        return {"content": f"echo {messages[-1]['content']}"}

    async def stream(self, text: str) -> AsyncIterator[str]:
        try:
            for word in text.split():
                await asyncio.sleep(0.001)
                yield word
        finally:
            self.calls.append(f"closed {text}")


class LoopThread:
    """One event loop in a thread of its own; other threads hand it coroutines."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def call(self, coroutine: Any, timeout: Optional[float] = None) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(timeout)

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(timeout=1)


def in_new_loop(coroutine: Any) -> Any:
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


def through_queue(source: Callable[[], AsyncIterator[str]]) -> Iterator[str]:
    """A sync generator over an async one that runs in a thread."""
    inbox: "queue.Queue[Any]" = queue.Queue(maxsize=2)

    async def pump() -> None:
        try:
            async for item in source():
                inbox.put(item)
        except Exception as e:
            inbox.put(e)
        finally:
            inbox.put(END)

    worker = threading.Thread(target=lambda: asyncio.run(pump()))
    worker.start()
    while True:
        item = inbox.get()
        if item is END:
            break
        if isinstance(item, Exception):
            raise item
        yield item
    worker.join()


@contextmanager
def request_scope(name: str) -> Iterator[list[str]]:
    token = request_id.set(name)
    log = [f"begin {name}"]
    try:
        yield log
    finally:
        log.append(f"end {request_id.get()}")
        request_id.reset(token)


@dataclass
class Tool:
    name: str
    fn: Callable[..., Any]
    seen: list[str] = field(default_factory=list)

    def __call__(self, **arguments: Any) -> Any:
        self.seen.append(request_id.get())
        result = self.fn(**arguments)
        return in_new_loop(result) if asyncio.iscoroutine(result) else result


async def forecast(city: str) -> str:
    await asyncio.sleep(0)
    return f"sun in {city}"


def shout(text: str) -> str:
    return text.upper()


class BridgedAgent:
    def __init__(self, client: AsyncClient):
        self.client = client
        self.loop = LoopThread()
        self.tools = {tool.name: tool for tool in (Tool("forecast", forecast), Tool("shout", shout))}

    def _complete(self, messages: list[dict[str, str]]) -> dict[str, Any]:
        tries: list[int] = []
        while True:
            tries.append(len(tries))
            try:
                return self.loop.call(self.client.complete(messages, tries), timeout=5)
            except Overloaded as e:
                if len(tries) == 4:
                    raise
                messages = messages[:-1] + [{"role": "user", "content": "flaky"}]
                last = str(e)
                self.client.calls.append(last)

    def predict(self, text: str) -> str:
        with request_scope(text) as log:
            answer = self._complete([{"role": "user", "content": text}])
            if "tool" in answer:
                answer = {"content": self.tools[answer["tool"]](**json.loads(answer["arguments"]))}
            log.append(answer["content"])
        return " | ".join(log)

    def predict_stream(self, text: str) -> Iterator[str]:
        for word in through_queue(lambda: self.client.stream(text)):
            yield self.tools["shout"](text=word)

    def predict_by_hand(self, text: str) -> Iterator[str]:
        loop = asyncio.new_event_loop()
        source = self.client.stream(text).__aiter__()
        try:
            while True:
                try:
                    yield loop.run_until_complete(source.__anext__())
                except StopAsyncIteration:
                    break
        finally:
            loop.run_until_complete(source.aclose())
            loop.close()

    def predict_batch(self, texts: list[str]) -> dict[str, str]:
        with ThreadPoolExecutor(max_workers=2) as pool:
            jobs = {pool.submit(self.predict, text): text for text in texts}
            return {jobs[job]: job.result() for job in as_completed(jobs)}


client = AsyncClient()
agent = BridgedAgent(client)
print(agent.predict("hello"))
print(agent.predict("weather in Graz"))
print(agent.predict("flaky"))
print(list(agent.predict_stream("one two three")))
print(list(agent.predict_by_hand("by hand it goes")))
for word in agent.predict_by_hand("left early here"):
    print("first", word)
    break
batch = agent.predict_batch(["a", "weather in Bern", "c"])
print([(text, batch[text]) for text in sorted(batch)])
print(agent.tools["forecast"].seen, sorted(set(agent.tools["shout"].seen)), request_id.get())


async def session() -> tuple[bool, str]:
    async with client as same:
        answer = await same.complete([{"role": "user", "content": "in session"}], [])
    return same.closed, answer["content"]


print(asyncio.run(session()))
agent.loop.stop()
print(sorted(client.calls))
