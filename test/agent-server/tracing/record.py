"""Records the traces that MLflow sends for the programs beside this file, for tracing.test.ts.

    python record.py [name ...]        (Python 3.11 with mlflow==3.17.2)
"""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))
from tracking_server import TrackingServer, compact  # noqa: E402

FLUSH = "\nimport mlflow as _m\n_m.flush_trace_async_logging()\n"


def record(name: str) -> None:
    server = TrackingServer()
    source = (HERE / "programs" / f"{name}.py").read_text(encoding="utf-8")
    settings = {"MLFLOW_TRACKING_URI": server.url, "MLFLOW_EXPERIMENT_ID": "7", "PYTHONDONTWRITEBYTECODE": "1"}
    environment = {**os.environ, **settings}
    run = subprocess.run([sys.executable, "-c", source + FLUSH], env=environment, capture_output=True, text=True, cwd="/tmp")
    if run.returncode != 0:
        raise SystemExit(run.stderr)
    traces = sorted(server.traces(), key=lambda trace: trace["spans"][0]["start_time_unix_nano"])
    kept = {"stdout": run.stdout, "traces": [compact(trace) for trace in traces]}
    text = json.dumps(kept, ensure_ascii=False, indent=1)
    (HERE / "programs" / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    print(name, len(traces), run.stderr[-2000:])


if __name__ == "__main__":
    for each in sys.argv[1:] or sorted(path.stem for path in (HERE / "programs").glob("*.py")):
        record(each)
