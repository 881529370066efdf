# Extracting JSON from model output, with fallbacks.
import json
import re


def strip_fences(text: str) -> str:
    match = re.search(r"```(?:json)?\s*(.*?)```", text, re.DOTALL)
    return match.group(1).strip() if match else text.strip()


def first_object(text: str):
    start = text.find("{")
    if start < 0:
        return None
    depth = 0
    for i in range(start, len(text)):
        if text[i] == "{":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if depth == 0:
                return text[start : i + 1]
    return None


def parse(text):
    errors = []
    for candidate in (text, strip_fences(text), first_object(text)):
        if not candidate:
            continue
        try:
            return json.loads(candidate), errors
        except json.JSONDecodeError as e:
            errors.append(f"{e.msg} at {e.pos} (line {e.lineno} column {e.colno})")
    return None, errors


samples = [
    '{"next": "search", "score": 0.90}',
    'Sure!\n```json\n{"next": "FINISH", "why": null}\n```\nDone.',
    'The plan: {"steps": [{"n": 1}, {"n": 2}], "ok": true} and more',
    "```\n[1, 2.0, 1e3, -0]\n```",
    "no json here",
    '{"broken": ',
    "",
]
for text in samples:
    value, errors = parse(text)
    print(repr(value), "|", "; ".join(errors) or "clean")
    if isinstance(value, dict):
        for key, v in value.items():
            print("  ", key, type(v).__name__, json.dumps(v))
decoded = [parse(s)[0] for s in samples]
print(json.dumps(decoded, indent=1, sort_keys=True))
print(re.sub(r"\{.*?\}", lambda m: f"<{len(m.group())}>", "a {x} b {yy} c"))
print(re.findall(r"(\w+)=(\d+)", "a=1, b=22, c=x"))
