# Iterators hold a position: shared between loops, exhausted for good, changed list under way, iter(callable, sentinel).
numbers = [1, 2, 3, 4, 5]
it = iter(numbers)
for n in it:
    if n == 2:
        break
print(list(it), list(it), next(it, None))
it = iter(numbers)
pairs = list(zip(it, it))
print(pairs, next(it, "none left"))
it = iter(numbers)
print(3 in it, list(it))
grow = [1]
for n in grow:
    if n < 4:
        grow.append(n + 1)
print(grow)
shrink = [1, 2, 3, 4]
for n in shrink:
    shrink.remove(n)
print(shrink)
values = iter([3, 2, 0, 1])
print(list(iter(lambda: next(values), 0)), list(values))
d = {"a": 1}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)
it = iter([])
try:
    next(it)
except StopIteration as e:
    print("stop", e.value, e.args)
e = enumerate("xyz", 10)
print(next(e), list(e), list(e), iter(e) is e)
r = reversed(numbers)
print(next(r), list(r), list(reversed(range(0, 10, 3))))
m = map(lambda x: x + 1, numbers)
print(next(m), next(m), list(m), list(m))
