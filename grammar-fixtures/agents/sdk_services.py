"""Data steward: answers about catalogs, files, endpoints and connections of a workspace with the SDK's services."""

import io
import json
import logging
import os
from datetime import timedelta
from typing import Any, AsyncGenerator, Callable
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from databricks.sdk.errors import DatabricksError, NotFound, PermissionDenied
from databricks.sdk.service.catalog import TableInfo, TableType
from databricks.sdk.service.dashboards import GenieMessage
from databricks.sdk.service.serving import ChatMessage, ChatMessageRole, ExternalFunctionRequestHttpMethod
from mlflow.entities import SpanType
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)

logger = logging.getLogger(__name__)
w = WorkspaceClient()

CATALOG = os.environ.get("STEWARD_CATALOG", "main")
VOLUME = f"/Volumes/{CATALOG}/docs/raw"
SPACE = "01f0steward"


def table_line(info: TableInfo) -> str:
    kind = "view" if info.table_type == TableType.VIEW else "table"
    columns = [f"{c.name} {c.type_name.value}{'' if c.nullable else ' not null'}" for c in info.columns]
    return f"{info.full_name} is a {kind} of {info.owner or 'nobody'} with {columns}"


def describe(name: str) -> str:
    try:
        return table_line(w.tables.get(full_name=name, include_browse=True))
    except NotFound as e:
        return f"{name} is not there: {e}"


def inventory(schema: str) -> dict[str, Any]:
    schemas = sorted(s.name for s in w.schemas.list(catalog_name=CATALOG) if s.name != "information_schema")
    if schema not in schemas:
        raise ValueError(f"no schema {schema!r} in {schemas}")
    found: dict[str, Any] = {"tables": [], "volumes": []}
    for table in w.tables.list(CATALOG, schema, max_results=2, omit_columns=True):
        found["tables"].append({"name": table.name, "columns": len(table.columns or []), "made": table.created_at})
    for volume in w.volumes.list(catalog_name=CATALOG, schema_name=schema):
        found["volumes"].append(volume.as_dict())
    found["functions"] = [f.name for f in w.functions.list(catalog_name=CATALOG, schema_name=schema)]
    return found


def pick_warehouse() -> str:
    running = next((x for x in w.warehouses.list() if x.state and x.state.value == "RUNNING"), None)
    if running is None:
        return "nothing runs"
    detail = w.warehouses.get(running.id)
    return f"{detail.name}/{detail.cluster_size}/{detail.num_active_sessions}"


def documents(_: str) -> str:
    entries = list(w.files.list_directory_contents(VOLUME, page_size=2))
    lines = [f"{e.name}{'/' if e.is_directory else ''} {e.file_size}" for e in entries]
    first = next(e for e in entries if not e.is_directory)
    text = w.files.download(first.path).contents.read().decode("utf-8")
    summary = json.dumps({"files": len(entries), "first": text[:20]}, ensure_ascii=False)
    w.files.create_directory(f"{VOLUME}/out put")
    w.files.upload(f"{VOLUME}/out put/summary.json", io.BytesIO(summary.encode("utf-8")), overwrite=True)
    return "\n".join([*lines, summary])


def customer(number: str) -> str:
    response = w.serving_endpoints.http_request(
        conn="crm",
        method=ExternalFunctionRequestHttpMethod.POST,
        path="/customers/search",
        json={"number": number},
        headers={"X-Team": "steward"},
    )
    if not response.ok:
        return f"the CRM said {response.status_code}"
    rows = response.json()["rows"]
    return ", ".join(row["name"] for row in rows) or response.text


def classify(text: str) -> str:
    answer = w.serving_endpoints.query(
        name="steward-llm",
        messages=[
            ChatMessage(role=ChatMessageRole.SYSTEM, content="Name the domain."),
            ChatMessage(role=ChatMessageRole.USER, content=text),
        ],
        max_tokens=16,
        temperature=0.0,
    )
    return f"{answer.choices[0].message.content} by {answer.served_model_name}, {answer.usage.total_tokens} tokens"


def endpoints(name: str) -> str:
    ready = {e.name: e.state.ready.value for e in w.serving_endpoints.list() if e.state}
    detail = w.serving_endpoints.get(name)
    served = [s.entity_name for s in detail.config.served_entities]
    return f"{ready} {served} {detail.state.config_update}"


def genie(question: str) -> str:
    spaces = w.genie.list_spaces(page_size=5).spaces or []
    titles = {space.space_id: space.title for space in spaces}
    seen: list[str] = []
    waiting = w.genie.start_conversation(space_id=SPACE, content=question)
    done: GenieMessage = waiting.result(timeout=timedelta(seconds=30))
    seen.append(str(done.status))
    result = w.genie.get_message_query_result_by_attachment(
        SPACE, waiting.conversation_id, waiting.message_id, done.attachments[0].attachment_id
    )
    rows = result.statement_response.result.data_array
    history = w.genie.list_conversation_messages(SPACE, waiting.conversation_id)
    w.genie.delete_conversation(SPACE, waiting.conversation_id)
    return f"{titles[SPACE]}: {rows} after {seen}, {len(history.messages)} messages, {done.attachments[0].query.parameters}"


def vault(scope: str) -> str:
    w.secrets.put_secret(scope, "note", string_value="kept")
    keys = {s.name: [k.key for k in w.secrets.list_secrets(s.name)] for s in w.secrets.list_scopes() if s.name == scope}
    return f"{keys} {w.dbutils.secrets.get(scope=scope, key='note')}"


def whoami(_: str) -> str:
    me = w.current_user.me()
    groups = [g.display for g in me.groups or []]
    return f"{me.user_name} ({me.display_name}, {me.name.family_name}) in {groups}: {me.emails[0].as_dict()} {w.config.auth_type}"


def dump(name: str) -> str:
    info = w.catalogs.get(name)
    return f"{json.dumps(info.as_dict())} {info.catalog_type!r} {[c.name for c in w.catalogs.list()]}"


COMMANDS: dict[str, Callable[[str], Any]] = {
    "describe": describe,
    "inventory": inventory,
    "warehouse": lambda _: pick_warehouse(),
    "documents": documents,
    "customer": customer,
    "classify": classify,
    "endpoints": endpoints,
    "genie": genie,
    "vault": vault,
    "whoami": whoami,
    "dump": dump,
}


@mlflow.trace(span_type=SpanType.TOOL)
def run(line: str) -> str:
    command, _, rest = line.partition(" ")
    try:
        result = COMMANDS[command](rest)
    except KeyError as e:
        return f"unknown: {e}"
    except PermissionDenied as e:
        return f"not allowed ({e.error_code})"
    except DatabricksError as e:
        logger.warning("refused: %s", e.error_code)
        return f"{type(e).__name__} {e.error_code}: {e}"
    except (ValueError, AttributeError) as e:
        return f"{type(e).__name__}: {e}"
    return result if isinstance(result, str) else json.dumps(result, default=str)


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    text = request.input[-1].content
    for line in text.splitlines():
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done", item=create_text_output_item(run(line.strip()), str(uuid4()))
        )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    items = [event.item async for event in stream_handler(request) if event.type == "response.output_item.done"]
    return ResponsesAgentResponse(output=items)
