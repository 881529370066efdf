"""Records the traces that MLflow sends while the real Python agents answer, for test/agents/traces.test.ts.

    python test/agents/record_traces.py [name ...]        (packages: requirements-record.txt; Node for the endpoint)

Serves each agent as record.py does, with a tracking server that keeps what it gets, and writes traces.json: for each
request of requests.json, without and with "stream": true, the trace with its spans.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import record

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tracking_server import TrackingServer, compact  # noqa: E402


def is_answer(trace: dict) -> bool:
    """Whether it is the trace of a request: a model that is called in a thread has one of its own."""
    return not trace["spans"] or json.loads(trace["spans"][0]["attributes"]["mlflow.spanType"]) != "CHAT_MODEL"


def trace_of(server: TrackingServer, count: int, seconds: float = 20) -> dict:
    """The trace number `count`, once it has been sent."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        traces = [trace for trace in server.traces() if is_answer(trace)]
        if len(traces) > count and traces[count]["spans"] is not None:
            return traces[count]
        time.sleep(0.05)
    raise SystemExit(f"trace {count} was not sent")


def selected(entries: list[dict]) -> list[dict]:
    """The traces of the first two requests and the first two that failed, with their place among all."""
    numbered = [{"place": place, **entry} for place, entry in enumerate(entries)]
    failed = [entry for entry in numbered[4:] if entry["state"] == "ERROR"]
    return numbered[:4] + failed[:2]


def record_traces(name: str) -> None:
    folder = record.HERE / name
    requests = json.loads((folder / "requests.json").read_text(encoding="utf-8"))
    tracking = TrackingServer()
    settings = {
        "MLFLOW_TRACKING_URI": tracking.url,
        "MLFLOW_EXPERIMENT_ID": "7",
        "MLFLOW_ASYNC_TRACE_LOGGING_MAX_INTERVAL_MILLIS": "100",
    }
    entries = []
    with tempfile.TemporaryDirectory() as scratch:
        with record.scripted_endpoint(folder / "script.json") as endpoint:
            with record.served_agent(name, endpoint, scratch, **settings) as agent:
                for request in requests:
                    for stream in (False, True):
                        answer = record.ask(agent, endpoint, request, stream)
                        if answer["status"] in (400, 422):
                            continue
                        trace = trace_of(tracking, len(entries))
                        entries.append({"name": request["name"], "stream": stream, **compact(trace, chunks=False)})
    entries = selected(entries)
    path = folder / "traces.json"
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{name}: {len(entries)} traces recorded, {path.stat().st_size} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    names = parser.parse_args().names or sorted(p.parent.name for p in record.HERE.glob("*/requests.json"))
    for name in names:
        record_traces(name)


if __name__ == "__main__":
    main()
