"""Spark sessions for recordings: SQL goes to the scripted workspace as statements.

databricks-connect speaks a gRPC protocol to serverless compute, which a scripted HTTP server has not.
A migrated app runs the same SQL through the statement execution API. So the sessions of the Python
originals are replaced by one that sends what `spark.sql(sql, args)` is given to that API, and makes the
rows that Spark would give of the answer. What a session does beyond that is not part of a recording.
"""

import datetime
import json
import os
from decimal import Decimal
from typing import Any


def parameter_type(value: Any) -> str:
    """The SQL type that Spark gives a Python value."""
    if isinstance(value, bool):
        return "BOOLEAN"
    if isinstance(value, int):
        return "INT" if -(2**31) <= value < 2**31 else "BIGINT"
    if isinstance(value, float):
        return "DOUBLE"
    return "STRING"


def parameter(name: str, value: Any) -> dict[str, Any]:
    if value is None:
        return {"name": name, "type": "VOID"}
    text = json.dumps(value) if isinstance(value, (bool, float)) else str(value)
    return {"name": name, "type": parameter_type(value), "value": text}


def converted(text: Any, type_name: str) -> Any:
    """A value of the answer as Spark's rows have it."""
    if text is None or not isinstance(text, str):
        return text
    if type_name in ("BYTE", "SHORT", "INT", "LONG"):
        return int(text)
    if type_name in ("FLOAT", "DOUBLE"):
        return float(text)
    if type_name == "DECIMAL":
        return Decimal(text)
    if type_name == "BOOLEAN":
        return text == "true"
    if type_name == "DATE":
        return datetime.date.fromisoformat(text)
    if type_name in ("TIMESTAMP", "TIMESTAMP_NTZ"):
        return datetime.datetime.fromisoformat(text.replace("Z", "")).replace(tzinfo=None)
    if type_name in ("ARRAY", "MAP"):
        return json.loads(text)
    return text


class Frame:
    """The result of one statement, sent when something is asked of it."""

    def __init__(self, run, limit: int | None = None):
        self._run, self._limit = run, limit

    def _answer(self) -> tuple[list[str], list[list[Any]]]:
        columns, rows = self._run()
        return columns, rows if self._limit is None else rows[: self._limit]

    def collect(self) -> list[Any]:
        from pyspark.sql import Row

        columns, rows = self._answer()
        return [Row(*columns)(*row) for row in rows]

    def first(self) -> Any:
        rows = self.collect()
        return rows[0] if rows else None

    def head(self, n: int | None = None) -> Any:
        return self.first() if n is None else self.collect()[:n]

    def take(self, n: int) -> list[Any]:
        return self.collect()[:n]

    def count(self) -> int:
        return len(self._answer()[1])

    def limit(self, n: int) -> "Frame":
        return Frame(self._run, n)

    @property
    def columns(self) -> list[str]:
        return self._answer()[0]

    def toPandas(self):
        import pandas as pd

        columns, rows = self._answer()
        return pd.DataFrame(rows, columns=columns)


class Session:
    is_stopped = False

    def __init__(self, config: Any = None):
        self._config = config
        self.builder = Builder()

    def getActiveSession(self) -> "Session":
        return self

    def sql(self, sqlQuery: str, args: dict[str, Any] | None = None, **kwargs: Any) -> Frame:
        answers: list[Any] = []

        def run() -> tuple[list[str], list[list[Any]]]:
            # a statement runs once, however often its result is looked at
            if not answers:
                answers.append(self._execute(sqlQuery, {**(args or {}), **kwargs}))
            return answers[0]

        return Frame(run)

    def _execute(self, statement: str, args: dict[str, Any]) -> tuple[list[str], list[list[Any]]]:
        from databricks.sdk import WorkspaceClient

        client = WorkspaceClient(config=self._config) if self._config else WorkspaceClient()
        body: dict[str, Any] = {
            "statement": statement,
            "warehouse_id": os.environ["DATABRICKS_WAREHOUSE_ID"],
            "wait_timeout": "30s",
        }
        if args:
            body["parameters"] = [parameter(name, value) for name, value in args.items()]
        answer = client.api_client.do("POST", "/api/2.0/sql/statements/", body=body)
        while answer["status"]["state"] in ("PENDING", "RUNNING"):
            answer = client.api_client.do("GET", f"/api/2.0/sql/statements/{answer['statement_id']}")
        if answer["status"]["state"] != "SUCCEEDED":
            raise Exception(answer["status"].get("error", {}).get("message", answer["status"]["state"]))
        columns = answer["manifest"]["schema"].get("columns", [])
        rows = answer.get("result", {}).get("data_array") or []
        return [c["name"] for c in columns], [
            [converted(value, column["type_name"]) for value, column in zip(row, columns)] for row in rows
        ]

    def stop(self) -> None:
        pass


class Builder:
    def __init__(self) -> None:
        self._config: Any = None

    def sdkConfig(self, config: Any) -> "Builder":
        self._config = config
        return self

    def profile(self, _name: str) -> "Builder":
        return self

    def serverless(self, _on: bool = True) -> "Builder":
        return self

    def appName(self, _name: str) -> "Builder":
        return self

    def getOrCreate(self) -> Session:
        return Session(self._config)


class SessionClass:
    builder = Builder()

    @classmethod
    def getActiveSession(cls) -> None:
        """MLflow asks for one where it runs on Databricks."""
        return None


def replace_sessions() -> None:
    """Makes every way to a Spark session lead here, where the packages are installed."""
    try:
        import databricks.connect
        import databricks.connect.session
        import pyspark.sql
    except ImportError:
        return
    databricks.connect.session.DatabricksSession = SessionClass
    databricks.connect.DatabricksSession = SessionClass
    pyspark.sql.SparkSession = SessionClass
