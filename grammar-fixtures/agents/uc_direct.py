"""Parcel desk: asks Unity Catalog functions by itself, without a model choosing them."""

import asyncio
import json
import re
from typing import Any, AsyncGenerator, Optional
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from databricks.sdk.errors import ResourceDoesNotExist
from databricks_openai import DatabricksFunctionClient, set_uc_function_client
from mlflow.entities import SpanType
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)
from unitycatalog.ai.core.base import FunctionExecutionResult, get_uc_function_client

CATALOG, SCHEMA = "post", "parcels"
PARCEL = re.compile(r"\b(P-\d{3})\b")
functions = DatabricksFunctionClient(WorkspaceClient())
set_uc_function_client(functions)


class FunctionFailed(Exception):
    def __init__(self, name: str, reason: str):
        super().__init__(f"{name}: {reason}")
        self.reason = reason


def full_name(name: str) -> str:
    return f"{CATALOG}.{SCHEMA}.{name}"


@mlflow.trace(span_type=SpanType.TOOL)
def call(name: str, parameters: Optional[dict[str, Any]] = None) -> FunctionExecutionResult:
    client = get_uc_function_client()
    result = client.execute_function(function_name=full_name(name), parameters=parameters)
    if result.error:
        raise FunctionFailed(name, result.error.splitlines()[-1])
    return result


def history(parcel: str) -> str:
    result = call("history", {"parcel": parcel, "since": "2025-01-01T00:00:00"})
    header, *lines = result.value.strip().splitlines()
    suffix = " (and more)" if result.truncated else ""
    return f"{len(lines)} stops by {header.split(',')}{suffix}: " + "; ".join(lines)


def price(weight: str) -> str:
    result = call("price", {"kg": float(weight), "express": False})
    return f"It costs {result.value} ({result.format}). " + result.to_json()


def about(name: str) -> str:
    info = functions.get_function(full_name(name))
    params = info.input_params.parameters if info.input_params else []
    listed = ", ".join(f"{p.name}: {p.type_name.value}" for p in params or [])
    return f"{info.full_name}({listed}) -> {info.data_type.value}: {info.comment or 'no comment'}"


def answer(question: str) -> str:
    if found := PARCEL.search(question):
        return history(found.group(1))
    if found := re.search(r"([\d.]+) ?kg", question):
        return price(found[1])
    if found := re.match(r"about (\w+)", question):
        return about(found[1])
    if question == "today":
        return call("today").value
    return json.dumps({"error": "unknown question", "question": question})


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    question = request.input[-1].model_dump()["content"]
    try:
        text = answer(question)
    except FunctionFailed as e:
        text = f"{e} / {e.reason}"
    except (ValueError, PermissionError) as e:
        text = f"{type(e).__name__}: {str(e).split(' Config:')[0]}"
    except ResourceDoesNotExist as e:
        text = f"There is no such function ({e.error_code})."
    await asyncio.sleep(0)
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, str(uuid4()))
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    return ResponsesAgentResponse(output=[event.item async for event in stream_handler(request)])
