# JSON schemas for tools, from signatures, type hints and docstrings.
import inspect
import json
import re
from typing import Any, Literal, Optional, Union, get_args, get_origin, get_type_hints

TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object"}


def type_schema(hint: Any) -> dict:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"type": "string", "enum": list(args)}
    if origin is Union:
        inner = [a for a in args if a is not type(None)]
        if len(inner) == 1:
            return {**type_schema(inner[0]), "nullable": True}
        return {"anyOf": [type_schema(a) for a in inner]}
    if origin is list:
        return {"type": "array", "items": type_schema(args[0])}
    if origin is dict:
        return {"type": "object"}
    return {"type": TYPES.get(hint, "string")}


def parse_doc(doc: Optional[str]) -> tuple[str, dict[str, str]]:
    if not doc:
        return "", {}
    text = inspect.cleandoc(doc)
    head, _, tail = text.partition("Args:")
    params = {}
    for line in tail.splitlines():
        if line.strip().startswith("Returns"):
            break
        if match := re.match(r"\s+(\w+)(?:\s*\([^)]*\))?:\s*(.*)", line):
            params[match.group(1)] = match.group(2)
    return " ".join(head.split()), params


def tool(fn=None, *, name=None):
    def wrap(f):
        description, docs = parse_doc(f.__doc__)
        hints = get_type_hints(f)
        properties, required = {}, []
        for p in inspect.signature(f).parameters.values():
            schema = type_schema(hints.get(p.name, str))
            if p.name in docs:
                schema["description"] = docs[p.name]
            if p.default is inspect.Parameter.empty:
                required.append(p.name)
            else:
                schema["default"] = p.default
            properties[p.name] = schema
        f.name = name or f.__name__
        f.schema = {"name": f.name, "description": description, "parameters": {"type": "object", "properties": properties, "required": required}}
        return f
    return wrap(fn) if fn else wrap


@tool
def search(query: str, k: int = 5, mode: Literal["hybrid", "ann"] = "ann", filters: Optional[dict[str, str]] = None) -> list[str]:
    """Search the knowledge
    base.

    Args:
        query: What to look for.
        k (int): How many: at most 10.

    Returns:
        list: The texts.
    """
    return [f"{query}-{i}" for i in range(k)]


@tool(name="sum_all")
def total(values: list[float], strict=False):
    return sum(values)


for t in (search, total):
    print(json.dumps(t.schema, indent=1))
print(search("q", k=2), total([1, 2.5]), search.name, total.name)
