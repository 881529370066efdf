"""Records what MLflow asks a workspace for when it downloads a model, against workspace.ts, and how botocore signs.

Run: <python with mlflow[databricks] and boto3> test/cli/fetch/record.py [case...]
Writes recordings.json beside it: by case, each different request once, and the folder that MLflow leaves.
"""

import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent

CASES = {
    "files": ("files", "databricks-uc", "models:/main.agents.support/3"),
    "presigned": ("presigned", "databricks-uc", "models:/main.agents.support/3"),
    "s3": ("s3", "databricks-uc", "models:/main.agents.support/3"),
    "alias": ("files", "databricks-uc", "models:/main.agents.support@champion"),
    "registry": ("files", "databricks", "models:/support/10"),
    "latest": ("files", "databricks", "models:/support/latest"),
    "logged": ("files", "databricks", "models:/m-0123"),
    "logged, signed": ("presigned", "databricks", "models:/m-0123"),
    "stage": ("files", "databricks", "models:/support/Production"),
}

CHILD = """
import mlflow, sys
mlflow.set_tracking_uri("databricks")
mlflow.set_registry_uri(sys.argv[2])
mlflow.artifacts.download_artifacts(artifact_uri=sys.argv[1], dst_path=sys.argv[3])
"""


def record(storage, registry, uri):
    server = subprocess.Popen(
        ["npx", "tsx", str(HERE / "workspace.ts"), storage], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    url = server.stdout.readline().strip()
    folder = pathlib.Path(tempfile.mkdtemp())
    environment = {
        **os.environ,
        "HOME": str(folder.parent),
        "DATABRICKS_HOST": url,
        "DATABRICKS_TOKEN": "not-a-real-token",
        "MLFLOW_S3_ENDPOINT_URL": url,
        "AWS_DEFAULT_REGION": "us-east-1",
        "MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR": "false",
        "DATABRICKS_SDK_UPSTREAM": "",
    }
    done = subprocess.run(
        [sys.executable, "-c", CHILD, uri, registry, str(folder)], env=environment, capture_output=True, text=True, timeout=180
    )
    seen = json.loads(server.communicate("")[0])
    requests = []
    for one in seen:
        entry = f"{one['method']} {one['path']}"
        # Signatures and the numbers of addresses are of one run.
        query = {k: v for k, v in sorted(one["query"].items()) if not k.startswith("X-Amz") and k != "expire_time"}
        if not entry.startswith("GET /signed/"):
            requests.append({"request": entry, **({"query": query} if query else {}), **({"body": one["body"]} if "body" in one else {})})
    files = {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    meta = folder / "registered_model_meta"
    return {
        "uri": uri,
        "registry": registry,
        "storage": storage,
        # Files come in any order, and some names are asked for again and again.
        "requests": [json.loads(text) for text in sorted({json.dumps(one, sort_keys=True) for one in requests})],
        "files": files,
        "meta": meta.read_text() if meta.exists() else None,
        **({"error": done.stderr.strip().splitlines()[-1]} if done.returncode else {}),
    }


def signatures():
    """Requests that botocore signed at a fixed time."""
    import botocore.auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    moment = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: moment.replace(tzinfo=None) if remove_tzinfo else moment
    credentials = Credentials("AKIDEXAMPLE", "not-a-real-key", "not-a-real-session")
    found = []
    for url, region in [
        ("https://bucket.s3.eu-west-1.amazonaws.com/models/abc/MLmodel", "eu-west-1"),
        ("https://bucket.s3.amazonaws.com/models/abc/code/text%20tools%20%26%20more%2B%28x%29.py", "us-east-1"),
        ("https://bucket.s3.eu-west-1.amazonaws.com/?list-type=2&prefix=models%2Fabc%2F&continuation-token=a%2Bb%3D%2F", "eu-west-1"),
    ]:
        request = AWSRequest(method="GET", url=url)
        botocore.auth.S3SigV4Auth(credentials, "s3", region).add_auth(request)
        found.append({"url": url, "region": region, "headers": {k.lower(): v for k, v in request.headers.items()}})
    return {"time": moment.isoformat(), "signed": found}


if __name__ == "__main__":
    target = HERE / "recordings.json"
    wanted = sys.argv[1:] or list(CASES)
    known = json.loads(target.read_text()) if target.exists() else {"cases": {}}
    cases = known["cases"]
    cases.update({name: record(*CASES[name]) for name in wanted})
    signed = known["signatures"] if sys.argv[1:] else signatures()
    target.write_text(json.dumps({"cases": cases, "signatures": signed}, indent=2) + "\n")
    for name, case in cases.items():
        print(name, len(case["requests"]), "requests", len(case["files"]), "files", case.get("error", ""))
