"""Recipe assistant: its client is asynchronous, the agent is not.

The client looks like a LangChain model (ainvoke, astream, abatch) and is asynchronous all through. predict and
predict_stream are synchronous, as MLflow wants them, and drive the client by hand.
"""

import asyncio
import json
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any, AsyncIterator, Callable, Coroutine, Generator, Iterator, Optional, TypeVar
from uuid import uuid4

import mlflow
import nest_asyncio
from databricks_openai import AsyncDatabricksOpenAI
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

nest_asyncio.apply()

T = TypeVar("T")
LLM_ENDPOINT = os.environ.get("LLM_ENDPOINT", "databricks-meta-llama-3-3-70b-instruct")
SYSTEM = "You are a cook. Answer in one sentence."
PANTRY = {"flour": 500, "eggs": 6, "milk": 1000}


class Message:
    def __init__(self, content: str, *, id: Optional[str] = None, tool_calls: Optional[list] = None):
        self.content = content
        self.id = id
        self.tool_calls = tool_calls or []

    def __add__(self, other: "Message") -> "Message":
        return Message(self.content + other.content, id=self.id or other.id, tool_calls=self.tool_calls + other.tool_calls)

    def __repr__(self) -> str:
        return f"Message({self.content!r}, calls={len(self.tool_calls)})"


class AsyncChatModel:
    """Like a chat model of LangChain, with the asynchronous half only."""

    def __init__(self, endpoint: str, **options: Any):
        self.endpoint = endpoint
        self.options = options

    @property
    def client(self) -> AsyncDatabricksOpenAI:
        """A new one for each call, since its connections belong to the loop that opened them."""
        return AsyncDatabricksOpenAI(max_retries=0)

    def bind(self, **options: Any) -> "AsyncChatModel":
        return type(self)(self.endpoint, **{**self.options, **options})

    async def ainvoke(self, messages: list[dict[str, Any]]) -> Message:
        completion = await self.client.chat.completions.create(model=self.endpoint, messages=messages, **self.options)
        answer = completion.choices[0].message
        calls = [(c.function.name, json.loads(c.function.arguments)) for c in answer.tool_calls or []]
        return Message(answer.content or "", tool_calls=calls)

    async def astream(self, messages: list[dict[str, Any]]) -> AsyncIterator[Message]:
        response = await self.client.chat.completions.create(
            model=self.endpoint, messages=messages, stream=True, **self.options
        )
        async for chunk in response:
            if chunk.choices and (text := chunk.choices[0].delta.content):
                yield Message(text, id=chunk.id)

    async def abatch(self, batches: list[list[dict[str, Any]]]) -> list[Message]:
        return list(await asyncio.gather(*(self.ainvoke(messages) for messages in batches)))


def run_sync(coroutine: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine from synchronous code, whether or not a loop runs already."""
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
    return loop.run_until_complete(coroutine)


def in_thread(make: Callable[[], Coroutine[Any, Any, T]], timeout: float = 30) -> T:
    """The other way: a thread with a loop of its own."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(make())).result(timeout=timeout)


def iterate_sync(source: AsyncIterator[T]) -> Iterator[T]:
    """Pulls an asynchronous iterator by hand."""
    loop = asyncio.new_event_loop()
    iterator = source.__aiter__()
    try:
        while True:
            try:
                item = loop.run_until_complete(iterator.__anext__())
            except StopAsyncIteration:
                break
            yield item
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def take(item: str, amount: int = 1) -> dict[str, Any]:
    await asyncio.sleep(0)
    if item not in PANTRY:
        raise LookupError(item)
    return {"item": item, "left": PANTRY[item] - amount}


TOOLS: dict[str, Callable[..., Any]] = {
    "take": lambda **args: run_sync(take(**args)),
    "pantry": lambda: sorted(PANTRY),
    "count": lambda: asyncio.run(count_all()),
}


async def count_all() -> int:
    totals = await asyncio.gather(*[take(name, 0) for name in PANTRY])
    return sum(t["left"] for t in totals)


class CookAgent(ResponsesAgent):
    def __init__(self, llm: AsyncChatModel):
        self.llm = llm
        self.judge = llm.bind(temperature=0, max_tokens=5)

    def invoke(self, messages: list[dict[str, Any]]) -> Message:
        return run_sync(self.llm.ainvoke(messages))

    def stream(self, messages: list[dict[str, Any]]) -> Iterator[Message]:
        yield from iterate_sync(self.llm.astream(messages))

    def batch(self, batches: list[list[dict[str, Any]]]) -> list[Message]:
        return in_thread(lambda: self.llm.abatch(batches))

    def use_tools(self, message: Message) -> list[str]:
        results = []
        for name, args in message.tool_calls:
            try:
                results.append(f"{name}: {json.dumps(TOOLS[name](**args))}")
            except (LookupError, TypeError) as e:
                results.append(f"{name} failed: {type(e).__name__}: {e}")
        return results

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        messages = [{"role": "system", "content": SYSTEM}] + self.prep_msgs_for_cc_llm(request.input)
        custom = request.custom_inputs or {}
        if questions := custom.get("questions"):
            answers = self.batch([[messages[0], {"role": "user", "content": q}] for q in questions])
            texts = [a.content for a in answers]
        else:
            answer = self.invoke(messages)
            texts = [answer.content, *self.use_tools(answer)] if answer.tool_calls else [answer.content]
        items = [self.create_text_output_item(text=t, id=str(uuid4())) for t in texts]
        return ResponsesAgentResponse(output=items, custom_outputs={"texts": len(texts), "model": self.judge.options})

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = [{"role": "system", "content": SYSTEM}] + self.prep_msgs_for_cc_llm(request.input)
        whole, most = None, (request.custom_inputs or {}).get("most", 100)
        item_id = f"msg_{uuid4().hex}"
        for number, message in enumerate(self.stream(messages), start=1):
            whole = message if whole is None else whole + message
            yield ResponsesAgentStreamEvent(**self.create_text_delta(delta=message.content, item_id=item_id))
            if number >= most:
                break
        text = whole.content if whole else "(silence)"
        verdict = run_sync(self.judge.ainvoke([{"role": "user", "content": f"Rate: {text}"}]))
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text=text, id=item_id),
            custom_outputs={"whole": repr(whole), "verdict": verdict.content},
        )


mlflow.openai.autolog()
AGENT = CookAgent(AsyncChatModel(LLM_ENDPOINT, temperature=0.2))
mlflow.models.set_model(AGENT)
