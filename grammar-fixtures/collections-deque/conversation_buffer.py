# The last turns of a conversation, a breadth-first walk, and a sliding rate limit.
from collections import deque


class Memory:
    def __init__(self, turns: int) -> None:
        self.turns: deque[tuple[str, str]] = deque(maxlen=turns)

    def say(self, role: str, text: str) -> "Memory":
        self.turns.append((role, text))
        return self

    def prompt(self) -> str:
        return "\n".join(f"{role}: {text}" for role, text in self.turns)


m = Memory(2).say("user", "hi").say("assistant", "hello").say("user", "bye")
print(m.prompt(), len(m.turns), m.turns[-1][1])
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["a"], "e": []}
seen, queue, order = {"a"}, deque(["a"]), []
while queue:
    node = queue.popleft()
    order.append(node)
    for other in graph[node]:
        if other not in seen:
            seen.add(other)
            queue.append(other)
print(order)
calls: deque[float] = deque()
for now in (0.0, 0.4, 0.9, 1.1, 1.2, 2.5):
    while calls and now - calls[0] >= 1.0:
        calls.popleft()
    allowed = len(calls) < 3
    if allowed:
        calls.append(now)
    print(now, allowed, list(calls))
