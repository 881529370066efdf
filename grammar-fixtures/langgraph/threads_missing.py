# A graph with a checkpointer that is not told which thread it is in, and one without a checkpointer that is asked for its state.
from typing import TypedDict

from langgraph.checkpoint.memory import MemorySaver
from langgraph.graph import END, START, StateGraph


class S(TypedDict):
    n: int


def node(s: S) -> dict:
    return {"n": s["n"] + 1}


g = StateGraph(S)
g.add_node("a", node)
g.add_edge(START, "a")
g.add_edge("a", END)
app = g.compile(checkpointer=MemorySaver())
for config in (None, {}, {"configurable": {}}, {"configurable": {"user": "x"}}):
    try:
        print(app.invoke({"n": 1}, config=config))
    except Exception as e:
        print(type(e).__name__, e)
try:
    print(app.get_state({"configurable": {}}))
except Exception as e:
    print(type(e).__name__, e)
try:
    for x in app.stream({"n": 1}):
        print(x)
except Exception as e:
    print(type(e).__name__, e)
print(app.invoke({"n": 1}, {"configurable": {"thread_id": "1"}}))
plain = g.compile()
print(plain.invoke({"n": 5}))
try:
    print(plain.get_state({"configurable": {"thread_id": "1"}}))
except ValueError as e:
    print(e)


def outer(s: S) -> dict:
    return app.invoke({"n": s["n"] * 10})


o = StateGraph(S)
o.add_node("outer", outer)
o.add_edge(START, "outer")
print(o.compile().invoke({"n": 1}, {"configurable": {"thread_id": "2"}}))
