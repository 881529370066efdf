"""Fleet analyst: asks a Genie space with the SDK's own client, and shows the SQL and the rows."""

import base64
import datetime
import logging
import os
from typing import Any, AsyncGenerator, Optional
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from databricks.sdk.errors import DatabricksError, PermissionDenied
from databricks.sdk.service.dashboards import GenieMessage, MessageStatus
from mlflow.entities import SpanType
from mlflow.genai.agent_server import get_request_headers, invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

logger = logging.getLogger(__name__)

GENIE_SPACE_ID = os.getenv("GENIE_SPACE_ID", "01f0fleet")
MAX_ROWS = 3


def get_workspace_client() -> WorkspaceClient:
    """Acts as the user where the app was called by one, else as the app."""
    token = get_request_headers().get("x-forwarded-access-token")
    if token:
        return WorkspaceClient(host=os.environ["DATABRICKS_HOST"], token=token, auth_type="pat")
    return WorkspaceClient()


def format_rows(columns: list[str], rows: list[list[Any]]) -> str:
    lines = [" | ".join(columns)]
    for row in rows[:MAX_ROWS]:
        lines.append(" | ".join("-" if value is None else str(value) for value in row))
    if len(rows) > MAX_ROWS:
        lines.append(f"... and {len(rows) - MAX_ROWS} more")
    return "\n".join(lines)


@mlflow.trace(span_type=SpanType.TOOL, name="genie")
def ask_genie(client: WorkspaceClient, question: str, conversation_id: Optional[str]) -> GenieMessage:
    if conversation_id:
        return client.genie.create_message_and_wait(GENIE_SPACE_ID, conversation_id, question)
    return client.genie.start_conversation_and_wait(
        space_id=GENIE_SPACE_ID, content=question, timeout=datetime.timedelta(minutes=2)
    )


def describe(client: WorkspaceClient, message: GenieMessage) -> list[str]:
    """One text for each attachment."""
    parts: list[str] = []
    for attachment in message.attachments or []:
        if attachment.text and attachment.text.content:
            parts.append(attachment.text.content)
        elif attachment.query:
            result = client.genie.get_message_attachment_query_result(
                space_id=GENIE_SPACE_ID,
                conversation_id=message.conversation_id,
                message_id=message.id,
                attachment_id=attachment.attachment_id,
            )
            response = result.statement_response
            columns = [column.name for column in response.manifest.schema.columns]
            rows = response.result.data_array if response.result else None
            parts.append(f"{attachment.query.description}\n```sql\n{attachment.query.query}\n```")
            parts.append(format_rows(columns, rows or []))
    return parts


def signature(client: WorkspaceClient) -> str:
    secret = client.secrets.get_secret(scope="fleet", key="signature")
    return base64.b64decode(secret.value).decode("utf-8")


def last_question(request: ResponsesAgentRequest) -> str:
    return [item.model_dump()["content"] for item in request.input if item.model_dump().get("role") == "user"][-1]


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    client = get_workspace_client()
    inputs = request.custom_inputs or {}
    item_id = str(uuid4())
    outputs: dict[str, Any] = {}
    try:
        message = ask_genie(client, last_question(request), inputs.get("conversation_id"))
        parts = describe(client, message)
        outputs = {
            "conversation_id": message.conversation_id,
            "status": message.status.value,
            "done": message.status == MessageStatus.COMPLETED,
        }
        if inputs.get("signed"):
            parts.append(signature(client))
    except PermissionDenied as e:
        logger.warning("not allowed: %s", e.error_code)
        parts = ["You may not ask the fleet's space."]
    except DatabricksError as e:
        parts = [f"Genie could not be asked ({e.error_code})."]
    text = ""
    for part in parts:
        delta = part if not text else "\n\n" + part
        text += delta
        yield ResponsesAgentStreamEvent(**create_text_delta(delta=delta, item_id=item_id))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, item_id), custom_outputs=outputs
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    output = []
    custom_outputs = None
    async for event in stream_handler(request):
        if event.type == "response.output_item.done":
            output.append(event.item)
            custom_outputs = event.model_dump().get("custom_outputs")
    return ResponsesAgentResponse(output=output, custom_outputs=custom_outputs)
