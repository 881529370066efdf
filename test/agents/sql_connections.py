"""Connections of databricks.sql for recordings: statements go to the scripted workspace.

The connector speaks Thrift over HTTPS to a warehouse, which a scripted HTTP server has not. Its connections,
cursors, rows and errors are the package's own here, on its backend for the statement execution API; only that
backend's client is replaced: sessions are nothing that is sent, statements are sent as a migrated app sends them,
and a statement that fails raises what the Thrift backend raises.
"""

import json
import urllib.request
from typing import Any
from urllib.error import HTTPError

SENT = ("statement", "warehouse_id", "parameters")


class PlainClient:
    """Sends statements to an address with a scheme."""

    def __init__(self, server_hostname: str, *_: Any, auth_provider: Any = None, **__: Any):
        self.base, self.auth = server_hostname, auth_provider

    def _make_request(self, method: str, path: str, data: dict[str, Any] | None = None, **_: Any) -> dict[str, Any]:
        if "/sessions" in path:
            return {"session_id": "session"}
        if method == "DELETE":
            return {}
        headers = {"Content-Type": "application/json"}
        self.auth.add_headers(headers)
        posts = method == "POST"
        body = {**{k: v for k, v in data.items() if k in SENT and v}, "wait_timeout": "30s"} if posts else None
        request = urllib.request.Request(
            self.base + path + ("/" if posts else ""),
            json.dumps(body).encode() if posts else None,
            headers,
            method=method,
        )
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except HTTPError as e:
            raise AssertionError(e.read().decode())

    def close(self) -> None:
        pass


def replace_connections() -> None:
    """Makes databricks.sql.connect lead to the scripted workspace, where the package is installed."""
    try:
        from databricks import sql
    except ImportError:
        return
    from databricks.sql.backend.sea import backend
    from databricks.sql.exc import ServerOperationError

    connect = sql.connect
    backend.SeaHttpClient = PlainClient
    check = backend.SeaDatabricksClient._check_command_not_in_failed_or_closed_state

    def as_thrift(self: Any, status: Any, command_id: Any) -> None:
        if status.error is not None:
            raise ServerOperationError(status.error.message, {"operation-id": None})
        check(self, status, command_id)

    backend.SeaDatabricksClient._check_command_not_in_failed_or_closed_state = as_thrift

    def scripted(*args: Any, **kwargs: Any) -> Any:
        return connect(*args, **kwargs, use_sea=True, use_cloud_fetch=False, enable_telemetry=False)

    sql.connect = scripted
