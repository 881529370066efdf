# trim_messages, filter_messages, merge_message_runs, count_tokens_approximately, convert_to_openai_messages, messages_to_dict and back, as functions and as steps.
from langchain_core.messages import (
    AIMessage,
    BaseMessage,
    ChatMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
    convert_to_openai_messages,
    filter_messages,
    merge_message_runs,
    messages_from_dict,
    messages_to_dict,
    trim_messages,
)
from langchain_core.messages.utils import count_tokens_approximately
from langchain_core.runnables import RunnableLambda

CALL = {"name": "shelf", "args": {"title": "Krabat", "days": 2}, "id": "c1", "type": "tool_call"}
CALL_2 = {"name": "shelf", "args": {"title": "Momo"}, "id": "c2", "type": "tool_call"}

talk = [
    SystemMessage(content="You lend books.", id="s"),
    HumanMessage(content="Where is Krabat?\nAnd is it 🦊 there?", id="h1", name="Ana"),
    AIMessage(content="", tool_calls=[CALL, CALL_2], id="a1"),
    ToolMessage(content="3", tool_call_id="c1", name="shelf", id="t1"),
    ToolMessage(content="7", tool_call_id="c2", name="shelf", id="t2"),
    AIMessage(content="Krabat is on shelf 3,\nMomo on 7.\n", id="a2"),
    HumanMessage(content="Thanks. And Emil?", id="h2"),
    AIMessage(content="Emil is lent.", id="a3"),
]


def short(messages):
    return [f"{m.type}:{m.content!r}" for m in messages]


def show(label, messages):
    print(label, [(m.type, m.id, m.content) for m in messages])


def words(messages: list) -> int:
    return sum(len(str(m.content).split()) for m in messages)


def words_of_one(message: BaseMessage) -> int:
    return len(str(message.content).split()) + 1


print(count_tokens_approximately(talk), [count_tokens_approximately([m]) for m in talk])
print(count_tokens_approximately(talk, chars_per_token=3.5, extra_tokens_per_message=1, count_name=False))
print(count_tokens_approximately([("user", "hello"), {"role": "assistant", "content": "hi"}]))
blocks = [HumanMessage(content=[{"type": "text", "text": "Look"}, {"type": "image_url", "image_url": {"url": "x"}}, "well"])]
print(count_tokens_approximately(blocks), count_tokens_approximately(blocks, tokens_per_image=10))

for limit in range(0, 10):
    show(f"last {limit}", trim_messages(talk, max_tokens=limit, token_counter=len))
    show(f"first {limit}", trim_messages(talk, max_tokens=limit, token_counter=len, strategy="first"))
for limit in (1, 3, 4, 6, 20):
    show(
        f"system {limit}",
        trim_messages(
            talk,
            max_tokens=limit,
            token_counter=len,
            strategy="last",
            include_system=True,
            start_on="human",
            end_on=("human", "tool"),
        ),
    )
    show(f"classes {limit}", trim_messages(talk, max_tokens=limit, token_counter=len, start_on=[HumanMessage]))
    show(f"end {limit}", trim_messages(talk, max_tokens=limit, token_counter=len, strategy="first", end_on=AIMessage))
for limit in (0, 2, 4, 8, 11, 15, 19, 40):
    show(f"words {limit}", trim_messages(talk, max_tokens=limit, token_counter=words, allow_partial=True))
    show(
        f"words first {limit}",
        trim_messages(talk, max_tokens=limit, token_counter=words, allow_partial=True, strategy="first"),
    )
    show(f"one {limit}", trim_messages(talk, max_tokens=limit, token_counter=words_of_one))
    show(
        f"split {limit}",
        trim_messages(
            talk,
            max_tokens=limit,
            token_counter=words,
            allow_partial=True,
            text_splitter=lambda text: [w + " " for w in text.split(" ")],
        ),
    )
for limit in (10, 30, 60, 90):
    show(f"approximate {limit}", trim_messages(talk, max_tokens=limit, token_counter="approximate"))
    show(f"function {limit}", trim_messages(talk, max_tokens=limit, token_counter=count_tokens_approximately))
many = [HumanMessage(content=[{"type": "text", "text": "a b"}, {"type": "text", "text": "c d e"}, {"type": "text", "text": "f"}])]


def text_words(messages):
    return sum(len(m.text.split()) for m in messages)


for limit in (0, 1, 2, 4, 5, 6):
    for strategy in ("first", "last"):
        kept = trim_messages(many, max_tokens=limit, token_counter=text_words, strategy=strategy, allow_partial=True)
        print(limit, strategy, [m.content for m in kept])
print(trim_messages([], max_tokens=1, token_counter=len))
print(short(talk[1:2]))
for options in (
    {"strategy": "first", "start_on": "human"},
    {"strategy": "first", "include_system": True},
    {"strategy": "middle"},
):
    try:
        trim_messages(talk, max_tokens=3, token_counter=len, **options)
    except ValueError as error:
        print("ValueError", error)
try:
    trim_messages(talk, max_tokens=3, token_counter="exact")
except ValueError as error:
    print("ValueError", error)

show("names", filter_messages(talk, include_names=["Ana", "shelf"]))
show("not names", filter_messages(talk, exclude_names=("shelf",)))
show("types", filter_messages(talk, include_types=["human", AIMessage]))
show("not types", filter_messages(talk, exclude_types=[SystemMessage, "tool"]))
show("ids", filter_messages(talk, include_ids=["a3", "s"], include_types=["tool"], exclude_ids=["t2"]))
show("no calls", filter_messages(talk, exclude_tool_calls=True))
print([m.model_dump() for m in filter_messages(talk, exclude_tool_calls=["c1"], include_types=["ai", "tool"])])
show("neither call", filter_messages(talk, exclude_tool_calls={"c1", "c2"}))
print([m.tool_calls for m in talk if isinstance(m, AIMessage)])

runs = [
    SystemMessage("Be kind.", additional_kwargs={"a": "x"}, response_metadata={"m": 1}),
    SystemMessage("Be short.", name="second", additional_kwargs={"a": "y", "b": 1}, response_metadata={"m": 2}),
    HumanMessage("one", id="1"),
    HumanMessage(["two", {"type": "text", "text": "three"}], id="2"),
    HumanMessage(""),
    AIMessage("four", id="run-1", tool_calls=[CALL], response_metadata={"k": "v"}),
    AIMessage("five", id="run-2", tool_calls=[CALL_2], usage_metadata={"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}),
    ToolMessage("3", tool_call_id="c1"),
    ToolMessage("7", tool_call_id="c2"),
    ChatMessage("a", role="judge"),
    ChatMessage("b", role="judge"),
]
for message in merge_message_runs(runs):
    print(repr(message))
show("separator", merge_message_runs([("user", "a"), ("user", "b"), ("ai", "c")], chunk_separator=" | "))
print(merge_message_runs([]))

print(convert_to_openai_messages(talk))
print(convert_to_openai_messages(talk[1], include_id=True), convert_to_openai_messages("hi"))
print(convert_to_openai_messages(blocks), convert_to_openai_messages([*blocks, talk[0]], text_format="block"))
print(convert_to_openai_messages([HumanMessage(["a", {"type": "text", "text": "b"}]), {"role": "developer", "content": "x"}]))
try:
    convert_to_openai_messages(talk, text_format="html")
except ValueError as error:
    print("ValueError", error)

again = messages_from_dict(messages_to_dict(talk))
print(again == talk, messages_to_dict(again[1:3]))

step = trim_messages(max_tokens=2, token_counter=len, start_on="human") | RunnableLambda(short)
print(step.invoke(talk))
print((filter_messages(include_types=["human"]) | merge_message_runs() | short).invoke(talk))
