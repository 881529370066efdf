# partial as graph nodes and callbacks.
from functools import partial, reduce
def node(state, agent, name): return {"messages": state["messages"] + [f"{name}:{agent(state['messages'][-1])}"]}
nodes = {n: partial(node, agent=a, name=n) for n, a in {"up": str.upper, "rev": lambda s: s[::-1]}.items()}
state = reduce(lambda s, n: nodes[n](s), ["up", "rev", "up"], {"messages": ["hi"]}); print(state)
say = partial(print, "log:", sep=" | ", end="!\n"); say("a", 1); say()
print(list(map(partial(int, base=2), ["10", "11"])), partial(sorted, reverse=True)([1, 3, 2]), [f() for f in [partial(lambda i: i, i) for i in range(3)]])
