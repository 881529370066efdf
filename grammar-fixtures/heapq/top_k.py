# Top-k search hits with a bounded heap.
import heapq
def top(hits, k):
    heap = []
    for score, name in hits:
        if len(heap) < k: heapq.heappush(heap, (score, name))
        elif score > heap[0][0]: heapq.heapreplace(heap, (score, name))
    return sorted(heap, reverse=True)
hits = [(0.1, "a"), (0.9, "b"), (0.5, "c"), (0.7, "d")]
print(top(hits, 2), top(hits, 10), top([], 3), heapq.nlargest(2, hits), heapq.nsmallest(1, hits, key=lambda h: -h[0]))
