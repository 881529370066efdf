"""Data desk: answers from tables, on behalf of the user, with the statement execution API and with Spark SQL."""

import json
import os
from typing import Any, AsyncGenerator
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import ChatMessage, ChatMessageRole
from databricks.sdk.service.sql import Disposition, Format, StatementParameterListItem, StatementState
from databricks_ai_bridge import ModelServingUserCredentials
from mlflow.genai.agent_server import get_request_headers, invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)
from pyspark.sql import SparkSession

WAREHOUSE_ID = os.environ.get("DATABRICKS_WAREHOUSE_ID", "")
SUMMARY_ENDPOINT = "databricks-meta-llama-3-3-70b-instruct"

app_client = WorkspaceClient()
spark = SparkSession.builder.appName("data-desk").getOrCreate()


def user_client() -> WorkspaceClient:
    token = get_request_headers().get("x-forwarded-access-token")
    if token is None:
        return WorkspaceClient(credentials_strategy=ModelServingUserCredentials())
    return WorkspaceClient(token=token, auth_type="pat")


def run_sql(client: WorkspaceClient, statement: str, **parameters: Any) -> list[dict[str, Any]]:
    """The rows of a statement as dicts. Raises RuntimeError where it fails."""
    response = client.statement_execution.execute_statement(
        warehouse_id=WAREHOUSE_ID,
        statement=statement,
        parameters=[StatementParameterListItem(name=k, value=str(v)) for k, v in parameters.items()],
        wait_timeout="30s",
        disposition=Disposition.INLINE,
        format=Format.JSON_ARRAY,
        row_limit=10,
    )
    if response.status.state != StatementState.SUCCEEDED:
        raise RuntimeError(f"{response.status.state.value}: {response.status.error.message}")
    names = [column.name for column in response.manifest.schema.columns]
    return [dict(zip(names, row)) for row in (response.result.data_array or [])]


def regions() -> list[str]:
    rows = spark.sql("SELECT region, sold FROM shop.sales.regions ORDER BY region").collect()
    return [f"{row['region']}: {row.sold}" for row in rows]


def summarise(text: str) -> str:
    answer = app_client.serving_endpoints.query(
        name=SUMMARY_ENDPOINT,
        messages=[
            ChatMessage(role=ChatMessageRole.SYSTEM, content="Summarise in one sentence."),
            ChatMessage(role=ChatMessageRole.USER, content=text),
        ],
        max_tokens=60,
        temperature=0.0,
    )
    return answer.choices[0].message.content


def answer(question: str) -> tuple[str, dict[str, Any]]:
    client = user_client()
    match question.split():
        case ["who"]:
            me = client.current_user.me()
            return f"You are {me.display_name} <{me.user_name}>.", {"active": me.active}
        case ["orders", customer, *_]:
            rows = run_sql(client, "SELECT * FROM shop.sales.orders WHERE customer = :customer", customer=customer)
            return json.dumps(rows, ensure_ascii=False), {"rows": len(rows)}
        case ["regions"]:
            return "; ".join(regions()), {"first": regions()[0]}
        case ["summary", *words]:
            return summarise(" ".join(words)), {}
        case ["jobs"]:
            jobs = client.api_client.do("GET", "/api/2.2/jobs/list", query={"limit": 2, "expand_tasks": False})
            return ", ".join(job["settings"]["name"] for job in jobs.get("jobs", [])), {}
        case _:
            return "Ask me about orders, regions, or who you are.", {}


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    question = request.input[-1].model_dump()["content"]
    try:
        text, outputs = answer(question)
    except Exception as e:
        text, outputs = f"{type(e).__name__}: {str(e).split(' Config:')[0]}", {"failed": True}
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, str(uuid4())), custom_outputs=outputs
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    events = [event async for event in stream_handler(request)]
    return ResponsesAgentResponse(
        output=[event.item for event in events], custom_outputs=events[-1].model_dump().get("custom_outputs")
    )
