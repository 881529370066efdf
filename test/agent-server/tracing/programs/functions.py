# Traced functions, methods, async functions and generators: names, inputs with defaults, outputs, parents and errors.
import asyncio
from dataclasses import dataclass

import mlflow
from mlflow.entities import SpanType


@dataclass
class Point:
    x: int
    label: str | None = None


@mlflow.trace
def add_up(first, second=2, *others, scale=1, **options):
    return (first + second + sum(others)) * scale


@mlflow.trace(name="lookup", span_type=SpanType.RETRIEVER, attributes={"index": "a.b.c", "k": 3, "ratio": 1.0, "on": True})
def find(query: str, limit: int = 5, mode="exact"):
    return [{"text": "é", "score": 0.5}, None]


class Agent:
    @mlflow.trace(span_type=SpanType.TOOL)
    def run_tool(self, tool_name: str, point: Point):
        return Point(point.x + 1)

    @staticmethod
    @mlflow.trace
    def helper(value):
        return find(value)

    @mlflow.trace(span_type="MY_TYPE")
    async def ask_model(self, the_question):
        await asyncio.sleep(0)
        return self.run_tool("scale", Point(1, "a")).x


@mlflow.trace
async def both(items):
    agent = Agent()
    return await asyncio.gather(*(agent.ask_model(item) for item in items))


@mlflow.trace(output_reducer=lambda chunks: "".join(chunks))
def letters(text):
    for letter in text:
        add_up(1)
        yield letter


@mlflow.trace
async def count_to(limit):
    for number in range(limit):
        await asyncio.sleep(0)
        yield {"number": number, "note": "ü"}


@mlflow.trace
def broken(value):
    raise KeyError(value)


@mlflow.trace
def broken_stream():
    yield 1
    raise ValueError("after one")


@mlflow.trace
def outer():
    try:
        broken("k")
    except KeyError:
        pass
    try:
        list(broken_stream())
    except ValueError:
        pass
    return None


async def drain():
    return [item async for item in count_to(2)]


add_up(1)
add_up(1, 2, 3, scale=2, extra="x")
Agent.helper("what")
asyncio.run(both(["a", "b"]))
print("".join(letters("hé")))
print(asyncio.run(drain()))
outer()
