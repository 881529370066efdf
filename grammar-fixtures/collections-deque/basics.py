# deque at both ends, maxlen, rotate.
from collections import deque
d = deque([1, 2, 3]); d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), d[0], d[-1], len(d), list(d), 2 in d, d.index(2), d.count(9))
d.extend([5, 6]); d.extendleft("ab"); d.rotate(1); print(d); d.rotate(-2); print(d); d.reverse(); print(list(d)); d.remove("a"); d.insert(1, "i"); d[0] = "set"; print(d, d.copy() == d)
m = deque(maxlen=2); [m.append(i) for i in range(4)]; print(m, m.maxlen, deque("abc", 2), bool(deque()), deque([1]) == deque([1]), deque([1]) == [1]); m.appendleft(9); print(m, sum(deque([1, 2])), list(reversed(d))[:1]); d.clear(); print(d)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1])[0:1]):
    try: f()
    except (IndexError, ValueError, TypeError) as e: print(type(e).__name__, e)
