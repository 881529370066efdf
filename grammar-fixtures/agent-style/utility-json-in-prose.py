# JSON taken out of a model's prose: fences, braces in strings, trailing commas, several objects
import json
import re
from typing import Any, Iterator


def fenced_blocks(text: str) -> list[tuple[str, str]]:
    return [(m.group("lang") or "text", m["body"].strip()) for m in re.finditer(r"```(?P<lang>\w+)?\n(?P<body>.*?)```", text, re.S)]


def balanced(text: str, start: int = 0) -> Iterator[str]:
    depth, begin, in_string, escaped = 0, None, False, False
    for i, ch in enumerate(text[start:], start):
        if in_string:
            if escaped:
                escaped = False
            elif ch == "\\":
                escaped = True
            elif ch == '"':
                in_string = False
            continue
        if ch == '"' and depth:
            in_string = True
        elif ch in "{[":
            if depth == 0:
                begin = i
            depth += 1
        elif ch in "}]" and depth:
            depth -= 1
            if depth == 0 and begin is not None:
                yield text[begin : i + 1]
                begin = None


def repair(text: str) -> str:
    text = re.sub(r",\s*([}\]])", r"\1", text)
    text = re.sub(r"(?<=[{,])\s*(\w+)\s*:", lambda m: f' "{m.group(1)}":', text)
    return text.replace("'", '"') if '"' not in text else text


def parse_any(text: str, default: Any = None) -> Any:
    last = None
    for candidate in [body for _, body in fenced_blocks(text)] or list(balanced(text)):
        for attempt in (candidate, repair(candidate)):
            try:
                return json.loads(attempt)
            except json.JSONDecodeError as exc:
                last = exc
    return default if last is None else {"error": last.msg, "at": last.pos}


samples = [
    'Sure!\n```json\n{"a": [1, 2,], "b": null}\n```\nDone',
    'The answer is {"text": "a } brace \\" quote", "n": 1.50} and {"n": 2}',
    "{'name': 'x', 'items': [1, 2,]}",
    "{name: 5, other_key: [true, false]}",
    "no json at all",
    'broken {"a": } here',
    "```\nplain\n```",
]
for sample in samples:
    print(fenced_blocks(sample), list(balanced(sample)))
    try:
        print(json.dumps(parse_any(sample, default="none")))
    except UnboundLocalError as e:
        print(e)
