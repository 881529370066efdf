# Heaps, merges, the n best.
import heapq
h = []
for x in (5, 1, 4, 1, 3):
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(len(h))], h)
xs = [9, -1, 3.5, 0, 2**70, -0.0]
heapq.heapify(xs); print(xs[0], heapq.heappushpop(xs, -5), heapq.heapreplace(xs, 7), sorted(xs))
print(heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2]), heapq.nlargest(0, [1]), heapq.nsmallest(5, "hello"), heapq.nlargest(1, []), heapq.nsmallest(2, [("b", 2), ("a", 2), ("c", 1)], key=lambda t: t[1]), heapq.nlargest(2, {"a": 1, "b": 3, "c": 2}.items(), key=lambda kv: kv[1]))
print(list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heapify((1, 2)), lambda: heapq.heappush([1], "a"), lambda: heapq.heappush(5, 1)):
    try:
        print(bad())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
import itertools
count = itertools.count()
tasks = []
for prio, name in ((2, "write"), (1, "plan"), (2, "test")):
    heapq.heappush(tasks, (prio, next(count), name))
print([heapq.heappop(tasks)[2] for _ in range(3)])
