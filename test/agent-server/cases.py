"""Inputs whose answers record.py records."""

import base64
import json

M = {"type": "message", "id": "123", "status": "completed", "role": "assistant", "content": [{"type": "output_text", "text": "Hello"}]}
Q = {"input": [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}]}
CALL = {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"}
OUT = {"type": "function_call_output", "call_id": "c1", "output": "12"}
DELTA = {"type": "response.output_text.delta", "item_id": "1", "delta": "a"}
DONE = {"type": "response.output_item.done", "item": M}
TYPED, UNTYPED = "ResponsesAgent", None


def case(name, body, agent_type=TYPED, handlers="async", path="/invocations", method="POST", headers=None):
    request = {"method": method, "path": path}
    if headers:
        request["headers"] = headers
    if isinstance(body, bytes):
        request["body64"] = base64.b64encode(body).decode()
    elif isinstance(body, str):
        request["body"] = body
    elif body is not None:
        request["body"] = json.dumps(body, ensure_ascii=False)
    return {"name": name, "agent_type": agent_type, "handlers": handlers, "request": request}


def ask(**custom_inputs):
    return {**Q, "custom_inputs": custom_inputs}


# what clients send as one element of `input`
ELEMENTS = [
    {"role": "user", "content": "hi"},
    {"role": "user", "content": ""},
    {"role": "user", "content": []},
    {"role": "user", "content": None},
    {"role": "user", "content": 3},
    {"role": "user"},
    {"content": "hi"},
    {"role": "system", "content": "hé 😀"},
    {"role": "developer", "content": "x", "status": "completed"},
    {"role": "tool", "content": "x"},
    {"role": "assistant", "content": "x", "id": "1", "type": "message"},
    {"role": "user", "content": "x", "type": "user"},
    {"role": "user", "content": "x", "status": "done"},
    {"role": "user", "content": "x", "extra": 1},
    {"role": 1, "content": "x"},
    {"role": "user", "content": [{"type": "input_text", "text": "a"}, {"type": "input_text", "text": "b"}]},
    {"role": "user", "content": [{"text": "a"}]},
    {"role": "user", "content": [{"type": "text", "text": "a", "extra": 1}]},
    {"role": "user", "content": [{"type": "output_text", "text": "x", "annotations": []}]},
    {"role": "user", "content": [{"type": "input_image", "image_url": "u", "detail": None}]},
    {"role": "user", "content": [{"type": "input_image", "text": "cap", "image_url": "u"}]},
    {"role": "user", "content": [{"type": "input_file", "file_id": "f"}]},
    {"role": "user", "content": [{"type": "input_audio", "data": "f"}]},
    {"role": "user", "content": [{"type": "input_text"}]},
    {"role": "user", "content": [{"data": "f"}]},
    {"role": "user", "content": ["a"]},
    {"role": "user", "content": [None]},
    {"role": "user", "content": [{"type": "input_text", "text": 1}]},
    {"role": "user", "content": {"type": "input_text", "text": "a"}},
    M,
    {**M, "content": [{"type": "output_text", "text": "x", "annotations": [{"type": "url_citation", "title": "t", "url": "u"}], "logprobs": None}]},
    {**M, "content": [{"type": "refusal", "refusal": "no"}]},
    {**M, "content": [{"type": "output_text", "text": "a"}, {"type": "refusal", "refusal": "no"}]},
    {**M, "content": []},
    {**M, "content": None},
    {**M, "status": None},
    {**M, "status": "failed"},
    {**M, "role": "user"},
    CALL,
    {**CALL, "id": None, "status": None},
    {**CALL, "id": "x", "status": "completed", "extra": {"a": [1, None]}},
    {**CALL, "status": "failed"},
    {**CALL, "arguments": {"a": 1}},
    {**CALL, "arguments": ""},
    {"type": "function_call"},
    {**CALL, "role": "assistant", "content": "x"},
    {**CALL, "role": "assistant", "content": "x", "status": "completed"},
    {**CALL, "role": "assistant", "content": "x", "status": "completed", "e1": 1, "e2": 2},
    {"type": "reasoning", "role": "assistant", "content": "x", "id": "1", "summary": []},
    {"type": "web_search_call", "role": "user", "content": "x"},
    {"type": "web_search_call", "role": "user", "content": "x", "a": 1},
    {"type": "web_search_call", "role": "user", "content": "x", "a": 1, "b": 2},
    {"type": "web_search_call", "role": "user", "content": "x", "a": 1, "b": 2, "c": 3},
    {"type": "web_search_call", "role": "user", "content": [{"text": "x"}], "a": 1, "b": 2, "c": 3},
    {"type": "web_search_call", "role": "user", "content": [{"text": "x", "type": "t"}], "a": 1, "b": 2, "c": 3, "d": 4},
    {"type": "message", "role": "assistant", "id": "1", "content": [{"type": "output_text", "text": "x"}], "a": 1, "b": 2, "c": 3, "d": 4, "e": 5},
    {"type": "computer_call", "x": None},
    {"type": "file_search_call"},
    {"type": "item_reference", "id": "x"},
    {"type": "mcp_call", "id": "x"},
    {"type": 3},
    OUT,
    {**OUT, "output": [{"type": "input_text", "text": "é"}]},
    {**OUT, "output": {"a": 1}},
    {**OUT, "output": None},
    {**OUT, "output": ["a"]},
    {**OUT, "id": "x", "status": "incomplete"},
    {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "é x"}]},
    {"type": "reasoning", "id": "r", "summary": []},
    {"type": "reasoning", "summary": []},
    {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text"}]},
    {"type": "reasoning", "id": "r", "summary": "x"},
    {"type": "mcp_approval_request", "id": "a", "arguments": "{}", "name": "n", "server_label": "s"},
    {"type": "mcp_approval_request", "id": "a"},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": True},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": "yes", "reason": None},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": "maybe"},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": 2},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": []},
    {},
    "text",
    3,
    None,
    [],
    {"role": "user", "content": "x", "__proto__": {"a": 1}, "constructor": 1},
    {"type": "web_search_call", "constructor": {"a": 1}, "toString": 1},
]

# fields beside `input`
FIELDS = [
    {"custom_inputs": None},
    {"custom_inputs": {}},
    {"custom_inputs": {"a": {"b": [1, 2.0, 2.5, None, True, "é"]}}},
    {"custom_inputs": {"10": 1, "2": 2, "x": 3}},
    {"custom_inputs": {"constructor": 1, "hasOwnProperty": 2}},
    {"custom_inputs": []},
    {"custom_inputs": "x"},
    {"context": {"conversation_id": "c", "user_id": "u", "extra": 1}},
    {"context": {}},
    {"context": {"conversation_id": 1}},
    {"context": "x"},
    {"temperature": 1},
    {"temperature": "0.5"},
    {"temperature": 0.7},
    {"temperature": "warm"},
    {"temperature": True},
    {"temperature": []},
    {"max_output_tokens": 5},
    {"max_output_tokens": "5"},
    {"max_output_tokens": 5.0},
    {"max_output_tokens": 5.5},
    {"max_output_tokens": "5.5"},
    {"max_output_tokens": True},
    {"max_output_tokens": 12345678901234567890},
    {"max_output_tokens": None},
    {"max_output_tokens": {}},
    {"store": "yes"},
    {"store": "perhaps"},
    {"store": 1},
    {"store": 2},
    {"store": 1.0},
    {"store": "TRUE"},
    {"store": []},
    {"parallel_tool_calls": "off"},
    {"background": True},
    {"metadata": {"a": "b"}},
    {"metadata": {"a": 1}},
    {"metadata": {"a": None, "b": 2}},
    {"tool_choice": "auto"},
    {"tool_choice": "none"},
    {"tool_choice": {"name": "f"}},
    {"tool_choice": {"name": "f", "type": "x", "e": 1}},
    {"tool_choice": 3},
    {"tool_choice": {}},
    {"truncation": "auto"},
    {"truncation": 1},
    {"tools": []},
    {"tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}, "extra": None}]},
    {"tools": [{"type": "function", "name": "f"}]},
    {"tools": [{"type": "function", "name": 1, "parameters": []}]},
    {"tools": [{"type": "web_search"}]},
    {"tools": [{"name": "f"}]},
    {"tools": {}},
    {"reasoning": {"effort": "low", "summary": "auto"}},
    {"reasoning": {"effort": 1}},
    {"text": {"format": {"type": "text"}}},
    {"text": None},
    {"top_p": 0.5, "user": "u"},
    {"user": 5},
    {"model": "m", "instructions": "i", "previous_response_id": "p"},
    {"unknown": {"a": 1}},
]

# results of handlers
RESULTS = [
    {"output": [M]},
    {"output": [M], "foo": None},
    {"output": []},
    {"output": [CALL, OUT], "usage": None},
    {"output": [{**M, "id": None}]},
    {"foo": 1},
    {},
    None,
    "text",
    [1],
    3,
    {"output": [M], "usage": {"input_tokens": 1}},
    {"output": [M], "created_at": "x"},
    {"output": [M], "error": {"code": "c"}},
    {"output": [M], "custom_outputs": {"a": 1.0, "é": "ü"}},
    {"output": "x"},
    {"output": [M], "metadata": {"a": "b"}},
    {"object": "response", "output": [M], "id": 3},
    {"output": [{"type": "unknown"}]},
    {"output": [M], "output_text": "x", "big": 12345678901234567890, "small": 1e-7, "large": 1e22, "exact": 1e16},
]

MODELS = [
    {"output": [M]},
    {"output": [M], "custom_outputs": {"a": None}},
    {"output": [{**M, "id": "1", "extra": None, "content": [{"type": "output_text", "text": "x", "logprobs": None}]}]},
    {"output": [CALL], "id": "resp", "created_at": 5, "status": "completed", "model": "m"},
    {"output": [], "usage": {"input_tokens": 1, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": 2, "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 3, "x": 1}},
    {"output": [], "error": {"code": None, "message": "m"}, "incomplete_details": {"reason": None}, "temperature": 1},
    {"output": [], "text": {"a": None}, "tools": [{"type": "web_search", "x": None}], "reasoning": {"effort": None}},
]

EVENTS = [
    DELTA,
    {**DELTA, "content_index": None, "sequence_number": 4},
    {"type": "response.output_text.delta", "delta": "a"},
    {"type": "response.output_text.delta", "item_id": None, "delta": "a"},
    {**DELTA, "delta": None},
    {**DELTA, "output_index": "x"},
    DONE,
    {"type": "response.output_item.done"},
    {"type": "response.output_item.done", "item": None},
    {"type": "response.output_item.done", "item": {**M, "id": None, "status": None}},
    {"type": "response.output_item.done", "item": {**M, "status": None}, "output_index": 0},
    {"type": "response.output_item.done", "item": {**CALL, "id": None, "status": None}},
    {"type": "response.output_item.done", "item": {**CALL, "status": "failed"}},
    {"type": "response.output_item.done", "item": {**M, "content": []}},
    {"type": "response.output_item.done", "item": {**M, "content": [{"type": "output_text", "text": "x", "annotations": None}]}},
    {"type": "response.output_item.done", "item": {**M, "content": [{"type": "image", "text": "x"}]}},
    {"type": "response.output_item.done", "item": {**M, "content": [{"type": "output_text", "text": "x", "annotations": [{"type": "file_citation", "file_id": "f", "index": "1"}]}]}},
    {"type": "response.output_item.done", "item": {**M, "content": [{"type": "output_text", "text": "x", "annotations": [{"type": "citation"}]}]}},
    {"type": "response.output_item.added", "item": {**M, "content": []}},
    {"type": "response.created", "response": {"id": "x"}},
    {"type": "response.completed", "response": {"output": [M]}},
    {"type": "response.completed", "response": {"output": [M], "status": "weird", "x": None}},
    {"type": "response.completed", "response": {}},
    {"type": "response.completed"},
    {"type": "error", "message": "m"},
    {"type": "error", "message": "m", "code": None, "param": 1},
    {"type": "error", "error": {"message": "m"}},
    {"type": "response.error", "x": 1},
    {"type": "custom.é", "data": {"a": None, "b": 1.0}},
    {"type": "x", "custom_outputs": {"a": None}},
    {"type": "x", "custom_outputs": None},
    {"type": "x", "custom_outputs": 3},
    {"type": None},
    {"no": "type"},
    {},
    {"type": "response.output_text.annotation.added", "item_id": "1", "annotation_index": 0, "annotation": {"type": "url_citation", "title": "t", "url": "u", "e": None}},
    {"type": "response.output_text.annotation.added", "item_id": "1", "annotation_index": None, "annotation": {"type": "url_citation", "title": "t", "url": "u"}},
    {"type": "response.output_text.annotation.added", "item_id": "1", "annotation_index": 0, "annotation": {"type": "bad"}},
    {"type": "response.output_text.annotation.added", "item_id": "1", "annotation_index": 0, "annotation": {"type": "file_path"}},
]

BODIES = [
    "malformed json", "", " ", "[1]", "null", '"x"', "3", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', "{'a':1}", '{"a":1,}',
    '{"a":01}', '{"a":"\\x"}', '{"a":"\\u12"}', '{"a":"', '{"a":"\n"}', "{} x", '{"a": nul}', '{"a": tru', '{"input": [], }',
    '{"input":[],"custom_inputs":{"a":1.0,"b":1e5,"c":-0.0,"d":1E400,"e":NaN}}', '{"input":[],"custom_inputs":{"s":"\\ud83d\\ude00\\u00e9\\u0000\\u007f"}}',
    '{"input":[],"custom_inputs":{"a":1,"a":2}}', '\ufeff{"input":[]}', '{"input":[]}\n', "[" * 30 + "]" * 30,
    '{"é": "\n"}', '\n\n  {"a" 1}', "Infinity", "-", "1.", "{\"a\":1 \"b\":2}", "[1 2]", "[1,", "[", "[,]", '{"input":[],"custom_inputs":{"a":[1,]}}',
]

STREAMS = ["true", "1", '"false"', "false", "null", "0", '""', "[]", "{}", "[0]", "0.0", "1.5", '"x"']


def requests():
    rows = []
    for i, element in enumerate(ELEMENTS):
        rows.append(case(f"element {i}", {"input": [element]}))
    for i, fields in enumerate(FIELDS):
        rows.append(case(f"field {i}", {"input": [], **fields}))
    rows += [case(f"input {i}", value) for i, value in enumerate([{"input": "x"}, {"input": None}, {"input": {}}, {"invalid": "structure"}, {}, {"input": [CALL, OUT, {"role": "x", "content": 1}]}])]
    for i, result in enumerate(RESULTS):
        rows.append(case(f"result {i}", ask(**{"return": result})))
        rows.append(case(f"untyped result {i}", ask(**{"return": result}), agent_type=UNTYPED))
    rows += [case(f"model {i}", ask(model=model)) for i, model in enumerate(MODELS)]
    rows += [case(f"model with trace id {i}", ask(model=model), headers={"x-mlflow-return-trace-id": "tRuE"}) for i, model in enumerate(MODELS[:3])]
    rows.append(case("wrong model", ask(event=DELTA)))
    for i, event in enumerate(EVENTS):
        rows.append(case(f"event {i}", {**ask(events=[DELTA, event]), "stream": True}))
        rows.append(case(f"event model {i}", {**ask(events=[{"__model__": event}]), "stream": True}))
    rows += [case(f"body {i}", body) for i, body in enumerate(BODIES)]
    rows += [case(f"bytes {i}", body) for i, body in enumerate([b"\xff", b'{"a":"\xe9"}', b'{"a":"\xc3', b'{"a":"\xc3\xa9"}', b'{"a":"\xed\xa0\x80"}', b"{\"a\":\"\xf0\x9f\x98\"}", b"\xef\xbb\xbf{\"input\":[]}"])]
    for i, value in enumerate(STREAMS):
        rows.append(case(f"stream {i}", f'{{"input":[],"stream":{value}}}'))
    for kind in ("ValueError", "KeyError", "Exception", "RuntimeError"):
        for text in ("kaboom", "é'\"\n", ""):
            rows.append(case(f"raise {kind} {text!r}", ask(**{"raise": [kind, text]})))
            rows.append(case(f"raise in stream {kind} {text!r}", {**ask(events=[DELTA, {"__raise__": [kind, text]}]), "stream": True}))
    true = {"x-mlflow-return-trace-id": "True"}
    for path in ("/invocations", "/responses"):
        for agent_type in (TYPED, UNTYPED):
            for handlers in ("none", "async"):
                rows.append(case("plain", Q, agent_type, handlers, path))
                rows.append(case("plain stream", {**Q, "stream": True}, agent_type, handlers, path))
                rows.append(case("trace id", ask(**{"return": {"output": [M]}}), agent_type, handlers, path, headers=true))
                rows.append(case("trace id, metadata", ask(**{"return": {"output": [M], "metadata": {"a": "b", "trace_id": "x"}}}), agent_type, handlers, path, headers=true))
                rows.append(case("trace id, null metadata", ask(**{"return": {"output": [M], "metadata": None}}), agent_type, handlers, path, headers=true))
                rows.append(case("trace id stream", {**ask(events=[DONE]), "stream": True}, agent_type, handlers, path, headers=true))
                rows.append(case("invalid", {"invalid": "structure"}, agent_type, handlers, path))
                rows.append(case("malformed", "malformed", agent_type, handlers, path))
    rows.append(case("trace id header 1", ask(**{"return": {"output": []}}), headers={"x-mlflow-return-trace-id": "1"}))
    rows.append(case("trace id on error", {**ask(events=[DELTA, {"__raise__": ["Exception", "x"]}]), "stream": True}, headers=true))
    rows.append(case("no chunks", {**ask(events=[]), "stream": True}))
    rows.append(case("headers", ask(headers=["x-a", "x-forwarded-access-token"]), headers={"X-A": "1", "X-Forwarded-Access-Token": "t"}))
    rows.append(case("headers in stream", {**ask(events=[{"__headers__": ["x-a"]}]), "stream": True}, headers={"X-A": "1"}))
    for value in (None, "s", 3, [1], 2.5, True):
        rows.append(case("untyped chunk", {**ask(events=[{"__value__": value}]), "stream": True}, UNTYPED))
        rows.append(case("typed chunk", {**ask(events=[{"__value__": value}]), "stream": True}))
    rows.append(case("untyped chunks", {**ask(events=[{"a": "é😀", "b": [1.0, 1e-5, 1e16, 123456789012345680.0, 0.1, -0.0], "c": None, "d": {}, "e": []}]), "stream": True}, UNTYPED))
    rows.append(case("untyped echo", {"input": "test", "custom_inputs": {"return": {"a": 1.0, "b": "é\u2028/</"}}}, UNTYPED))
    rows.append(case("nan result", '{"custom_inputs":{"return":{"a":NaN}}}', UNTYPED))
    rows.append(case("infinity in a frame", '{"custom_inputs":{"events":[{"a":NaN,"b":-Infinity}]},"stream":1}', UNTYPED))
    rows.append(case("lone surrogate in a body", '{"custom_inputs":{"return":{"a":"\\ud800"}}}', UNTYPED))
    rows.append(case("lone surrogate in a frame", '{"custom_inputs":{"events":[{"a":"\\ud800"}]},"stream":1}', UNTYPED))
    for handlers in ("sync", "list", "dict"):
        rows.append(case(f"{handlers} handlers", ask(**{"return": {"output": [M]}}), handlers=handlers))
        rows.append(case(f"{handlers} stream handlers", {**ask(events=[DELTA, DONE]), "stream": True}, handlers=handlers))
        rows.append(case(f"{handlers} stream handlers, no events", {**Q, "stream": True}, handlers=handlers))
    for agent_type in (TYPED, UNTYPED):
        for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "POST"):
            for path in ("/invocations", "/responses", "/health", "/agent/info", "/", "/nope", "/invocations/", "/health/?a=b", "/health/x", "/Health", "//health", "/agent/info/"):
                if method == "POST" and path in ("/invocations", "/responses"):
                    continue
                rows.append(case(f"{method} {path}", None, agent_type, path=path, method=method))
    rows.append(case("text/plain body", Q, headers={"content-type": "text/plain"}))
    rows.append(case("query", Q, path="/invocations?stream=true"))
    rows.append(case("escaped path", Q, path="/%69nvocations"))
    return rows


CHAT_ROWS = [
    {"type": "user", "content": "q"},
    {"role": "tool", "content": "x", "tool_call_id": "t", "name": "n", "foo": 1, "tool_calls": None},
    {"role": "assistant", "content": None, "tool_calls": [{"id": "1"}]},
    {"foo": 1},
    {},
    {"type": "reasoning", "summary": "I can help you calculate 4*3"},
    {"type": "reasoning", "summary": [{"type": "summary_text", "text": "é 😀 x"}]},
    {"type": "reasoning"},
    {"type": "function_call", "call_id": "c", "name": "f", "arguments": ""},
    {"type": "function_call", "call_id": "c", "name": "f", "arguments": None},
    {"type": "function_call", "call_id": "c", "name": "f"},
    {"type": "function_call", "name": "f"},
    {"type": "function_call", "call_id": "c"},
    {"type": "function_call_output", "call_id": "c", "output": "12\n"},
    {"type": "function_call_output", "call_id": "c", "output": [{"type": "input_text", "text": "é"}]},
    {"type": "function_call_output", "call_id": "c", "output": {"a": 1.5, "b": None, "c": True}},
    {"type": "function_call_output", "call_id": "c", "output": None},
    {"type": "function_call_output", "call_id": "c", "output": 3},
    {"type": "function_call_output", "call_id": "c"},
    {"type": "function_call_output", "output": "x"},
    {"type": "mcp_approval_request", "id": "a", "arguments": "", "name": "n", "server_label": "s"},
    {"type": "mcp_approval_request", "id": "a", "arguments": "{}", "name": "n"},
    {"type": "mcp_approval_request", "arguments": "{}", "name": "n"},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": True},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": False},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": None},
    {"type": "mcp_approval_response", "approve": True},
    {"type": "message", "role": "user", "content": "x"},
    {"type": "message", "role": "user", "content": []},
    {"type": "message", "role": "user", "content": [{"text": "a"}, {"text": "b"}]},
    {"type": "message", "role": "user", "content": [{"text": "a"}, {"type": "input_image"}]},
    {"type": "message", "content": [{"text": "a"}]},
    {"type": "message", "role": "user", "content": None},
    {"type": "web_search_call", "id": "x"},
    {"type": "web_search_call", "name": "x", "role": "y"},
    M,
    CALL,
    OUT,
]


def functions():
    rows = []

    def add(function, *args):
        rows.append({"function": function, "args": list(args)})

    for text, id in (("hello", "1"), ("", "1"), ("é", None)):
        add("create_text_delta", text, id)
        add("create_text_output_item", text, id)
        add("create_text_output_item", text, id, [{"type": "citation"}])
        add("create_text_output_item", text, id, [])
        add("create_text_output_item", text, id, None)
        add("create_reasoning_item", id, text)
        add("create_function_call_item", id, "c", "f", text)
        add("create_function_call_output_item", id, text)
        add("create_mcp_approval_request_item", id, text, "n", "s")
        add("create_mcp_approval_response_item", id, "a", True)
        add("create_mcp_approval_response_item", id, "a", False, text)
        add("create_annotation_added", id, {"type": "x"})
        add("create_annotation_added", id, {"type": "x"}, 3)
        add("create_annotation_added", id, {"type": "x"}, None)
    for row in CHAT_ROWS:
        add("responses_to_cc", row)
        add("to_chat_completions_input", [row, {"role": "user", "content": "hi"}])
    add("to_chat_completions_input", [])
    add("to_chat_completions_input", CHAT_ROWS[-3:])
    for chunks in ([], [DONE], [DELTA, DONE, DONE], [{"type": "response.completed"}], [{"no": 1}], [{"type": "response.output_item.done", "item": {**M, "id": None}}], [{"type": "response.output_item.done"}], [{"type": "response.output_item.done", "item": {**CALL, "id": None, "x": {"y": None}}}]):
        add("responses_agent_output_reducer", chunks)
    return rows


def models():
    rows = []
    for element in ELEMENTS:
        if isinstance(element, dict):
            rows.append({"model": "Message", "fields": element})
            rows.append({"model": "OutputItem", "fields": element})
    rows += [{"model": "ResponsesAgentResponse", "fields": fields} for fields in MODELS + [r for r in RESULTS if isinstance(r, dict)]]
    rows += [{"model": "ResponsesAgentStreamEvent", "fields": event} for event in EVENTS]
    rows += [{"model": "ResponsesAgentRequest", "fields": {"input": [], **fields}} for fields in FIELDS]
    return rows


def delta(content=None, id="x", **more):
    fields = dict(more)
    if content is not None:
        fields["content"] = content
    return {"id": id, "choices": [{"delta": fields}]}


def tool(index=None, id=None, name=None, arguments=None, **more):
    call = {"type": "function", "function": {}}
    if index is not None:
        call["index"] = index
    if id is not None:
        call["id"] = id
    if name is not None:
        call["function"]["name"] = name
    if arguments is not None:
        call["function"]["arguments"] = arguments
    return delta(tool_calls=[call], **more)


def reasoning(text):
    return {"type": "reasoning", "summary": [{"type": "summary_text", "text": text}]}


def lc(kind, **fields):
    return {"__langchain__": kind, "fields": fields}


def streams():
    calls = [{"id": "c1", "name": "f", "args": {"é": 1.5, "n": None}}, {"id": "c2", "name": "g", "args": {}}]
    sources = [
        [],
        [{"choices": []}],
        [{}],
        [{"choices": None, "id": "1"}],
        [delta("")],
        [delta("Hello"), delta(" there! I'")],
        [delta("Hello", id="1"), delta("!", id="2")],
        [delta(""), delta([reasoning("We")]), delta([reasoning(" need")]), delta(""), delta("Hello"), delta("!")],
        [delta(""), delta([reasoning("R"), {"type": "text", "text": "T"}]), delta("")],
        [delta([reasoning("R")])],
        [delta([reasoning("R")]), tool(0, "c", "f", "{}")],
        [delta([reasoning("R")]), delta([{"type": "text", "text": "T"}])],
        [delta([{"type": "text", "text": ""}, {"type": "text"}, {"type": "image"}, "loose"])],
        [delta([{"type": "reasoning", "summary": []}])],
        [delta([{"type": "reasoning"}])],
        [delta([{"type": "reasoning", "summary": [{}]}]), delta("x")],
        [delta([])],
        [delta("I"), delta(" can help"), tool(0, "c1", "f", ""), tool(0, arguments=""), tool(0, arguments='{"code": "#'), tool(0, arguments=" Calc"), delta("")],
        [tool(0, "c1", "f"), tool(0, arguments="{}")],
        [tool(0, "c1", "f", "{}")],
        [tool(0, "c1", "f", "{"), tool(1, "c2", "g", "["), tool(0, arguments="}"), tool(1, arguments="]")],
        [tool(1, "c2", "g", "[]"), tool(0, "c1", "f", "{}")],
        [tool(None, "c1", "f", "{}"), tool(None, arguments="x")],
        [tool(0, "c1", "f", "{}", content="lost")],
        [tool(0, None, "f", "{}")],
        [tool(0, "c1", None, "{}")],
        [delta(tool_calls=[{"index": 0, "id": "c1"}])],
        [delta(tool_calls=[{"index": 0, "id": "c1", "function": {"name": "f", "arguments": None}}])],
        [delta(tool_calls=[{"index": 0, "id": "c1", "function": {"name": None, "arguments": "{}"}}])],
        [delta(tool_calls=[])],
        [delta("x", tool_calls=[])],
        [delta("x", tool_calls=None)],
        [delta(tool_calls=[{"index": 0, "id": "a", "function": {"name": "f", "arguments": "1"}}, {"index": 1, "id": "b", "function": {"name": "g", "arguments": "2"}}])],
        [tool(0, "c1", "f", "{}", id=None) if False else delta(id=None, tool_calls=[{"index": 0, "id": "c1", "function": {"name": "f", "arguments": "{}"}}])],
        [{"choices": [{"delta": {"content": "x"}}]}],
        [delta("x", id=None)],
        [delta("x"), {"choices": [], "id": "y", "usage": {}}],
        [delta("x"), {"choices": [{"delta": {}}], "id": "y"}],
        [delta("x"), {"choices": [{"delta": {}}]}],
        [{"id": "1", "choices": [{}]}],
        [{"id": "1", "choices": [{"delta": None}]}],
        [delta("a"), {"id": "1", "choices": [{"delta": {"content": None, "role": "assistant"}, "finish_reason": "stop"}]}],
        [{"id": "1", "choices": [{"delta": {"content": "a"}}, {"delta": {"content": "b"}}]}],
        [delta(5)],
        [delta({"a": 1})],
        [delta("é😀\u0000")],
        [lc("AIMessage", content="hello", id="m1")],
        [lc("AIMessage", content="", id="m1", tool_calls=calls)],
        [lc("AIMessage", content="hi", tool_calls=calls)],
        [lc("AIMessage", content="hi", id="m1", tool_calls=[{"id": None, "name": "f", "args": {}}])],
        [lc("AIMessage", content=[{"type": "text", "text": "x"}], id="m1")],
        [lc("AIMessage", content=[], id="m1")],
        [lc("ToolMessage", content="out", tool_call_id="c1")],
        [lc("ToolMessage", content=[{"type": "text", "text": "é"}], tool_call_id="c1")],
        [lc("HumanMessage", content="q"), lc("SystemMessage", content="s")],
        [lc("AIMessageChunk", content="x", id="m1")],
        [lc("HumanMessage", content="q"), lc("AIMessage", content="a", id="m1"), lc("ToolMessage", content="t", tool_call_id="c")],
    ]
    return [{"chunks": chunks} for chunks in sources]


def json_texts():
    return [
        "1.0", "1", "-0", "-0.0", "0.1", "1e5", "1e16", "1e15", "123456789012345678", "1.5e300", "1e-4", "1e-5", "0.00001234", "1e22", "1e23",
        "12345678901234567890", "NaN", "Infinity", "-Infinity", "true", "null", '"é"', '"\\u00e9\\ud83d\\ude00"', '"\\u007f\\u0080\\u2028"', '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001"',
        "[]", "{}", "[ 1 , 2 ]", '{"b":1,"a":2,"10":3,"9":4}', '{"a":1,"a":2}', '{"__proto__":1,"constructor":2}', "5e-324", "1.7976931348623157e308", "0.30000000000000004", "100000000000000000000.5", "9007199254740993",
    ]


def chat_types():
    rows = []

    def add(module, model, *fields):
        rows.extend({"module": module, "model": model, "fields": f} for f in fields)

    user = {"role": "user", "content": "hi"}
    call = {"id": "c", "function": {"name": "f", "arguments": "{}"}}
    add("chat", "ToolCall", call, {**call, "type": "x"}, {"id": "c"}, {**call, "function": None}, {**call, "function": {}})
    add("chat", "ChatUsage", {}, {"prompt_tokens": 1, "completion_tokens": "2", "total_tokens": 3.0}, {"prompt_tokens": "x"})
    add("agent", "ChatAgentMessage", user, {"role": "user"}, {"role": "assistant", "tool_calls": [call]}, {"role": "tool", "content": "x"})
    add("agent", "ChatAgentMessage", {"role": "tool", "content": "x", "name": "n", "tool_call_id": "t"}, {"role": "tool", "content": "x", "name": "", "tool_call_id": "t"})
    add("agent", "ChatAgentMessage", {"role": 1, "content": "x"}, {**user, "extra": 1}, {**user, "attachments": {"a": "b"}}, {**user, "attachments": {"a": 1}}, {})
    add("agent", "ChatAgentRequest", {"messages": [user]}, {"messages": "x"}, {}, {"messages": [], "stream": "yes", "context": {"user_id": "u"}, "custom_inputs": {"a": None}})
    a, b = {**user, "id": "1"}, {**user, "id": "2"}
    add("agent", "ChatAgentResponse", {"messages": [a, b]}, {"messages": [user]}, {"messages": [a, a]}, {"messages": []}, {"dict": "with", "bad": "keys"})
    add("agent", "ChatAgentResponse", {"messages": [a], "finish_reason": "stop", "usage": {"prompt_tokens": 1}, "custom_outputs": {"a": None}})
    add("agent", "ChatAgentChunk", {"delta": a}, {"delta": user}, {"delta": None}, {}, {"delta": a, "custom_outputs": {}})
    llm = {"name": "f", "arguments": "{}"}
    add("llm", "FunctionToolCallArguments", llm, {}, {"name": "f"}, {"name": None, "arguments": "x"}, {"name": "f", "arguments": 3}, {**llm, "x": 1})
    add("llm", "ToolCall", {"function": llm}, {"function": llm, "id": "c"}, {"function": {"name": "f"}}, {"function": "f"}, {"function": llm, "id": 3}, {"function": {**llm, "extra": 1}})
    add("llm", "ChatMessage", user, {"content": "x"}, {"role": "user"}, {"role": "user", "name": 1}, {"role": "user", "content": "x", "name": 1}, {"role": 1, "content": "x"})
    add("llm", "ChatMessage", {"role": "a", "refusal": "no"}, {"role": "a", "refusal": "no", "content": "x"}, {"role": "a", "refusal": "no", "content": ""}, {"role": "a", "refusal": 1})
    add("llm", "ChatMessage", {"role": "a", "content": [{"type": "text"}]}, {"role": "a", "content": ["x"]}, {"role": "a", "content": []}, {"role": "a", "content": 3}, {"role": "a", "content": ""})
    add("llm", "ChatMessage", {"role": "a", "tool_calls": [{"id": "c", "function": llm}]}, {"role": "a", "tool_calls": []}, {"role": "a", "content": "x", "tool_calls": "x"}, {"role": "a", "content": "x", "tool_calls": [1]}, {"role": "a", "content": "x", "tool_calls": [{"function": llm}, 1]})
    add("llm", "ChatChoiceDelta", {}, {"role": None, "content": None}, {"content": "x"}, {"content": 3}, {"refusal": "n", "content": "x"})
    add("llm", "ChatParams", {}, {"temperature": 0.5, "max_tokens": 10, "stop": ["\n"], "n": 2, "stream": True, "top_p": 0.1, "top_k": 20, "frequency_penalty": 0.5, "presence_penalty": -0.5})
    add("llm", "ChatParams", {"temperature": "x"}, {"max_tokens": 1.5}, {"max_tokens": "1"}, {"stop": "x"}, {"stop": [1]}, {"n": None}, {"stream": 1}, {"stream": None}, {"custom_inputs": 1}, {"custom_inputs": {"a": None}}, {"tools": "x"}, {"unknown": 1}, {"max_tokens": True})
    tool = {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"properties": {"a": {"type": "string", "enum": ["x"]}}, "required": ["a"]}}}
    add("llm", "ChatParams", {"tools": [tool]}, {"tools": [{**tool, "type": "x"}]}, {"tools": [{"function": {}}]}, {"tools": [{"function": {"name": "f", "parameters": {"properties": {"a": {"type": "any"}}}}}]}, {"tools": [{"function": {"name": "f", "parameters": {"properties": {"a": 1}}}}]}, {"tools": [{"function": {"name": "f", "parameters": {"properties": []}}}]}, {"tools": [{"function": {"name": "f", "parameters": {"properties": {"a": {"type": "array", "items": {"type": "number"}}}, "additionalProperties": False}}}]})
    add("llm", "ChatCompletionRequest", {}, {"messages": [user]}, {"messages": "not a list"}, {"messages": ["not a dict"]}, {"messages": [user, 1]}, {"messages": [{"role": "user"}]}, {"messages": None}, {"messages": [{}]})
    add("llm", "TokenUsageStats", {}, {"prompt_tokens": 1}, {"prompt_tokens": "1"})
    choice = {"message": user}
    add("llm", "ChatChoice", choice, {"message": 123}, {"message": None}, {}, {**choice, "index": "0"}, {**choice, "finish_reason": None}, {**choice, "logprobs": {"content": [{"token": "t", "logprob": -0.5, "top_logprobs": [], "bytes": None}]}}, {**choice, "logprobs": 3})
    add("llm", "ChatChunkChoice", {"delta": {}}, {"delta": {"role": None}, "finish_reason": "stop"}, {"delta": 1})
    add("llm", "ChatCompletionResponse", {"choices": [choice], "created": 1}, {"choices": [choice], "created": 1, "usage": 123}, {"choices": [choice], "created": 1, "usage": {"total_tokens": 1}, "id": "i", "model": "m", "custom_outputs": {"a": None}}, {"choices": []  , "created": 1, "object": None}, {}, {"choices": "x"}, {"choices": [1]})
    add("llm", "ChatCompletionChunk", {"choices": [{"delta": {"content": "x"}}], "created": 1}, {"choices": None})
    return rows


def openai_objects():
    base = {"id": "c", "created": 1, "model": "m", "object": "chat.completion"}
    chunk = {**base, "object": "chat.completion.chunk"}
    call = {"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    message = {"role": "assistant", "content": "hé"}
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    whole = [
        {**base, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]},
        {**base, "choices": [{"index": 0, "finish_reason": "stop", "message": {**message, "refusal": None, "extra": {"a": None}}, "logprobs": None}], "usage": usage},
        {**base, "choices": [{"index": 0, "finish_reason": "tool_calls", "message": {"role": "assistant", "content": None, "tool_calls": [call]}}], "usage": {**usage, "prompt_tokens_details": {"cached_tokens": 1}}, "unknown": [1, {"b": None}]},
        {**base, "choices": []},
    ]
    pieces = [
        {**chunk, "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}, "finish_reason": None}]},
        {**chunk, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
        {**chunk, "choices": [{"index": 0, "delta": {"tool_calls": [{"index": 0, **call}]}, "finish_reason": None}]},
        {**chunk, "choices": [{"index": 0, "delta": {"tool_calls": [{"index": 0, "function": {"arguments": "x"}}]}, "finish_reason": None}]},
        {**chunk, "choices": [], "usage": usage},
    ]
    return [{"chunk": False, "data": d} for d in whole] + [{"chunk": True, "data": d} for d in pieces]


def openai_errors():
    error = json.dumps({"error": {"message": "it's bad é", "type": "t", "code": "c", "param": None}})
    rows = [{"status": s, "type": "application/json", "body": error} for s in (400, 401, 403, 404, 409, 418, 422, 429, 500, 503)]
    bodies = ['{"error_code": "BAD_REQUEST", "message": "m"}', '{"message": "x", "n": [1, 2.5, null, true]}', "[1]", '"text"', "", "plain text", "  padded \n", '{"error": "text"}', '{"error": null}', '{"error": {"code": 400}}']
    rows += [{"status": 400, "type": "application/json", "body": body} for body in bodies]
    rows += [{"status": 500, "type": "text/html", "body": "<html>"}]
    frames = ['data: {"error": {"message": "m", "code": "c"}}\n\n', 'data: {"error": "plain"}\n\n', 'data: {"error": {"code": 1}}\n\n', "data: [DONE]\n\n"]
    rows += [{"status": 200, "type": "text/event-stream", "body": frame} for frame in frames]
    return rows
