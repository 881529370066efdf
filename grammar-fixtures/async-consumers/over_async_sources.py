# Builtins over generators whose elements have to be waited for.
import time


def fetch(x):
    time.sleep(0.001)
    return x


def items(*xs):
    for x in xs:
        log.append(x)
        yield fetch(x)


log = []
print(sum(fetch(x) for x in range(4)), sum(items(1, 2), 10), sum((fetch([x]) for x in "ab"), []))
log.clear()
print(any(fetch(x) > 1 for x in (0, 2, 3)), any(items(0, 5, 6)), log)
log.clear()
print(all(fetch(x) for x in (1, 0, 2)), all(items(1, 0, 7)), log)
print(min(items(3, 1, 2)), max(items(3, 1, 2)), max((fetch(x) for x in ()), default="none"))
print(min(items("bb", "a"), key=lambda s: fetch(len(s))), max("bb", "a", key=lambda s: fetch(len(s))))
print(sorted(items(3, 1, 2)), sorted(items("b", "C", "a"), key=lambda s: fetch(s.lower()), reverse=True))
lazy = map(fetch, items(1, 2))
log.clear()
print(next(lazy), log, list(lazy), log)
print(list(map(lambda a, b: fetch(a) + b, items(1, 2), [10, 20, 30])))
print(list(filter(lambda x: fetch(x) % 2, items(1, 2, 3))), list(filter(None, items(0, 1, ""))))
log.clear()
print(next(x for x in items(1, 2, 3) if x > 1), log, next(items(), "default"), next(iter(items(9))))
log.clear()
print(list(zip(items(1, 2), "abc", items(*"xyz"))), log)
for n, x in enumerate(items("p", "q"), start=1):
    print(n, x, log[-1])
print(", ".join(items("a", "b")), "-".join(str(fetch(x)) for x in (1, 2)))
print(dict(zip(items("k", "l"), items(1, 2))), set(items(1, 1)), tuple(items(1)), [*items(1, 2)], list(reversed(list(items(1, 2)))))
a, *b = items(1, 2, 3)
print(a, b, 2 in items(1, 2, 3), {fetch(k): fetch(v) for k, v in {"a": 1}.items()})
xs = [3, 1, 2]
xs.sort(key=lambda x: -fetch(x))
print(xs, [y for x in items(1, 2) for y in items(x, x * 10) if fetch(y) != 2])
try:
    next(items())
except StopIteration:
    print("stop")
try:
    min(items())
except ValueError as e:
    print(e)
