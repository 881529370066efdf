# Events and messages changed in place while they are streamed.
import json
from types import SimpleNamespace


def make_chunk(text=None, calls=None, finish=None):
    delta = SimpleNamespace(content=text, tool_calls=calls, role="assistant" if text == "" else None)
    return SimpleNamespace(choices=[SimpleNamespace(delta=delta, finish_reason=finish)], usage=None)


def make_call(index, id=None, name=None, arguments=None):
    return SimpleNamespace(index=index, id=id, function=SimpleNamespace(name=name, arguments=arguments))


def fake_stream():
    yield make_chunk("")
    yield make_chunk("Let me ")
    yield make_chunk("look.")
    yield make_chunk(calls=[make_call(0, "c1", "find", "")])
    yield make_chunk(calls=[make_call(0, arguments='{"n": 1')])
    yield make_chunk(calls=[make_call(0, arguments=', "s": "é"}'), make_call(1, "c2", "stop", None)])
    yield make_chunk(finish="tool_calls")
    last = make_chunk()
    last.choices = []
    last.usage = SimpleNamespace(total_tokens=17)
    yield last


def merge(stream):
    message, calls, usage, reason = {"role": None, "content": ""}, [], None, None
    for chunk in stream:
        if not chunk.choices:
            usage = chunk.usage
            continue
        choice = chunk.choices[0]
        delta = choice.delta
        message["role"] = delta.role or message["role"]
        message["content"] += delta.content or ""
        for call in delta.tool_calls or []:
            if len(calls) <= call.index:
                call.function.arguments = call.function.arguments or ""
                calls.append(call)
            else:
                calls[call.index].function.arguments += call.function.arguments
        if choice.finish_reason is not None:
            reason = choice.finish_reason
        yield {"content": delta.content, "done": False} if delta.content else None
    for call in calls:
        call.function.arguments = json.loads(call.function.arguments or "{}")
        call.function.arguments["_call"] = call.id
    message["tool_calls"] = [{"id": c.id, "name": c.function.name, "args": c.function.arguments} for c in calls]
    yield {"message": message, "usage": usage and usage.total_tokens, "reason": reason, "done": True}


events = [e for e in merge(fake_stream()) if e is not None]
for event in events:
    print(json.dumps(event))
done = events[-1]
done["custom_outputs"] = {"seen": len(events)}
message = done["message"]
message["content"] = [{"type": "text", "text": message["content"]}]
message["tool_calls"][0]["args"].update(n=2, extra=[None])
copy = {**message, "role": "user"}
copy["content"][0]["text"] += " (shared)"
print(message["content"], copy["role"], message["role"], copy["tool_calls"] is message["tool_calls"])
messages = [message]
alias = messages
messages[:] = [m for m in messages if m["role"] != "assistant"] + [{"role": "user", "content": "new"}]
print(alias, messages is alias)
ns = SimpleNamespace(**{"a": 1})
setattr(ns, "b", ns)
ns.a += 1
del ns.b
print(ns, hasattr(ns, "b"), json.dumps(vars(ns)))
