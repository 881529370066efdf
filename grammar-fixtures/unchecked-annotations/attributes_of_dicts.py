# Parameters that are annotated as dicts and get objects, or the other way round: attributes are those of what was given.
import json
from dataclasses import dataclass, field
from typing import Any, Callable


@dataclass
class Request:
    input: list = field(default_factory=list)
    user: str = "nobody"


handlers: dict[str, Callable] = {}


def handler(name):
    def register(fn):
        handlers[name] = fn
        return fn

    return register


@handler("plain")
def plain(request: dict) -> str:
    return f"{len(request.input)} for {request.user} {getattr(request, 'nothing', '-')}"


@handler("typed")
def typed(request: dict[str, Any]) -> str:
    items = [item["text"] for item in request.input]
    return " ".join(items) + (f" ({request.user})" if hasattr(request, "user") else "")


@handler("optional")
def optional(request: dict | None = None) -> str:
    return request.user if request else "none"


def answer(name, given):
    try:
        return handlers[name](given)
    except AttributeError as error:
        return f"AttributeError: {error}"


texts = json.loads('[{"text": "a"}, {"text": "b"}]')
for name in handlers:
    print(name, answer(name, Request(texts, "Zoë")))
    print(name, answer(name, Request()))
    print(name, answer(name, {"input": texts, "user": "a dict"}))
    print(name, answer(name, None))


def owner(row: dict) -> str:
    try:
        return row.user
    except AttributeError as error:
        return str(error)


print(owner(json.loads('{"user": "x"}')), owner({"user": "y"}))
