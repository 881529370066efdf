# A supervisor that routes between agents until it finishes.
from enum import Enum
from typing import Callable


class Route(str, Enum):
    SEARCH = "search"
    MATH = "math"
    FINISH = "FINISH"


class Agent:
    registry: dict[str, "Agent"] = {}

    def __init__(self, name: str, handler: Callable[[str], str], description: str = ""):
        self.name = name
        self.handler = handler
        self.description = description or f"The {name} agent"
        Agent.registry[name] = self

    def __call__(self, state):
        answer = self.handler(state["messages"][-1]["content"])
        return {"messages": [{"role": "assistant", "name": self.name, "content": answer}]}

    def __repr__(self):
        return f"Agent({self.name!r})"


Agent("search", lambda q: f"found {len(q)} results")
Agent("math", lambda q: str(sum(int(w) for w in q.split() if w.isdigit())), "Adds numbers")

options = list(Agent.registry) + [Route.FINISH.value]
worker_list = "\n".join(f"- {name}: {agent.description}" for name, agent in Agent.registry.items())
print(worker_list, options, sep="\n")


def choose(state) -> Route:
    text = state["messages"][-1]["content"]
    if state["count"] >= state.get("limit", 4):
        return Route.FINISH
    if any(ch.isdigit() for ch in text):
        return Route.MATH
    if "?" in text:
        return Route("search")
    return Route.FINISH


def run(question, **extra):
    state = {"messages": [{"role": "user", "content": question}], "count": 0, **extra}
    trace = []
    while (route := choose(state)) is not Route.FINISH:
        trace.append(route.name)
        update = Agent.registry[route.value](state)
        state["messages"] = state["messages"] + update["messages"]
        state["count"] += 1
    else:
        trace.append("end")
    return trace, state


for q in ("what is up?", "add 2 and 40", "bye"):
    trace, state = run(q)
    print(q, trace, [m["content"] for m in state["messages"]], state["count"])
trace, state = run("1", limit=2)
print(trace, state["messages"][-1])
print(Route.MATH == "math", Route("FINISH"), Route.SEARCH.value, [r.name for r in Route], Agent.registry)
try:
    Route("nope")
except ValueError as e:
    print(e)
