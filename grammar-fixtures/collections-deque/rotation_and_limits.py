# A full deque drops from the other end; rotate, reverse, insert and index keep to its bounds.
from collections import deque

d = deque([1, 2, 3], maxlen=3)
d.append(4)
print(d, d.maxlen)
d.appendleft(0)
print(d)
d.extend([7, 8, 9, 10])
print(d)
d.extendleft("ab")
print(d, list(reversed(d)))
try:
    d.insert(1, "x")
except IndexError as e:
    print(e)
d.rotate(1)
print(d)
d.rotate(-4)
print(d)
d.reverse()
print(d, d[0], d[-1], d.index("a"), d.count("zz"))
print(deque(maxlen=0), deque("abc", 0), deque(range(5), 2), deque([1]).maxlen)
for bad in (lambda: deque([], -1), lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[1], lambda: deque([1]).index(5), lambda: deque([1]).remove(5), lambda: deque(5), lambda: deque([1])["a"]):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
e = deque()
e.rotate(3)
print(e, bool(e), len(e), deque([1, 2]) == deque([1, 2], maxlen=5), deque([1]) == [1])
