# Lazy builtins over sources that wait ask for one item at a time, and only when they are asked.
import itertools
import time


def source(name, n):
    print(name, "starts")
    for i in range(n):
        time.sleep(0)
        print(name, "gives", i)
        yield i
    print(name, "ends")


def slow(x):
    time.sleep(0)
    print("slow", x)
    return x * 10


pipeline = (slow(x) for x in source("a", 3))
print("made")
print(next(pipeline))
print(next(pipeline))
print(list(pipeline))

mapped = map(slow, [1, 2, 3])
print("mapped")
print(next(mapped))
print(list(mapped))

kept = filter(lambda x: slow(x) > 10, [1, 2, 3])
print(next(kept))
print(list(kept))

pairs = zip(source("l", 3), source("r", 2))
print("zipped")
for left, right in pairs:
    print(left, right)

counted = enumerate(source("e", 2), start=5)
print(next(counted))
print(next(counted))
print(next(counted, None))

for x in itertools.islice(source("i", 10), 2):
    print("islice", x)
for x in itertools.chain(source("c", 1), source("d", 1)):
    print("chain", x)
for x in itertools.takewhile(lambda v: v < 1, source("t", 5)):
    print("take", x)
print(list(itertools.chain.from_iterable(source("f", 1) for _ in range(2))))
print([(k, list(g)) for k, g in itertools.groupby(source("g", 4), key=lambda v: v // 2)])
nested = (f"{x}{y}" for x in source("x", 2) for y in source("y", 2) if slow(y) >= 0)
print(next(nested))
print(next(nested))
print(list(nested))
