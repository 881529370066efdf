"""A tracking server that keeps what is sent to it: for the recorders of traces.

It answers like an MLflow server that stores spans as artifacts (or, with `spans=True`, like one that takes them over
OTLP), and like a Databricks workspace's upload of trace data.
"""

import gzip
import http.server
import json
import re
import threading


class TrackingServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, spans: bool = False):
        super().__init__(("127.0.0.1", 0), Handler)
        self.spans = spans
        self.requests: list[dict] = []
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def traces(self) -> list[dict]:
        """Finished traces in the order of their requests: `info` and `spans`."""
        infos = [json.loads(r["body"])["trace"]["trace_info"] for r in self.of("POST", r"/api/3\.0/mlflow/traces")]
        spans = {}
        for request in self.of("PUT", r".*/traces\.json") + self.of("PUT", r"/upload/.*"):
            trace_id = re.search(r"tr-[0-9a-f]{32}", request["path"])[0]
            spans[trace_id] = json.loads(request["body"])["spans"]
        return [{"info": info, "spans": spans.get(info["trace_id"])} for info in infos]

    def of(self, method: str, path: str) -> list[dict]:
        with self.lock:
            return [r for r in self.requests if r["method"] == method and re.fullmatch(path, r["path"])]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        path = self.path.split("?")[0]
        entry = {"method": self.command, "path": path, "headers": dict(self.headers), "body": body}
        with self.server.lock:
            self.server.requests.append(entry)
        status, answer = self.answer(path, body)
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_PATCH = handle_any

    def answer(self, path: str, body: bytes) -> tuple[int, bytes]:
        if path == "/version":
            return (200, b"3.17.2") if self.server.spans else (404, b"")
        if path == "/v1/traces" or self.command == "PUT":
            return 200, b""
        if self.command == "POST" and path == "/api/3.0/mlflow/traces":
            return 200, json.dumps(self.started(json.loads(body))).encode()
        if path.endswith("/credentials-for-data-upload"):
            uri = f"{self.server.url}/upload/{path.split('/')[-2]}"
            return 200, json.dumps({"credential_info": {"type": "AWS_PRESIGNED_URL", "signed_uri": uri}}).encode()
        if path.endswith("/experiments/get"):
            experiment = {"experiment_id": "7", "name": "e", "artifact_location": "mlflow-artifacts:/7", "lifecycle_stage": "active"}
            return 200, json.dumps({"experiment": experiment}).encode()
        if path.endswith("/logged-models/search"):
            return 200, b'{"models": []}'
        if path.endswith("/logged-models"):
            given = json.loads(body)
            info = {**{k: given[k] for k in ("experiment_id", "name") if k in given}, "model_id": "m-1234",
                    "artifact_uri": "mlflow-artifacts:/7/models/m-1234/artifacts", "creation_timestamp_ms": 1, "last_updated_timestamp_ms": 1,
                    "status": "LOGGED_MODEL_PENDING", "model_type": given.get("model_type", ""), "tags": given.get("tags", [])}
            return 200, json.dumps({"model": {"info": info, "data": {}}}).encode()
        if "/logged-models/" in path:
            info = {"experiment_id": "7", "name": "x", "model_id": "m-1234", "artifact_uri": "mlflow-artifacts:/7", "creation_timestamp_ms": 1,
                    "last_updated_timestamp_ms": 1, "status": "LOGGED_MODEL_READY", "model_type": "", "tags": []}
            return 200, json.dumps({"model": {"info": info, "data": {}}}).encode()
        return 404, b'{"error_code": "ENDPOINT_NOT_FOUND", "message": "no such endpoint"}'

    def started(self, sent: dict) -> dict:
        info = sent["trace"]["trace_info"]
        tags = dict(info.get("tags", {}))
        if self.server.spans:
            tags["mlflow.trace.spansLocation"] = "TRACKING_STORE"
        else:
            databricks = "authorization" in {name.lower() for name in self.headers}
            scheme = "dbfs:/databricks/mlflow-tracking" if databricks else "mlflow-artifacts:"
            tags["mlflow.artifactLocation"] = f"{scheme}/7/traces/{info['trace_id']}/artifacts"
        return {"trace": {"trace_info": {**info, "tags": tags}}}

    def log_message(self, *_: object) -> None:
        pass


# --- what recordings keep of a trace ----------------------------------------------------------------------------------

HIDDEN_METADATA = re.compile(r"mlflow\.(source\.|user$|trace\.size|trace_schema)")
HIDDEN_ATTRIBUTES = ("mlflow.traceRequestId", "mlflow.spanType")


def compact(trace: dict, chunks: bool = True) -> dict:
    """A trace without what differs from run to run; without `chunks`, events are only counted."""
    info, spans = trace["info"], trace["spans"]
    places = {span["span_id"]: place for place, span in enumerate(spans)}
    return {
        "id": "client_request_id" in info and info["client_request_id"] or None,
        "state": info["state"],
        "request": info.get("request_preview"),
        "response": info.get("response_preview"),
        "tags": dict(sorted(info["tags"].items())),
        "metadata": dict(sorted((k, v) for k, v in info["trace_metadata"].items() if not HIDDEN_METADATA.match(k))),
        "spans": [
            {
                "name": span["name"],
                "parent": places.get(span["parent_span_id"]),
                "type": json.loads(span["attributes"]["mlflow.spanType"]),
                "status": [span["status"]["code"].removeprefix("STATUS_CODE_"), span["status"]["message"]],
                "attributes": {k: json.loads(v) for k, v in sorted(span["attributes"].items()) if k not in HIDDEN_ATTRIBUTES},
                "events": [shown(e) for e in span["events"]] if chunks else dict_of_counts(span["events"]),
            }
            for span in spans
        ],
    }


def shown(event: dict) -> list:
    return [event["name"], {k: v for k, v in sorted(event["attributes"].items()) if k != "exception.stacktrace"}]


def dict_of_counts(events: list[dict]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for event in events:
        name = re.sub(r"\d+$", "N", event["name"])
        counts[name] = counts.get(name, 0) + 1
    return counts
