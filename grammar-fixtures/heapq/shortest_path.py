# Dijkstra on a small graph, with classes as entries.
import heapq
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
def paths(start):
    dist, heap = {start: 0}, [(0, start)]
    while heap:
        d, n = heapq.heappop(heap)
        if d > dist.get(n, float("inf")):
            continue
        for m, w in graph[n].items():
            if d + w < dist.get(m, float("inf")):
                dist[m] = d + w
                heapq.heappush(heap, (d + w, m))
    return dist
print(paths("a"), paths("d"))
class Job:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, other): return self.p < other.p
    def __repr__(self): return f"Job({self.p}, {self.n!r})"
jobs = [Job(3, "c"), Job(1, "a"), Job(2, "b")]
heapq.heapify(jobs)
print(jobs[0], heapq.nlargest(2, jobs), heapq.nsmallest(1, jobs))
class NoOrder: pass
try:
    heapq.heapify([NoOrder(), NoOrder()])
except TypeError as e:
    print(e)
