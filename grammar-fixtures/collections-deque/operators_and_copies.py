# Deques compare, concatenate, repeat, copy and change while they are iterated.
import copy
from collections import deque

a = deque([1, [2]], maxlen=4)
b = a.copy()
c = copy.deepcopy(a)
b[1].append(3)
print(a, b, c, b.maxlen, c == deque([1, [2]]))
print(a + deque([9]), a * 2, deque([1]) + deque([2, 3]))
print(deque([1, 2]) < deque([1, 3]), deque("ab") >= deque("a"), 2 in deque([1, 2]))
a += [5, 6, 7]
print(a)
a *= 2
print(a)
d = deque(range(4))
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e, d)
del d[0]
d[0] = "first"
d.insert(-1, "before last")
d.remove(3)
print(d, list(d), tuple(d), sorted(map(str, d)))
try:
    print(deque([1]) + [2])
except TypeError as e:
    print(e)
try:
    d[0:2]
except TypeError as e:
    print(e)
first, *rest = d
print(first, rest, repr(deque([d])), [*deque("xyz")])
d.clear()
print(d, not d)
