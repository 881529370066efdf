# Spans by hand, and what the program says about its traces.
import asyncio

import mlflow
from mlflow.entities import SpanEvent, SpanStatusCode, SpanType

with mlflow.start_span() as span:
    span.set_inputs({"question": "why"})
    span.set_outputs("because")

with mlflow.start_span("named", span_type=SpanType.CHAIN, attributes={"a": [1, {"b": None}]}) as span:
    span.set_attribute("later", "text")
    span.set_attributes({"x": 1.5, "y": False})
    span.add_event(SpanEvent(name="note", attributes={"text": "hi", "n": 3}))
    with mlflow.start_span("inner") as inner:
        print(inner.parent_id == span.span_id, mlflow.get_current_active_span().name)
        inner.set_status(SpanStatusCode.ERROR)
    print(mlflow.get_current_active_span().name)
    mlflow.update_current_trace(
        tags={"team": "garden"},
        metadata={"version": "7"},
        session_id="s-1",
        user="ada",
        client_request_id="req-9",
    )
print(mlflow.get_current_active_span())

try:
    with mlflow.start_span("failing", span_type=SpanType.TOOL):
        raise RuntimeError("no water")
except RuntimeError as e:
    print(e)

with mlflow.start_span("previews") as span:
    span.set_inputs({"messages": [{"role": "user", "content": "first"}, {"role": "assistant", "content": "x"}]})
    span.set_outputs({"choices": [{"message": {"role": "assistant", "content": "answer"}}]})

with mlflow.start_span("parts") as span:
    span.set_inputs({"input": [{"role": "user", "content": [{"type": "input_text", "text": "unseen"}]}]})
    span.set_outputs({"output": [{"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "seen"}]}]})

with mlflow.start_span("told") as span:
    span.set_inputs("x" * 1200)
    span.set_attribute("mlflow.chat.tokenUsage", {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7})
    mlflow.update_current_trace(request_preview="my request", response_preview="my response", state="ERROR")
    with mlflow.start_span("counted") as inner:
        inner.set_attribute("mlflow.chat.tokenUsage", {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2})

try:
    with mlflow.start_span("states"):
        mlflow.update_current_trace(state="DONE")
except Exception as e:
    print(e)


async def step(name, depth):
    with mlflow.start_span(name):
        await asyncio.sleep(0)
        if depth:
            await asyncio.gather(step(f"{name}.1", depth - 1), step(f"{name}.2", depth - 1))
            await step(f"{name}.3", 0)


async def main():
    await asyncio.gather(step("left", 1), step("right", 1))
    await step("alone", 0)
    print(mlflow.get_current_active_span())


asyncio.run(main())

detached = mlflow.start_span_no_context("root", span_type=SpanType.AGENT, inputs={"q": 1}, tags={"t": "1"}, metadata={"m": "2"})
child = mlflow.start_span_no_context("child", parent_span=detached, attributes={"k": "v"})
print(mlflow.get_current_active_span())
child.end(outputs=["done"], attributes={"z": 1})
detached.end(outputs={"a": 1}, status="OK")


@mlflow.trace
def keeps_outputs():
    mlflow.get_current_active_span().set_outputs("mine")
    mlflow.get_current_active_span().set_inputs("also mine")
    return "not shown"


keeps_outputs()
