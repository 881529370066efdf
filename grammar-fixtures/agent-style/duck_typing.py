# Requests that are objects, dicts or either.
from typing import Any, Union


class Model:
    def __init__(self, **data):
        for key, value in data.items():
            setattr(self, key, value)
        self._fields = list(data)

    def model_dump(self, exclude_none: bool = False) -> dict[str, Any]:
        out = {}
        for name in self._fields:
            value = getattr(self, name)
            if exclude_none and value is None:
                continue
            if hasattr(value, "model_dump"):
                value = value.model_dump(exclude_none=exclude_none)
            elif isinstance(value, list):
                value = [v.model_dump(exclude_none=exclude_none) if hasattr(v, "model_dump") else v for v in value]
            out[name] = value
        return out


def as_dict(item: Any) -> dict:
    return item.model_dump(exclude_none=True) if hasattr(item, "model_dump") else dict(item)


def get(item: Union[dict, Any], name: str, default=None):
    if isinstance(item, dict):
        return item.get(name, default)
    return getattr(item, name, default)


def session_id(request) -> str | None:
    custom = get(request, "custom_inputs") or {}
    if sid := get(custom, "session_id"):
        return str(sid)
    context = get(request, "context")
    if context and (cid := get(context, "conversation_id")):
        return f"ctx-{cid}"
    return None


requests = [
    Model(input=[Model(role="user", content="hi", id=None)], custom_inputs={"session_id": 42}, context=None),
    {"input": [{"role": "user", "content": "yo"}], "context": {"conversation_id": "c9"}},
    Model(input=[{"role": "user", "content": ""}], context=Model(conversation_id="c1", user_id=None)),
    Model(input=[]),
]
for request in requests:
    messages = [as_dict(i) for i in get(request, "input", [])]
    print(session_id(request), messages)
    for m in messages:
        m["seen"] = True
print(as_dict(requests[2]))
print(as_dict([("a", 1), ("b", 2)]))
for bad in (5, "ab", None):
    try:
        print(as_dict(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(isinstance(requests[0], Model), isinstance(requests[1], (Model, dict)), callable(getattr(requests[0], "model_dump", None)))
print(type(requests[0]).__name__, type(requests[1]).__name__, getattr(requests[3], "nope", "fallback"))
try:
    requests[3].nope
except AttributeError as e:
    print(e)
