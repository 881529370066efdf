# A small state graph with nodes, edges, conditional edges and reducers.
import operator
from functools import partial
from typing import Annotated, Any, Callable, TypedDict, get_type_hints

START, END = "__start__", "__end__"


class State(TypedDict, total=False):
    messages: Annotated[list, operator.add]
    count: int
    next_node: str


class StateGraph:
    def __init__(self, reducers: dict[str, Callable[[Any, Any], Any]]):
        self.reducers = reducers
        self.nodes: dict[str, Callable] = {}
        self.edges: dict[str, str] = {}
        self.branches: dict[str, tuple[Callable, dict]] = {}

    def add_node(self, name, fn):
        if name in self.nodes:
            raise ValueError(f"Node `{name}` already present.")
        self.nodes[name] = fn
        return self

    def add_edge(self, a, b):
        self.edges[a] = b
        return self

    def add_conditional_edges(self, source, path, path_map=None):
        self.branches[source] = (path, path_map or {})
        return self

    def compile(self):
        missing = {t for t in self.edges.values() if t != END and t not in self.nodes}
        if missing:
            raise ValueError(f"unknown targets: {sorted(missing)}")
        return Compiled(self)


class Compiled:
    def __init__(self, graph):
        self.graph = graph

    def _next(self, node, state):
        if node in self.graph.branches:
            path, path_map = self.graph.branches[node]
            choice = path(state)
            return path_map.get(choice, choice)
        return self.graph.edges.get(node, END)

    def stream(self, state, stream_mode="updates", limit=10):
        state = dict(state)
        node = self._next(START, state)
        for _ in range(limit):
            if node == END:
                break
            update = self.graph.nodes[node](state) or {}
            for key, value in update.items():
                reducer = self.graph.reducers.get(key)
                state[key] = reducer(state[key], value) if reducer and key in state else value
            if stream_mode == "updates":
                yield {node: update}
            elif isinstance(stream_mode, list):
                yield from ((mode, update if mode == "updates" else dict(state)) for mode in stream_mode)
            else:
                yield dict(state)
            node = self._next(node, state)
        else:
            raise RecursionError(f"limit of {limit} reached without END")

    def invoke(self, state):
        last = state
        for last in self.stream(state, "values"):
            pass
        return last


def worker(state, agent, name):
    return {"messages": [f"{name}:{agent(state['messages'][-1])}"], "count": state.get("count", 0) + 1}


def supervisor(state):
    return {"next_node": ["upper", "rev", "FINISH"][min(state.get("count", 0), 2)]}


g = StateGraph({"messages": operator.add})
g.add_node("supervisor", supervisor)
g.add_node("upper", partial(worker, agent=str.upper, name="upper"))
g.add_node("rev", partial(worker, agent=lambda s: s[::-1], name="rev"))
g.add_edge(START, "supervisor").add_edge("upper", "supervisor").add_edge("rev", "supervisor")
g.add_conditional_edges("supervisor", lambda s: s["next_node"], {**{k: k for k in ("upper", "rev")}, "FINISH": END})
app = g.compile()
for event in app.stream({"messages": ["hi"]}):
    print(event)
print(app.invoke({"messages": ["q"], "count": 1}))
for mode, payload in app.stream({"messages": ["z"], "count": 2}, ["updates", "values"]):
    print(mode, payload)
loop = StateGraph({}).add_node("a", lambda s: None).add_edge(START, "a").add_edge("a", "a").compile()
try:
    loop.invoke({})
except RecursionError as e:
    print(e)
for build in (lambda: StateGraph({}).add_node("a", len).add_node("a", len), lambda: StateGraph({}).add_edge("a", "b").compile()):
    try:
        build()
    except ValueError as e:
        print(e)
