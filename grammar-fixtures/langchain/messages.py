# Messages: constructors, fields, dumps, texts, pieces of streams, conversion from and to other forms
import json

from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
    convert_to_messages,
    convert_to_openai_messages,
    messages_from_dict,
    messages_to_dict,
)

call = {"name": "look", "args": {"room": "north", "n": 2}, "id": "c1"}
messages = [
    HumanMessage("hi"),
    HumanMessage(content="é", name="Zoë", id="h1"),
    SystemMessage(content="be brief"),
    AIMessage("x", tool_calls=[call]),
    AIMessage(content="y", id="q", usage_metadata={"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}),
    AIMessage(content=[{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]),
    ToolMessage("r", tool_call_id="c1", name="look"),
    ToolMessage(content="bad", tool_call_id="c2", status="error", artifact={"k": 1}),
    AIMessageChunk(content="a", tool_call_chunks=[{"name": "f", "args": '{"a"', "id": "1", "index": 0}]),
]
for m in messages:
    print(repr(m))
    print(str(m))
    print(json.dumps(m.model_dump(), ensure_ascii=False))
    print(m.type, m.content, m.name, m.id, m.text)
    print(m.pretty_repr())
    print(type(m).__name__, isinstance(m, AIMessage), isinstance(m, BaseMessage), isinstance(m, HumanMessage))

print(messages[3].tool_calls[0]["args"]["room"], messages[3].tool_calls[0]["type"])
print(hasattr(messages[0], "tool_calls"), hasattr(messages[3], "tool_calls"), getattr(messages[0], "missing", "none"))
print(messages[0] == HumanMessage("hi"), messages[0] == SystemMessage("hi"))
print(messages[0].model_dump(exclude={"additional_kwargs", "response_metadata"}), messages[2].dict()["type"])

parts = [
    AIMessageChunk(content="Hel", id="lc_run--1"),
    AIMessageChunk(content="lo", tool_call_chunks=[{"name": "f", "args": '{"a": ', "id": "c", "index": 0}]),
    AIMessageChunk(content="", tool_call_chunks=[{"name": None, "args": "[1, 2", "id": None, "index": 0}], id="run-7"),
    AIMessageChunk(
        content="",
        response_metadata={"finish_reason": "stop"},
        usage_metadata={"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    ),
]
whole = parts[0]
for part in parts[1:]:
    whole = whole + part
    print(whole.content, whole.tool_calls, whole.id)
print(repr(whole))

converted = convert_to_messages(
    [
        ("system", "s"),
        ("human", "h"),
        "plain",
        {"role": "assistant", "content": "", "tool_calls": [{"id": "c9", "type": "function", "function": {"name": "f", "arguments": '{"x": 1.0}'}}]},
        {"role": "tool", "content": "3", "tool_call_id": "c9"},
        {"type": "human", "content": [{"type": "text", "text": "t"}], "name": "n", "id": "i", "extra": 1},
        HumanMessage("same"),
    ]
)
for m in converted:
    print(repr(m))
print(convert_to_openai_messages(converted[:5]))
print(convert_to_openai_messages(HumanMessage("one")))
for bad in [{"role": "user"}, {"role": "robot", "content": "x"}, 3]:
    try:
        convert_to_messages([bad])
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__, str(e).split("\n")[0])
dumped = messages_to_dict(messages[:4])
print(dumped[0])
print([repr(m) for m in messages_from_dict(dumped)])
