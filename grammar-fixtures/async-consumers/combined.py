# Consumers in consumers: builtins and itertools over several streams that wait.
import collections
import functools
import itertools
import json
import operator
import statistics
import time


def stream(*items):
    for item in items:
        time.sleep(0)
        yield item


def slow(x):
    time.sleep(0)
    return x * 2


print(sum(map(len, stream("a", "bb"))), list(map(str, stream(1, 2))), dict(map(lambda p: (p[0], p[1]), stream(("k", 1)))))
print(list(zip(*[stream(1, 2), stream(3, 4)])), list(enumerate(zip(stream("x"), stream("y")))))
print(sorted(stream("bb", "a", "ccc"), key=len), max(stream(1, 5, 3), key=slow), min(stream(4, 2), key=lambda v: slow(v)))
print(list(itertools.chain(*[stream(1), stream(2)])), any(x in stream(1, 2) for x in (5, 2)))
print(list(reversed(list(stream(1, 2, 3)))), "-".join(map(str, map(slow, stream(1, 2)))))
print(collections.Counter(stream("a", "b", "a")).most_common(1), collections.deque(stream(1, 2, 3), maxlen=2))
print(statistics.mean(stream(1, 2, 3)), json.dumps(list(stream({"a": 1}))))
print(functools.reduce(operator.add, stream(1, 2, 3)), functools.reduce(lambda a, b: slow(a) + b, [1, 2, 3], 10))
print(list(itertools.starmap(pow, stream((2, 3), (3, 2)))), list(itertools.accumulate(stream(1, 2, 3))))
print(list(itertools.zip_longest(stream(1, 2), stream("a"), fillvalue="-")), list(itertools.pairwise(stream(1, 2, 3))))
print(list(itertools.product(stream(1, 2), "ab")), list(itertools.compress(stream(1, 2, 3), [1, 0, 1])))
left, right = itertools.tee(stream(1, 2))
print(next(left), list(right), list(left))
print([x for pair in zip(stream(1, 2), itertools.count(10)) for x in pair])
print({k: list(v) for k, v in itertools.groupby(stream(1, 1, 2))})
print(all(isinstance(x, int) for x in stream(1, 2)), sum(1 for _ in stream(1, 2, 3)), set(stream(1, 1)) | {2})
first = next((x for x in stream(1, 5, 9) if x > 3), None)
print(first, next((x for x in stream() if x), "none"))
text = "".join(f"{i}:{x} " for i, x in enumerate(stream("p", "q"), 1)).strip()
print(text)
try:
    print(list(zip(stream(1, 2), stream(1), strict=True)))
except ValueError as error:
    print(error)
d = {}
d.update(stream(("a", 1), ("b", 2)))
s = {0}
s.update(stream(1, 2))
print(d, sorted(s), sorted(s.union(stream(3))))
it = iter(stream(1, 2, 3))
print(next(it), [x for x in it], next(it, "end"))
print(list(filter(slow, stream(0, 1, 2))), list(itertools.filterfalse(lambda v: slow(v) > 2, stream(1, 2))))
print(list(itertools.takewhile(lambda v: slow(v) < 5, [1, 2, 3])), list(itertools.dropwhile(lambda v: slow(v) < 5, [1, 2, 3])))
print(len(list(stream(1, 2))), bool(list(stream())), tuple(slow(x) for x in stream(1)), [*stream(1), *map(slow, [2])])
