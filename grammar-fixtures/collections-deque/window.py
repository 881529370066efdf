# Sliding windows and recent history with deque.
from collections import deque
recent = deque(maxlen=3)
for i, w in enumerate("the quick brown fox jumps".split()):
    recent.append(w); print(i, list(recent), recent[0], len(recent))
q = deque([("root", 0)]); order = []
while q:
    name, depth = q.popleft(); order.append((name, depth))
    if depth < 2: q.extend((f"{name}.{k}", depth + 1) for k in range(2 - depth))
print(order, bool(q), list(recent)[-2:], " ".join(recent), "fox" in recent)
