"""Generates requests, valid ones and mutated ones, and records what MLflow's own server answers.

    python record_generated.py [COUNT] [--all FILE] [--seed SEED]      (packages as for record.py)

Writes recordings/generated.json with a tenth of them; --all writes every one to a file, for compare-generated.ts.
"""

import argparse
import copy
import json
import random

import record

KEYS = ["type", "id", "role", "content", "text", "status", "name", "arguments", "call_id", "output", "summary", "extra", "annotations",
        "__proto__", "constructor", "toString", "1", "approve", "item", "item_id", "delta", "", "é"]
TEXTS = ["", "x", "hé 🎉", "message", "function_call", "output_text", "input_text", "user", "assistant", "tool", "in_progress", "completed",
         "failed", "1", "1.5", "true", "yes", "null", "\u0000\n\t\"\\", "\ud83d", "a" * 60, "__proto__"]
VALUES = [None, True, False, 0, 1, -1, 1.0, 1.5, -0.0, 2**53, 10**20, 1e300, [], {}, [None], [[]], {"a": None}, {"type": "x"}, [1, "a"], ["x"]]

AT = [{"type": "file_citation", "file_id": "f", "index": 0}, {"type": "url_citation", "title": "t", "url": "u", "start_index": 1}, {"type": "file_path", "file_id": "f", "index": 1}]
TEXT_OUT = {"type": "output_text", "text": "Hello", "annotations": AT}
ITEMS = [
    {"role": "user", "content": "Hello"},
    {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}, {"type": "input_image", "image_url": "u", "detail": None}]},
    {"type": "message", "role": "system", "content": "s", "status": "completed"},
    {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [TEXT_OUT]},
    {"type": "message", "id": "m", "role": "assistant", "content": [{"type": "refusal", "refusal": "no"}]},
    {"type": "function_call", "id": "f", "call_id": "c", "name": "n", "arguments": "{}", "status": "completed"},
    {"type": "function_call_output", "call_id": "c", "output": "12"},
    {"type": "function_call_output", "call_id": "c", "output": [{"type": "input_text", "text": "é"}]},
    {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "why"}]},
    {"type": "mcp_approval_request", "id": "a", "arguments": "{}", "name": "n", "server_label": "l"},
    {"type": "mcp_approval_response", "approval_request_id": "a", "approve": True, "reason": None},
    {"type": "web_search_call", "id": "w", "status": "completed"},
]
OUT = ITEMS[3:]
EVENTS = [
    {"type": "response.output_item.done", "item": OUT[0], "output_index": 0},
    {"type": "response.output_item.done", "item": OUT[2]},
    {"type": "response.output_text.delta", "item_id": "m", "delta": "Hé"},
    {"type": "response.output_text.annotation.added", "item_id": "m", "annotation_index": 0, "annotation": AT[0]},
    {"type": "error", "message": "m", "code": None},
    {"type": "response.completed", "response": {"output": OUT[:2], "usage": None}},
    {"type": "response.created", "response": None},
    {"type": "custom", "data": {"a": [1, None]}, "custom_outputs": {"k": None}},
]
PARAMS = {"temperature": 0.5, "max_output_tokens": 10, "metadata": {"a": "b"}, "parallel_tool_calls": True, "tool_choice": "auto", "truncation": "auto",
          "tools": [{"type": "function", "name": "f", "parameters": {}}], "reasoning": {"effort": "low"}, "store": False, "top_p": 1, "user": "u",
          "background": False, "context": {"user_id": "u", "conversation_id": None}, "text": {"format": 1}, "instructions": "i", "model": "m"}
RESPONSE = {"output": OUT, "id": "r", "created_at": 1, "error": None, "status": "completed", "metadata": {"a": "b"}, "custom_outputs": {"a": None},
            "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3, "input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0}},
            "incomplete_details": {"reason": "max"}, "tools": PARAMS["tools"], "reasoning": None, "model": "m"}


class Generator:
    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def junk(self):
        r = self.random.random()
        if r < 0.4:
            return copy.deepcopy(self.random.choice(VALUES))
        if r < 0.7:
            return self.random.choice(TEXTS)
        return copy.deepcopy(self.random.choice(ITEMS + EVENTS + AT))

    def mutate(self, value, changes):
        """Changes a value in some random places."""
        value = copy.deepcopy(value)
        for _ in range(changes):
            places = list(self.places(value))
            if not places:
                return self.junk()
            holder, key = self.random.choice(places)
            r = self.random.random()
            if r < 0.3:
                del holder[key]
            elif r < 0.75:
                holder[key] = self.junk()
            elif isinstance(holder, dict):
                holder[self.random.choice(KEYS)] = self.junk()
            else:
                holder.insert(key, self.junk())
        return value

    def places(self, value):
        for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []:
            yield value, key
            yield from self.places(value[key])

    def some(self, values, most=3):
        return [copy.deepcopy(self.random.choice(values)) for _ in range(self.random.randint(0, most))]

    def changes(self):
        return self.random.choice([0, 0, 1, 1, 1, 2, 3])

    def request_body(self):
        body = {"input": self.some(ITEMS)}
        for name in self.random.sample(sorted(PARAMS), self.random.choice([0, 0, 1, 3])):
            body[name] = copy.deepcopy(PARAMS[name])
        return self.mutate(body, self.changes())

    def script(self, streams):
        """What the handler is told to do, in `custom_inputs`."""
        r = self.random.random()
        if r < 0.15:
            return {"raise": [self.random.choice(["ValueError", "KeyError", "Exception", "RuntimeError"]), self.random.choice(TEXTS)]}
        if streams:
            events = [self.mutate(event, self.random.choice([0, 0, 1, 2])) for event in self.some(EVENTS, 4)]
            how = self.random.choice(["plain", "__model__", "__value__"])
            return {"events": events if how == "plain" else [{how: event} for event in events]}
        wanted = {key: copy.deepcopy(RESPONSE[key]) for key in ["output", *self.random.sample(sorted(RESPONSE), 3)]}
        wanted["output"] = self.some(OUT)
        return {self.random.choice(["return", "model"]): self.mutate(wanted, self.changes())}

    def case(self):
        streams = self.random.random() < 0.4
        typed = self.random.random() < 0.85
        if self.random.random() < 0.55:
            body = self.request_body()
        else:
            body = {"input": [{"role": "user", "content": "q"}], "custom_inputs": self.script(streams)}
        if isinstance(body, dict) and streams:
            body["stream"] = self.random.choice([True, True, True, 1, "false", [0]])
        headers = {"content-type": self.random.choice(["application/json", "application/json", "text/plain", ""])}
        if self.random.random() < 0.2:
            headers["x-mlflow-return-trace-id"] = self.random.choice(["true", "TRUE", "1", "false"])
        text = json.dumps(body, ensure_ascii=self.random.random() < 0.5)
        if self.random.random() < 0.08:
            text = self.broken(text)
        path = self.random.choice(["/invocations"] * 6 + ["/responses"] * 2)
        request = {"method": "POST", "path": path, "headers": headers}
        try:
            text.encode()
        except UnicodeEncodeError:
            text = json.dumps(body)
        return {
            "agent_type": "ResponsesAgent" if typed else None,
            "handlers": self.random.choice(["async"] * 5 + ["sync", "list", "dict", "none"]),
            "request": {**request, "body": text},
        }

    def broken(self, text):
        """JSON with a piece missing, doubled or put in."""
        at = self.random.randint(0, len(text))
        pieces = ["", "", '"', "}", "]", ",", ":", "{", "NaN", "-Infinity", "1e999", "01", "\\u12", "\t", "//", "'", "tru", "\ufeff", "1" * 30]
        return text[:at] + self.random.choice(pieces) + text[at + self.random.choice([0, 0, 1, 5]):]


def usable(case):
    """Handlers that index a dict that is not there fail in Python's own words, which tell of the script, not of the server."""
    try:
        body = json.loads(case["request"]["body"])
    except ValueError:
        return True
    given = body.get("custom_inputs") if isinstance(body, dict) else None
    scripted = isinstance(given, dict) and given
    return case["handlers"] in ("async", "none") or bool(scripted)


def record_all(count, seed):
    generator = Generator(seed)
    ports = {"ResponsesAgent": 18741, None: 18742}
    for agent_type, port in ports.items():
        record.serve(agent_type, port)
    rows = []
    while len(rows) < count:
        case = generator.case()
        if not usable(case):
            continue
        record.server_module._invoke_function, record.server_module._stream_function = record.HANDLERS[case["handlers"]]
        rows.append({**case, "response": record.send(ports[case["agent_type"]], case["request"])})
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=2000)
    parser.add_argument("--all")
    parser.add_argument("--seed", type=int, default=5)
    arguments = parser.parse_args()
    rows = record_all(arguments.count, arguments.seed)
    if arguments.all:
        with open(arguments.all, "w") as file:
            json.dump(rows, file, ensure_ascii=True)
    # every tenth, and the one whose error cannot be sent
    kept = [row for place, row in enumerate(rows) if place % 10 == 0 or place == 1945]
    short = [row for row in kept if len(json.dumps(row)) < 6000]
    record.write("generated", short)
