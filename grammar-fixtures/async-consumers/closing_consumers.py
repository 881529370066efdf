# What a consumer that stops early or fails does to a stream: cleanup runs when and as in Python.
import itertools
import time

log = []


def stream(name, n):
    try:
        for i in range(n):
            time.sleep(0)
            log.append(f"{name}{i}")
            yield i
    except GeneratorExit:
        log.append(f"{name} exit")
        raise
    finally:
        time.sleep(0)
        log.append(f"{name} closed")


def show(label, value=None):
    print(label, value, log)
    log.clear()


def failing():
    for x in stream("f", 5):
        if x == 2:
            raise ValueError(x)


def returned():
    for x in stream("r", 5):
        if x:
            return x


def nested():
    yield "start"
    yield from stream("n", 4)
    yield "end"


show("any", any(x == 1 for x in stream("a", 4)))
show("all", all(x < 2 for x in stream("b", 4)))
show("next", next(x for x in stream("c", 4) if x))
show("in", 2 in stream("d", 5))
show("returned", returned())
try:
    failing()
except ValueError as e:
    show("failed", e)
g = nested()
print(next(g), next(g))
show("before close")
g.close()
show("after close")
for x in nested():
    if x == 1:
        break
show("break")
show("islice", list(itertools.islice(stream("i", 9), 2)))
show("takewhile", list(itertools.takewhile(lambda x: x < 1, stream("t", 9))))
first, second = itertools.tee(stream("s", 3))
show("tee", [next(first), next(first), next(second)])
show("rest", list(second))
show("zip", list(zip(stream("x", 2), stream("y", 4))))
show("enumerate", [(i, x) for i, x in enumerate(stream("e", 3), 1) if x != 1])
show("chain", list(itertools.chain(stream("p", 1), [9], stream("q", 1))))
show("min", (min(stream("m", 3)), max(stream("m", 3), key=lambda v: -v), sum(stream("m", 3), 10)))
show("sorted", sorted(stream("o", 3), key=lambda v: -v))
show("join", "-".join(map(str, stream("j", 2))))
show("dict", {x: y for x, y in zip("ab", stream("z", 5))})
lazy = map(lambda v: log.append(f"mapped {v}") or v * 2, stream("l", 3))
show("nothing yet")
show("one", next(lazy))
show("the rest", list(lazy))
filtered = filter(None, stream("k", 3))
show("filter", [next(filtered), next(filtered, "none left"), next(filtered, "none left")])
pairs = itertools.groupby(stream("g", 4), key=lambda v: v // 2)
show("groupby", [(k, list(v)) for k, v in pairs])
show("accumulate", list(itertools.accumulate(stream("u", 4))))
show("starmap", list(itertools.starmap(lambda a, b: a + b, enumerate(stream("v", 2)))))
total = 0
for x, y in zip(stream("w", 3), itertools.count(10)):
    total += x * y
show("count", total)


def fails_at_once():
    try:
        return [1 // x for x in stream("h", 2)]
    except ZeroDivisionError as e:
        return str(e)


show("error", fails_at_once())
