# A tool's schema made from its function, as agent frameworks do.
import inspect
from typing import Any, List, Literal, Optional, Union, get_args, get_origin, get_type_hints
KINDS = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object", type(None): "null"}
def schema(tp):
    origin, args = get_origin(tp), get_args(tp)
    if origin is Union:
        inner = [schema(a) for a in args if a is not type(None)]
        return inner[0] if len(inner) == 1 else {"anyOf": inner}
    if origin is list:
        return {"type": "array", "items": schema(args[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": schema(args[1])}
    if origin is Literal:
        return {"enum": list(args)}
    return {"type": KINDS.get(tp, "object")}
def tool(fn):
    hints = get_type_hints(fn)
    sig = inspect.signature(fn)
    params = {}
    required = []
    for name, p in sig.parameters.items():
        params[name] = schema(hints.get(name, str))
        if p.default is inspect.Parameter.empty:
            required.append(name)
        else:
            params[name]["default"] = p.default
    return {"name": fn.__name__, "description": inspect.getdoc(fn), "parameters": {"type": "object", "properties": params, "required": required}}
def search(query: str, limit: int = 10, tags: Optional[List[str]] = None, mode: Literal["fast", "deep"] = "fast", extra: dict[str, float] = {}) -> str:
    """Search the index.

    Args:
        query: what to look for.
            May be long.
    """
    return query
def ping(): "Ping."
def bare(x, y: Any = None): return x
for fn in (search, ping, bare):
    print(tool(fn))
TOOLS = {t.__name__: t for t in (search, ping)}
print(TOOLS["search"]("q"), TOOLS["search"](**{"query": "z", "limit": 3}), sorted(TOOLS))
