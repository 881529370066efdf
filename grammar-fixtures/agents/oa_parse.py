"""An intake desk that reads answers as pydantic models: parse of chat completions and of responses, strict tools, and clients with other options."""

import os
from enum import Enum
from typing import Any, AsyncGenerator, Optional

import openai
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
    to_chat_completions_input,
)
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel, Field, ValidationError

ENDPOINT = "databricks-gpt-5"

client = OpenAI(
    api_key=os.environ["DATABRICKS_TOKEN"],
    base_url=os.environ["DATABRICKS_HOST"] + "/serving-endpoints",
    max_retries=0,
)
aclient = AsyncOpenAI(
    api_key=os.environ["DATABRICKS_TOKEN"], base_url=os.environ["DATABRICKS_HOST"] + "/serving-endpoints"
)
hurried = client.with_options(timeout=5, default_headers={"X-Desk": "hurried"})


class Urgency(str, Enum):
    LOW = "low"
    HIGH = "high"


class Item(BaseModel):
    name: str
    count: int = Field(ge=1, description="How many")


class Ticket(BaseModel):
    """What somebody needs."""

    title: str = Field(description="A short title")
    urgency: Urgency
    items: list[Item] = []
    contact: Optional[str] = None


TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "open_ticket",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"title": {"type": "string"}},
                "required": ["title"],
                "additionalProperties": False,
            },
        },
    }
]


def described(ticket: Optional[Ticket]) -> str:
    if ticket is None:
        return "no ticket"
    things = ", ".join(f"{i.count} x {i.name}" for i in ticket.items)
    return f"{ticket.title} ({ticket.urgency.value}): {things or 'nothing'}; {ticket.contact!r}"


def read_chat(messages: list[dict[str, Any]], kind: str) -> tuple[str, dict[str, Any]]:
    try:
        if kind == "beta":
            answer = client.beta.chat.completions.parse(
                model=ENDPOINT, messages=messages, response_format=Ticket, temperature=0
            )
        elif kind == "tools":
            answer = client.chat.completions.parse(model=ENDPOINT, messages=messages, tools=TOOLS)
        elif kind == "hurried":
            answer = hurried.chat.completions.parse(
                model=ENDPOINT, messages=messages, response_format=Ticket
            )
        elif kind == "loose":
            loose = [{"type": "function", "function": {"name": "open_ticket", "parameters": {}}}]
            answer = client.chat.completions.parse(model=ENDPOINT, messages=messages, tools=loose)
        else:
            answer = client.chat.completions.parse(
                model=ENDPOINT, messages=messages, response_format=Ticket
            )
    except ValidationError as e:
        return f"not a ticket: {e.error_count()} {e.errors()[0]['type']}", {}
    except openai.LengthFinishReasonError as e:
        return f"cut: {e}", {}
    except openai.ContentFilterFinishReasonError as e:
        return f"held back: {e}", {}
    except ValueError as e:
        return f"refused: {e}", {}
    message = answer.choices[0].message
    if message.tool_calls:
        call = message.tool_calls[0].function
        return f"{call.name} {call.parsed_arguments}", {"dump": answer.model_dump()["choices"]}
    if message.refusal:
        return f"no: {message.refusal} {message.parsed}", {}
    dumped = answer.choices[0].model_dump()
    return described(message.parsed), {"parsed": dumped["message"]["parsed"], "used": answer.usage.total_tokens}


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    inputs = dict(request.custom_inputs or {})
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    kind = inputs.get("kind", "plain")
    outputs: dict[str, Any] = {}
    if kind == "responses":
        try:
            reply = client.responses.parse(
                model=ENDPOINT, input=messages, text_format=Ticket, instructions="Be exact."
            )
            text = described(reply.output_parsed)
            outputs["texts"] = [
                c.parsed is reply.output_parsed for o in reply.output if o.type == "message" for c in o.content
            ]
        except ValidationError as e:
            text = f"not a ticket: {e.error_count()}"
    elif kind == "async":
        reply = await aclient.chat.completions.parse(
            model=ENDPOINT, messages=messages, response_format=Ticket
        )
        text = described(reply.choices[0].message.parsed)
    else:
        text, outputs = read_chat(messages, kind)
    item = create_text_output_item(text=text, id="m-1")
    return ResponsesAgentResponse(output=[item], custom_outputs=outputs)


@stream()
async def answer_stream(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    text = ""
    for chunk in hurried.chat.completions.create(model=ENDPOINT, messages=messages, stream=True):
        if chunk.choices and (piece := chunk.choices[0].delta.content):
            text += piece
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=piece, item_id="m-2"))
    try:
        text = described(Ticket.model_validate_json(text))
    except ValidationError as e:
        text = f"not a ticket: {e.error_count()}"
    item = create_text_output_item(text=text, id="m-2")
    yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
