# State graphs: reducers, conditional edges, sends, commands, subgraphs, streams in every mode, memory, interrupts
import operator
from typing import Annotated, Any, Optional, Sequence, TypedDict

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, RemoveMessage, ToolMessage
from langchain_core.runnables import RunnableConfig, RunnableLambda
from langchain_core.tools import tool
from langgraph.checkpoint.memory import MemorySaver
from langgraph.config import get_stream_writer
from langgraph.errors import GraphRecursionError
from langgraph.graph import END, START, MessagesState, StateGraph, add_messages
from langgraph.prebuilt import ToolNode, tools_condition
from langgraph.types import Command, Send, interrupt


class State(TypedDict, total=False):
    steps: Annotated[list[str], operator.add]
    count: Annotated[int, operator.add]
    note: Optional[str]
    extra: dict[str, Any]


def first(state: State) -> dict:
    return {"steps": ["first"], "count": 1, "note": "n1", "unknown": 5}


def second(state: State, config: RunnableConfig) -> dict:
    get_stream_writer()({"seen": state["steps"]})
    return {"steps": [f"second {config['configurable'].get('who', '?')}"], "count": 10}


def nothing(state: State) -> None:
    return None


def route(state: State) -> str:
    return "again" if state["count"] < 20 else "done"


builder = StateGraph(State)
builder.add_node(first)
builder.add_node("second", second)
builder.add_node("nothing", RunnableLambda(nothing))
builder.set_entry_point("first")
builder.add_edge("first", "second")
builder.add_conditional_edges("second", route, {"again": "nothing", "done": END})
builder.add_edge("nothing", "second")
graph = builder.compile()
print(graph.invoke({"steps": ["in"], "count": 0}))
print(graph.invoke({"steps": []}, {"configurable": {"who": "zoë"}}))
for event in graph.stream({"steps": [], "count": 5}):
    print(event)
for event in graph.stream({"steps": [], "count": 15}, stream_mode="values"):
    print(event)
for mode, event in graph.stream({"steps": [], "count": 15}, stream_mode=["updates", "custom", "values"]):
    print(mode, event)
try:
    graph.invoke({"steps": [], "count": -100}, {"recursion_limit": 4})
except GraphRecursionError as e:
    print(type(e).__name__, str(e).split("\n")[0])


# ---- sends, commands, parallel branches


class Fan(TypedDict):
    words: list[str]
    done: Annotated[list[str], operator.add]


def spread(state: Fan):
    return [Send("work", {"word": w, "i": i}) for i, w in enumerate(state["words"])]


def work(item: dict) -> dict:
    return {"done": [f"{item['i']}:{item['word'].upper()}"]}


def finish(state: Fan) -> Command:
    if len(state["done"]) < 4:
        return Command(goto="more", update={"done": ["again"]})
    return Command(goto=END)


def more(state: Fan) -> dict:
    return {"done": ["m1", "m2"]}


fan = StateGraph(Fan)
fan.add_node("work", work)
fan.add_node("finish", finish)
fan.add_node("more", more)
fan.add_conditional_edges(START, spread, ["work"])
fan.add_edge("work", "finish")
fan.add_edge("more", "finish")
fan_graph = fan.compile()
print(fan_graph.invoke({"words": ["a", "b"]}))
for event in fan_graph.stream({"words": ["x"]}, stream_mode="updates"):
    print(event)


# ---- messages, tools, a subgraph


@tool
def add(a: int, b: int) -> int:
    """Adds."""
    if a < 0:
        raise ValueError("negative")
    return a + b


def model(state: MessagesState) -> dict:
    last = state["messages"][-1]
    if isinstance(last, ToolMessage):
        return {"messages": [AIMessage(f"It is {last.content}.", id="a2")]}
    a, b = last.content.split("+")
    calls = [{"name": "add", "args": {"a": a, "b": b}, "id": "c1"}]
    if b == "?":
        calls.append({"name": "multiply", "args": {}, "id": "c2"})
    return {"messages": [AIMessage("", tool_calls=calls, id="a1")]}


sub = StateGraph(MessagesState)
sub.add_node("model", model)
sub.add_node("tools", ToolNode([add], handle_tool_errors=True))
sub.add_edge(START, "model")
sub.add_conditional_edges("model", tools_condition)
sub.add_edge("tools", "model")
calculator = sub.compile(name="calculator")
for text in ["1+2", "-1+2", "x+?"]:
    for event in calculator.stream({"messages": [("human", text)]}):
        for node, update in event.items():
            print(node, [(m.type, m.content, getattr(m, "status", None)) for m in update["messages"]])

outer = StateGraph(MessagesState)
outer.add_node("calculator", calculator)
outer.add_node("close", lambda state: {"messages": [AIMessage("bye", id="b")]})
outer.add_edge(START, "calculator")
outer.add_edge("calculator", "close")
outer_graph = outer.compile()
print([m.content for m in outer_graph.invoke({"messages": [HumanMessage("3+4", id="h")]})["messages"]])
for namespace, event in outer_graph.stream({"messages": [HumanMessage("3+4", id="h")]}, subgraphs=True):
    print([n.split(":")[0] for n in namespace], {k: [m.content for m in v["messages"]] for k, v in event.items()})
for message, metadata in calculator.stream({"messages": [HumanMessage("5+6", id="h")]}, stream_mode="messages"):
    print(message.type, message.content, metadata["langgraph_node"], metadata["langgraph_step"])

merged = add_messages([HumanMessage("a", id="1"), AIMessage("b", id="2")], [AIMessage("B", id="2"), RemoveMessage(id="1"), ("human", "c")])
print([(m.type, m.content) for m in merged], merged[-1].id is not None)
try:
    add_messages([], [RemoveMessage(id="9")])
except ValueError as e:
    print(e)


# ---- memory and interrupts


class Form(TypedDict):
    name: str
    log: Annotated[list, operator.add]


def ask(state: Form) -> dict:
    answer = interrupt({"question": "name?", "so far": state.get("log", [])})
    return {"name": answer, "log": [f"asked {answer}"]}


def greet(state: Form) -> dict:
    return {"log": [f"hello {state['name']}"]}


form = StateGraph(Form)
form.add_node("ask", ask)
form.add_node("greet", greet)
form.add_edge(START, "ask")
form.add_edge("ask", "greet")
form.set_finish_point("greet")
form_graph = form.compile(checkpointer=MemorySaver())
config = {"configurable": {"thread_id": "t1"}}
for event in form_graph.stream({"log": ["start"]}, config):
    print([(k, v[0].value) if k == "__interrupt__" else (k, v) for k, v in event.items()])
state = form_graph.get_state(config)
print(state.next, state.values)
result = form_graph.invoke(Command(resume="Zoë"), config)
print(result)
print(form_graph.get_state(config).next)
again = form_graph.invoke({"log": ["more"]}, config)
print("__interrupt__" in again, again["log"])
print(form_graph.get_state({"configurable": {"thread_id": "other"}}).values)
