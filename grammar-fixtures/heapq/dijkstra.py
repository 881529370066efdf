# Shortest paths with a heap.
import heapq
g = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}, "z": {}}
def paths(src):
    dist, prev, heap = {src: 0}, {}, [(0, src)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, float("inf")): continue
        for v, w in g[u].items():
            if (nd := d + w) < dist.get(v, float("inf")):
                dist[v], prev[v] = nd, u
                heapq.heappush(heap, (nd, v))
    return dist, prev
dist, prev = paths("a"); print(dist, prev)
node, path = "d", []
while node: path.append(node); node = prev.get(node)
print(path[::-1], dist.get("z", float("inf")))
