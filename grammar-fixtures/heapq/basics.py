# heappush, heappop, heapify, nlargest, merge.
import heapq
h = []
for x in [5, 1, 4, 1, 3]: heapq.heappush(h, x)
print(h, h[0], [heapq.heappop(h) for _ in range(5)], h)
xs = [9, 3, 7, 1]; heapq.heapify(xs); print(xs, heapq.heappushpop(xs, 0), heapq.heapreplace(xs, 10), xs, heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, ["ccc", "a", "bb"], key=len), list(heapq.merge([1, 4], [2, 3])), heapq.nlargest(5, [1]))
tasks = []; [heapq.heappush(tasks, t) for t in [(2, "b"), (1, "z"), (1, "a")]]; print([heapq.heappop(tasks)[1] for _ in range(3)])
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush([(1, {})], (1, {}))):
    try: f()
    except (IndexError, TypeError) as e: print(e)
