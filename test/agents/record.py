"""Records what the real Python agents answer, for test/agents/replay.ts to compare with.

    python test/agents/record.py [name ...]        (packages: requirements-record.txt; Node for the endpoint)

For each agent: starts the scripted endpoint with test/agents/<name>/script.json, serves the model
directory with MLflow's AgentServer (see serve_agent.py), sends each request of requests.json without
and with "stream": true, and writes recording.json: status and body, or the frames of the stream, and
what the agent asked the model endpoint and the workspace of the script meanwhile. What it asked when it
was loaded comes first, as an entry named "(start)". Agents that use Lakebase get a PostgreSQL server (see
lakebase_server.py).
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import httpx

from lakebase_server import lakebase_server

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENDPOINT = ROOT / "src" / "cli" / "scripted-endpoint" / "main.ts"
TOKEN = "scripted-token"
WAREHOUSE = "scripted-warehouse"


@contextmanager
def running(command: list[str], **options: Any) -> Iterator[subprocess.Popen]:
    """A child process that ends with the block."""
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=10)


@contextmanager
def scripted_endpoint(script: Path) -> Iterator[str]:
    command = ["node", "--import", "tsx", str(ENDPOINT), str(script)]
    with running(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        url = process.stdout.readline().strip()
        if not url:
            raise SystemExit(f"the endpoint did not start with {script}")
        yield url


@contextmanager
def served_agent(name: str, endpoint: str, folder: str, **more: str) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "DATABRICKS_HOST": endpoint,
        "DATABRICKS_TOKEN": TOKEN,
        "DATABRICKS_WAREHOUSE_ID": WAREHOUSE,
        "MLFLOW_TRACKING_URI": f"sqlite:///{folder}/mlflow.db",
        "PYTHONDONTWRITEBYTECODE": "1",
        **more,
    }
    command = [sys.executable, str(HERE / "serve_agent.py"), name, str(port)]
    # MLflow leaves files where it runs
    with running(command, cwd=folder, env={**os.environ, **settings}, stdout=sys.stderr) as process:
        url = f"http://127.0.0.1:{port}"
        wait_until_healthy(url, process)
        yield url


def wait_until_healthy(url: str, process: subprocess.Popen, seconds: float = 240) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{url}/health").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise SystemExit(f"the agent did not start (exit code {process.poll()})")


def frames_of(text: str) -> list[Any]:
    """The payloads of an SSE body, parsed where they are JSON."""
    frames = []
    for frame in text.split("\n\n"):
        if not frame:
            continue
        payload = frame.removeprefix("data: ")
        try:
            frames.append(json.loads(payload))
        except ValueError:
            frames.append(payload)
    return frames


def ask(agent: str, endpoint: str, request: dict[str, Any], stream: bool) -> dict[str, Any]:
    """Sends one request and returns its entry for the recording."""
    httpx.delete(f"{endpoint}/__requests")
    body = {**request["body"], "stream": True} if stream else request["body"]
    path = request.get("path", "/invocations")
    answer = httpx.post(f"{agent}{path}", json=body, headers=request.get("headers"), timeout=60)
    asked = httpx.get(f"{endpoint}/__requests").json()
    if "No rule of the script matches" in answer.text or "No API found for" in answer.text:
        raise SystemExit(f"{request['name']}: {answer.text}")
    content_type = answer.headers["content-type"]
    is_stream = content_type.startswith("text/event-stream")
    is_json = content_type.startswith("application/json")
    return {
        "name": request["name"],
        "stream": stream,
        "status": answer.status_code,
        "contentType": content_type,
        **({"frames": frames_of(answer.text)} if is_stream else {}),
        **({"body": answer.json() if is_json else answer.text} if not is_stream else {}),
        "modelRequests": [model_request(r) for r in asked],
    }


def started(endpoint: str) -> list[dict[str, Any]]:
    """What was asked while the agent was loaded, as an entry of its own."""
    asked = [model_request(r) for r in httpx.get(f"{endpoint}/__requests").json()]
    nothing = {"stream": False, "status": 0, "contentType": ""}
    return [{"name": "(start)", **nothing, "modelRequests": asked}] if asked else []


def model_request(recorded: dict[str, Any]) -> dict[str, Any]:
    """What was asked, with the credentials only where they are not the app's own."""
    kept = {"path": recorded["path"], "body": recorded["body"]}
    if recorded["method"] != "POST":
        kept = {"method": recorded["method"], **kept}
    if recorded.get("authorization") not in (None, f"Bearer {TOKEN}"):
        kept["authorization"] = recorded["authorization"]
    return kept


def record(name: str) -> None:
    folder = HERE / name
    requests = json.loads((folder / "requests.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        with lakebase_server(folder / "script.json"), scripted_endpoint(folder / "script.json") as endpoint:
            with served_agent(name, endpoint, scratch) as agent:
                entries = started(endpoint)
                entries += [ask(agent, endpoint, r, stream) for r in requests for stream in (False, True)]
    path = folder / "recording.json"
    path.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    subprocess.run(["npx", "prettier", "--write", str(path)], cwd=ROOT, check=True, stdout=sys.stderr)
    print(f"{name}: {len(entries)} answers recorded")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    names = parser.parse_args().names or sorted(p.parent.name for p in HERE.glob("*/requests.json"))
    for name in names:
        record(name)


if __name__ == "__main__":
    main()
