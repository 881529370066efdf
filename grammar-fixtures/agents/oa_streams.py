"""A laundry's desk over the stream helpers of the openai client: events of chat completions and of responses, read one by one or to their end."""

import json
from typing import Any, Generator, Optional

import openai
from databricks_openai import AsyncDatabricksOpenAI, DatabricksOpenAI
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)
from pydantic import BaseModel, ValidationError

ENDPOINT = "databricks-gpt-5-mini"
client = DatabricksOpenAI(max_retries=0)
aclient = AsyncDatabricksOpenAI(max_retries=0)


class Order(BaseModel):
    """What is to be washed."""

    item: str
    pieces: int = 1
    notes: Optional[list[str]] = None


TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "price",
            "description": "What a wash costs.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"item": {"type": "string"}, "pieces": {"type": "integer"}},
                "required": ["item", "pieces"],
                "additionalProperties": False,
            },
        },
    }
]


def chat_arguments(inputs: dict[str, Any], messages: list[dict[str, Any]]) -> dict[str, Any]:
    asked: dict[str, Any] = {"model": ENDPOINT, "messages": messages}
    if inputs.get("order"):
        asked["response_format"] = Order
    if inputs.get("tools"):
        asked["tools"] = TOOLS
    return asked


def chat(inputs: dict[str, Any], messages: list[dict[str, Any]]) -> Generator[str, None, None]:
    with client.chat.completions.stream(**chat_arguments(inputs, messages)) as events:
        for event in events:
            if event.type == "content.delta":
                yield f"{event.delta!r} {event.snapshot!r} {json.dumps(event.parsed)}"
            elif event.type == "content.done":
                parsed = event.parsed.model_dump() if isinstance(event.parsed, Order) else event.parsed
                yield f"done {event.content!r} {parsed}"
            elif event.type == "tool_calls.function.arguments.delta":
                yield f"{event.name}[{event.index}] {event.arguments_delta!r} {json.dumps(event.parsed_arguments)}"
            elif event.type == "tool_calls.function.arguments.done":
                yield f"{event.name} done {event.arguments} {event.parsed_arguments}"
            elif event.type == "chunk":
                yield f"{len(event.chunk.choices)} {event.snapshot.choices[0].finish_reason}"
            else:
                yield f"{event.type} {event.model_dump(exclude={'snapshot'})}"
        final = events.get_final_completion()
    message = final.choices[0].message
    calls = [(c.function.name, c.function.parsed_arguments) for c in message.tool_calls or []]
    yield f"final {message.content!r} {message.parsed} {calls} {final.object} {final.usage}"


def response(inputs: dict[str, Any], messages: list[dict[str, Any]]) -> Generator[str, None, None]:
    asked: dict[str, Any] = {"model": ENDPOINT, "input": messages}
    if inputs.get("order"):
        asked["text_format"] = Order
    with client.responses.stream(**asked) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                yield f"{event.delta!r} {event.snapshot!r}"
            elif event.type == "response.output_text.done":
                yield f"{event.text!r} {event.parsed}"
            elif event.type == "response.function_call_arguments.delta":
                yield f"{event.delta!r} {event.snapshot!r}"
            else:
                yield event.type
        final = events.get_final_response()
    yield f"final {final.output_text!r} {final.output_parsed} {final.usage.total_tokens}"


async def to_the_end(messages: list[dict[str, Any]]) -> str:
    async with aclient.chat.completions.stream(model=ENDPOINT, messages=messages) as events:
        first = [event.type async for event in events][:2]
        whole = await events.get_final_completion()
    async with aclient.responses.stream(model=ENDPOINT, input=messages) as events:
        async for event in events:
            if event.type == "response.output_text.delta":
                break
        other = await events.get_final_response()
    return f"{first} {whole.choices[0].message.content} | {other.output_text}"


def lines_of(inputs: dict[str, Any], messages: list[dict[str, Any]]) -> Generator[str, None, None]:
    read = response if inputs.get("api") == "responses" else chat
    try:
        yield from read(inputs, messages)
    except ValidationError as e:
        yield f"not an order: {e.error_count()} {e.errors()[0]['type']}"
    except openai.LengthFinishReasonError as e:
        yield f"cut: {str(e)[:40]}"
    except openai.ContentFilterFinishReasonError as e:
        yield f"held back: {e}"
    except openai.APIStatusError as e:
        yield f"{type(e).__name__} {e.status_code}"
    except RuntimeError as e:
        yield f"broken: {e}"


@stream()
def answer_stream(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    inputs = request.custom_inputs or {}
    messages = [{"role": i.role, "content": i.content} for i in request.input]
    lines = []
    for line in lines_of(inputs, messages):
        lines.append(line)
        yield ResponsesAgentStreamEvent(**create_text_delta(delta=line, item_id="msg_1"))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text="\n".join(lines), id="msg_1")
    )


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    messages = [{"role": i.role, "content": i.content} for i in request.input]
    if (request.custom_inputs or {}).get("end"):
        text = await to_the_end(messages)
    else:
        text = "\n".join(lines_of(request.custom_inputs or {}, messages))
    return ResponsesAgentResponse(output=[create_text_output_item(text=text, id="msg_1")])
