"""Fleet desk: questions about tables, asked of a SQL warehouse with databricks-sql-connector."""

import json
import os
from contextlib import contextmanager
from typing import Any, AsyncGenerator, Generator
from uuid import uuid4

from databricks import sql
from databricks.sdk.core import Config
from databricks.sql.client import Connection
from databricks.sql.exc import DatabaseError, Error, InterfaceError, ServerOperationError
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)

HTTP_PATH = f"/sql/1.0/warehouses/{os.environ['DATABRICKS_WAREHOUSE_ID']}"
config = Config()


def connect() -> Connection:
    return sql.connect(
        server_hostname=os.environ["DATABRICKS_HOST"],
        http_path=HTTP_PATH,
        access_token=os.environ["DATABRICKS_TOKEN"],
    )


@contextmanager
def cursor_of(query: str, parameters: Any = None) -> Generator[Any, None, None]:
    with sql.connect(
        server_hostname=config.host, http_path=HTTP_PATH, credentials_provider=lambda: config.authenticate
    ) as connection:
        with connection.cursor() as cursor:
            cursor.execute(query, parameters)
            yield cursor


def rows_of(query: str, parameters: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    """The rows as dicts, by the names of the description."""
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute(query, parameters)
        columns = [column[0] for column in cursor.description]
        return [dict(zip(columns, row)) for row in cursor.fetchall()]


def trucks(city: str, above: float) -> str:
    query = "SELECT id, name, load FROM fleet.trucks WHERE city = :city AND load > :above AND id <> :own"
    rows = rows_of(query, {"city": city, "above": above, "own": 3})
    return json.dumps(rows, ensure_ascii=False) if rows else f"No trucks in {city}."


def shapes() -> str:
    parts = []
    with cursor_of("SELECT * FROM fleet.trucks LIMIT 3") as cursor:
        parts.append(str([(c[0], c[1]) for c in cursor.description]))
        first = cursor.fetchone()
        parts += [repr(first), str(first.asDict()), f"{first.name} {first['id']} {first[0]} {first[-1]} {len(first)}"]
        parts.append(f"{'name' in first} {'Anna' in first} {type(first).__name__} {isinstance(first, tuple)} {first[:2]}")
        try:
            print(first.colour)
        except AttributeError as e:
            parts.append(f"AttributeError {e}")
        try:
            print(first["colour"])
        except ValueError as e:
            parts.append(f"ValueError {e}")
        many = cursor.fetchmany(1)
        parts.append(f"{[r.id for r in many]} {[r.id for r in cursor.fetchall()]} {cursor.fetchone()} {cursor.fetchall()}")
    return " | ".join(parts)


def types() -> str:
    with cursor_of("SELECT * FROM fleet.kinds") as cursor:
        return " | ".join(f"{type(value).__name__} {value}" for row in cursor.fetchall() for value in row)


def mistakes() -> str:
    parts = []
    connection = connect()
    cursor = connection.cursor()
    try:
        cursor.fetchall()
    except Error as e:
        parts.append(f"{type(e).__name__}: {e}")
    cursor.close()
    try:
        cursor.execute("SELECT 1")
    except InterfaceError as e:
        parts.append(f"{type(e).__name__}: {e} {isinstance(e, DatabaseError)}")
    connection.close()
    try:
        connection.cursor()
    except Error as e:
        parts.append(f"{type(e).__name__}: {e.message}")
    return " | ".join(parts)


def iterated() -> str:
    with connect() as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT * FROM fleet.trucks WHERE name = %(name)s", {"name": "Anna"})
        names = [f"{row.id}={row.name}" for row in cursor]
        cursor.close()
    return ", ".join(names)


def answer(question: str) -> tuple[str, dict[str, Any]]:
    match question.split():
        case ["trucks", city, *rest]:
            return trucks(city, float(rest[0]) if rest else 0.5), {}
        case ["shapes"]:
            return shapes(), {}
        case ["types"]:
            return types(), {}
        case ["mistakes"]:
            return mistakes(), {}
        case ["iterated"]:
            return iterated(), {}
        case _:
            return "Ask me about trucks.", {}


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    question = request.input[-1].model_dump()["content"]
    try:
        text, outputs = answer(question)
    except ServerOperationError as e:
        text, outputs = f"{type(e).__name__}: {e}", {"failed": isinstance(e, DatabaseError)}
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, str(uuid4())), custom_outputs=outputs
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    events = [event async for event in stream_handler(request)]
    return ResponsesAgentResponse(
        output=[event.item for event in events], custom_outputs=events[-1].model_dump().get("custom_outputs")
    )
