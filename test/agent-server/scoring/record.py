"""Records what MLflow's scoring server answers for the models of models.py, with mlflow, pandas and httpx.

PYTHONHASHSEED=0 python record.py, since the texts show sets.
"""

import json
import logging
import tempfile
import warnings
from pathlib import Path

import mlflow
from fastapi.testclient import TestClient
from mlflow.pyfunc.scoring_server import init

from models import models

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

JSON = "application/json"

bodies = [
    {"inputs": ["a", "b"]},
    {"inputs": ["a"], "params": {"k": 1}},
    {"inputs": [{"text": "why", "limit": 2}, {"text": "so"}]},
    {"inputs": [{"text": 1}]},
    {"inputs": [1, "2", 3.5]},
    {"inputs": [1, 2]},
    {"inputs": "a"},
    {"inputs": {"text": "why"}},
    {"inputs": {"a": [1, 2], "b": ["x", "y"]}},
    {"inputs": []},
    {"inputs": None},
    {"instances": ["a", "b"]},
    {"instances": [{"text": "why", "limit": 2}, {"text": "so", "limit": 3}]},
    {"instances": [{"a": 1}, {"b": 2}]},
    {"dataframe_records": [{"text": "why", "n": 1}, {"text": "so", "n": 2.5}]},
    {"dataframe_records": [{"a": 1}, {"b": "x"}]},
    {"dataframe_records": [{"a": 1}], "params": {"k": [1]}},
    {"dataframe_records": {"a": 1}},
    {"dataframe_records": "x"},
    {"dataframe_records": []},
    {"dataframe_split": {"columns": ["a", "b"], "data": [[1, "x"], [2, "y"]]}},
    {"dataframe_split": {"columns": ["a"], "index": [5], "data": [[1]]}},
    {"dataframe_split": {"data": [[1, 2]]}},
    {"dataframe_split": {"columns": ["a"]}},
    {"dataframe_split": [1]},
    {"dataframe_split": 7},
    {"inputs": ["a"], "extra": 1},
    {"question": "why"},
    {"inputs": ["a"], "instances": ["b"]},
    {},
    {"params": {"k": 1}},
    {"messages": [{"role": "user", "content": "hi"}]},
    {"messages": [], "params": {"k": 1}, "inputs": ["a"]},
    {"prompt": "hi"},
    {"input": "hi", "user": "me"},
]

failing = [{"inputs": ["mlflow"]}, {"inputs": ["value"]}]

texts = [
    ('["a"]', JSON),
    ('"a"', JSON),
    ("7", JSON),
    ("null", JSON),
    ("", JSON),
    ("{", JSON),
    ('{"inputs": [1,]}', JSON),
    ('{"inputs": ["a"]}', "application/json; charset=utf-8"),
    ('{"inputs": ["a"]}', "application/json; charset=latin-1"),
    ('{"inputs": ["a"]}', "application/json; format=pandas"),
    ('{"inputs": ["a"]}', "text/plain"),
    ('{"inputs": ["a"]}', "APPLICATION/JSON"),
]


def without_stack(text):
    """Of the stack of an exception, its own line."""
    if '"stack_trace"' not in text:
        return text
    fields = json.loads(text)
    fields["stack_trace"] = fields["stack_trace"].strip().split("\n")[-1] + "\n"
    return json.dumps(fields)


def main():
    answers = []
    for name, cls in models.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model"
            mlflow.pyfunc.save_model(path, python_model=cls())
            client = TestClient(init(mlflow.pyfunc.load_model(str(path))), raise_server_exceptions=False)
            asked = [(json.dumps(body), JSON) for body in (failing if name == "Failing" else bodies)]
            for text, content_type in asked + (texts if name == "Plain" else []):
                answer = client.post("/invocations", content=text, headers={"content-type": content_type})
                answers.append(
                    {
                        "model": name,
                        "contentType": content_type,
                        "body": text,
                        "status": answer.status_code,
                        "type": answer.headers.get("content-type"),
                        "answer": without_stack(answer.text),
                    }
                )
    lines = ",\n".join(json.dumps(answer, ensure_ascii=False) for answer in answers)
    target = Path(__file__).parent.parent / "recordings" / "scoring.json"
    target.write_text(f"[\n{lines}\n]\n")


main()
