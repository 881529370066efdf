"""Records what MLflow's own server, types and helpers answer, for the tests of src/runtime/agent-server.

Needs Python 3.11 with mlflow==3.17.2, fastapi, uvicorn, openai 2 and langchain-core; writes recordings/*.json beside this file.

    python record.py
"""

import base64
import http.client
import http.server
import json
import os
import re
import tempfile
import threading
import time
from pathlib import Path

os.environ["MLFLOW_TRACKING_URI"] = f"sqlite:///{tempfile.mkdtemp()}/mlflow.db"

import openai  # noqa: E402
import uvicorn  # noqa: E402
from langchain_core import messages as lc  # noqa: E402
from mlflow.genai.agent_server import AgentServer, get_request_headers  # noqa: E402
from mlflow.genai.agent_server import server as server_module  # noqa: E402
from mlflow.types import agent as A  # noqa: E402
from mlflow.types import chat as C  # noqa: E402
from mlflow.types import llm as L  # noqa: E402
from mlflow.types import responses as R  # noqa: E402
from mlflow.types import responses_helpers as H  # noqa: E402
from openai.types.chat import ChatCompletion, ChatCompletionChunk  # noqa: E402

import cases  # noqa: E402

HERE = Path(__file__).resolve().parent / "recordings"
os.chdir(tempfile.mkdtemp())
ERRORS = {"ValueError": ValueError, "KeyError": KeyError, "Exception": Exception, "RuntimeError": RuntimeError}


# --- handlers: the same ones are in handlers.ts ---------------------------------------------------------------------


def inputs_of(request):
    given = request.get("custom_inputs") if isinstance(request, dict) else request.custom_inputs
    return given or {}


def dump_of(request):
    return request if isinstance(request, dict) else request.model_dump()


async def invoke(request):
    script = inputs_of(request)
    if "raise" in script:
        kind, text = script["raise"]
        raise ERRORS[kind](text)
    if "return" in script:
        return script["return"]
    if "model" in script:
        return R.ResponsesAgentResponse(**script["model"])
    if "event" in script:
        return R.ResponsesAgentStreamEvent(**script["event"])
    if "headers" in script:
        return {"output": [], "custom_outputs": {k: get_request_headers().get(k) for k in script["headers"]}}
    item = R.create_text_output_item(json.dumps(dump_of(request)), "msg")
    return R.ResponsesAgentResponse(output=[item], custom_outputs=script)


def invoke_sync(request):
    script = inputs_of(request)
    return script["return"]


async def stream(request):
    script = inputs_of(request)
    for event in script.get("events", []):
        if "__raise__" in event:
            kind, text = event["__raise__"]
            raise ERRORS[kind](text)
        if "__value__" in event:
            yield event["__value__"]
        elif "__model__" in event:
            yield R.ResponsesAgentStreamEvent(**event["__model__"])
        elif "__headers__" in event:
            yield {"type": "headers", "values": [get_request_headers().get(k) for k in event["__headers__"]]}
        else:
            yield event
    if "events" not in script:
        item = R.create_text_output_item(json.dumps(dump_of(request)), "msg")
        yield R.ResponsesAgentStreamEvent(**R.create_text_delta("hé", "msg"))
        yield R.ResponsesAgentStreamEvent(type="response.output_item.done", item=item)


def stream_sync(request):
    yield from inputs_of(request)["events"]


def stream_list(request):
    return inputs_of(request)["events"]


def stream_dict(request):
    return {"type": "x"}


HANDLERS = {
    "none": (None, None),
    "async": (invoke, stream),
    "sync": (invoke_sync, stream_sync),
    "list": (invoke_sync, stream_list),
    "dict": (invoke_sync, stream_dict),
}


# --- server ----------------------------------------------------------------------------------------------------------


def serve(agent_type, port):
    app = AgentServer(agent_type).app
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="critical")
    server = uvicorn.Server(config)
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.05)


def normalise(text):
    text = re.sub(r"tr-[0-9a-f]{32}", "tr-ID", text)
    return re.sub(r"127\.0\.0\.1:\d+", "HOST", text)


def send(port, request):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    body = base64.b64decode(request["body64"]) if "body64" in request else request.get("body", "").encode()
    connection.request(request["method"], request["path"], body=body, headers=request.get("headers", {}))
    response = connection.getresponse()
    answer = {"status": response.status}
    for name in ("content-type", "allow", "location"):
        if response.getheader(name) is not None:
            answer[name] = normalise(response.getheader(name))
    answer["body"] = normalise(response.read().decode())
    connection.close()
    return answer


def record_server():
    ports = {"ResponsesAgent": 18731, None: 18732}
    for agent_type, port in ports.items():
        serve(agent_type, port)
    rows = []
    for case in cases.requests():
        server_module._invoke_function, server_module._stream_function = HANDLERS[case["handlers"]]
        rows.append({**case, "response": send(ports[case["agent_type"]], case["request"])})
    return rows


# --- functions and types ------------------------------------------------------------------------------------------------


def attempt(action):
    try:
        return {"result": action()}
    except Exception as e:
        return {"error": str(e), "type": type(e).__name__}


def record_functions():
    return [{**case, **attempt(lambda: getattr(R, case["function"])(*case["args"]))} for case in cases.functions()]


def record_models():
    rows = []
    for case in cases.models():
        cls = getattr(R, case["model"], None) or getattr(H, case["model"])

        def dumps():
            value = cls(**case["fields"])
            return [value.model_dump(), value.model_dump(exclude_none=True), value.model_dump(exclude_unset=True)]

        rows.append({**case, **attempt(lambda: json.dumps(dumps()))})
    return rows


def chunk_of(value):
    if isinstance(value, dict) and "__langchain__" in value:
        return getattr(lc, value["__langchain__"])(**value["fields"])
    return value


def record_streams():
    rows = []
    for case in cases.streams():
        aggregator = []
        events = []

        def collect():
            for event in R.output_to_responses_items_stream(map(chunk_of, case["chunks"]), aggregator):
                events.append(json.dumps(event.model_dump()))

        outcome = attempt(collect)
        uuid = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
        rows.append({
            **case,
            "events": [uuid.sub("UUID", e) for e in events],
            "aggregator": uuid.sub("UUID", json.dumps(aggregator)),
            **({"error": outcome["error"]} if "error" in outcome else {}),
        })
    return rows


def record_dumps():
    return [{"value": value, "text": json.dumps(json.loads(value))} for value in cases.json_texts()]


MODULES = {"agent": A, "chat": C, "llm": L}


def record_chat_types():
    rows = []
    for case in cases.chat_types():
        cls = getattr(MODULES[case["module"]], case["model"])

        def dumps():
            value = cls(**case["fields"])
            plain = value.to_dict() if case["module"] == "llm" else value.model_dump(exclude_none=True)
            return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "UUID", json.dumps(plain))

        rows.append({**case, **attempt(dumps)})
    return rows


def record_openai_objects():
    rows = []
    for case in cases.openai_objects():
        cls = ChatCompletionChunk if case["chunk"] else ChatCompletion
        value = cls.model_validate(case["data"])
        dumps = [value.model_dump(), value.model_dump(exclude_none=True), value.to_dict()]
        rows.append({**case, "dumps": json.dumps(dumps)})
    return rows


class Answers(http.server.BaseHTTPRequestHandler):
    answer = (200, "application/json", b"{}")

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        status, content_type, body = Answers.answer
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def record_openai_errors():
    server = http.server.HTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = openai.OpenAI(base_url=f"http://127.0.0.1:{server.server_port}", api_key="k", max_retries=0)
    rows = []
    for case in cases.openai_errors():
        Answers.answer = (case["status"], case["type"], case["body"].encode())
        stream = case["type"] == "text/event-stream"
        try:
            answer = client.chat.completions.create(model="m", messages=[], stream=stream)
            for _ in answer if stream else []:
                pass
            rows.append({**case, "error": None})
        except openai.APIError as e:
            fields = {name: getattr(e, name, None) for name in ("status_code", "code", "param", "type", "body")}
            rows.append({**case, "error": {"class": type(e).__name__, "text": str(e), **fields}})
    server.shutdown()
    return rows


def write(name, rows):
    HERE.mkdir(exist_ok=True)
    text = json.dumps(rows, indent=1, ensure_ascii=False)
    (HERE / f"{name}.json").write_text(text + "\n")
    print(name, len(rows))


if __name__ == "__main__":
    write("functions", record_functions())
    write("models", record_models())
    write("streams", record_streams())
    write("json", record_dumps())
    write("chat-types", record_chat_types())
    write("openai-objects", record_openai_objects())
    write("openai-errors", record_openai_errors())
    write("server", record_server())
