# Conversion of a mixed chat history into provider messages.
import json
from typing import Any, Optional


def to_text(content: Any) -> str:
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        parts = []
        for block in content:
            if isinstance(block, dict):
                if block.get("type") in ("text", "input_text", "output_text"):
                    parts.append(block.get("text", ""))
                elif block.get("type") == "image":
                    parts.append("[image]")
            else:
                parts.append(str(block))
        return "".join(parts)
    return str(content)


def convert(item: dict[str, Any]) -> list[dict[str, Any]]:
    kind = item.get("type", "message")
    if kind == "message":
        return [{"role": item["role"], "content": to_text(item.get("content"))}]
    if kind == "function_call":
        call = {
            "id": item["call_id"],
            "type": "function",
            "function": {"name": item["name"], "arguments": item.get("arguments") or "{}"},
        }
        return [{"role": "assistant", "content": None, "tool_calls": [call]}]
    if kind == "function_call_output":
        output = item["output"]
        if not isinstance(output, str):
            output = json.dumps(output)
        return [{"role": "tool", "tool_call_id": item["call_id"], "content": output}]
    return []


def merge_adjacent(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    merged: list[dict[str, Any]] = []
    for message in messages:
        previous = merged[-1] if merged else None
        if (
            previous
            and previous["role"] == message["role"] == "assistant"
            and previous.get("tool_calls")
            and message.get("tool_calls")
        ):
            previous["tool_calls"].extend(message["tool_calls"])
        else:
            merged.append(message)
    return merged


history = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": [{"type": "input_text", "text": "Hi "}, {"type": "image"}, "there"]},
    {"type": "function_call", "call_id": "c1", "name": "search", "arguments": '{"q": "x"}'},
    {"type": "function_call", "call_id": "c2", "name": "now"},
    {"type": "function_call_output", "call_id": "c1", "output": {"rows": [1, 2.0, None]}},
    {"type": "function_call_output", "call_id": "c2", "output": "noon"},
    {"type": "reasoning", "summary": []},
    {"type": "message", "role": "assistant", "content": None},
]
messages = merge_adjacent([m for item in history for m in convert(item)])
for m in messages:
    print(json.dumps(m))
last_user: Optional[str] = next((m["content"] for m in reversed(messages) if m["role"] == "user"), None)
print(last_user, len(messages))
try:
    convert({"type": "function_call", "name": "broken"})
except KeyError as e:
    print("missing", e)
