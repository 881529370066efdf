# Tools collected by a decorator, their schemas made from signatures, calls checked and run by name
import inspect
import json
import typing
from typing import Any, Callable, Literal, Optional

TOOLS: dict[str, Callable] = {}
NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object"}


def tool(fn=None, /, *, name=None, **extra):
    def add(func):
        func.tool_options = extra
        TOOLS[name or func.__name__] = func
        return func
    return add(fn) if fn is not None else add


def schema_of(annotation) -> dict:
    if annotation in NAMES:
        return {"type": NAMES[annotation]}
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Literal:
        return {"enum": list(args)}
    if origin in (list, dict):
        return {"type": NAMES[origin], **({"items": schema_of(args[0])} if origin is list else {})}
    if type(None) in args:
        return {**schema_of(next(a for a in args if a is not type(None))), "nullable": True}
    return {}


def describe(name: str) -> dict:
    fn = TOOLS[name]
    hints = typing.get_type_hints(fn)
    params = inspect.signature(fn).parameters
    return {
        "name": name,
        "description": (inspect.getdoc(fn) or "").split("\n")[0],
        "parameters": {p: schema_of(hints.get(p, Any)) for p in params},
        "required": [p for p, v in params.items() if v.default is inspect.Parameter.empty],
        **fn.tool_options,
    }


def run(call: dict) -> str:
    try:
        fn = TOOLS[call["name"]]
        arguments = call.get("arguments") or "{}"
        result = fn(**(json.loads(arguments) if isinstance(arguments, str) else arguments))
    except KeyError as e:
        return f"unknown tool {e}"
    except (TypeError, ValueError) as e:
        return f"{type(e).__name__}: {e}"
    return result if isinstance(result, str) else json.dumps(result)


@tool
def add(a: int, b: float = 2.0) -> float:
    """Adds two numbers.

    Second paragraph.
    """
    return a + b


@tool(name="find", strict=True)
def find_items(query: str, kinds: list[str] = [], order: Literal["asc", "desc"] = "asc", limit: Optional[int] = None) -> list:
    """Finds."""
    found = [k for k in ["pen", "ink", "pad"] if query in k and (not kinds or k in kinds)]
    return sorted(found, reverse=order == "desc")[:limit]


for name in TOOLS:
    print(json.dumps(describe(name)))
for call in (
    {"name": "add", "arguments": '{"a": 1}'}, {"name": "add", "arguments": {"a": 1, "b": 2}}, {"name": "add"},
    {"name": "find", "arguments": '{"query": "p", "order": "desc", "limit": 1}'}, {"name": "find", "arguments": '{"query": "n", "zip": 1}'},
    {"name": "nope"}, {"name": "add", "arguments": "{bad"}, {"name": "add", "arguments": '{"a": "x"}'}, {},
):
    print(run(call))
