import { type Dynamic, Tuple, getItem, gt, neg, print, sorted } from "./runtime/python/index.js";
import { heappush, heapreplace, nlargest, nsmallest } from "./runtime/python/stdlib/heapq.js";

// Top-k search hits with a bounded heap.
function top(hits: Dynamic[], k: number): Dynamic[] {
  const heap: Dynamic[] = [];
  for (const [score, name] of hits) {
    if (heap.length < k) {
      heappush(heap, Tuple.of(score, name));
    } else if (gt(score, getItem(getItem(heap, 0), 0))) {
      heapreplace(heap, Tuple.of(score, name));
    }
  }
  return sorted(heap, { reverse: true });
}
const hits: Dynamic[] = [
  Tuple.of(0.1, "a"),
  Tuple.of(0.9, "b"),
  Tuple.of(0.5, "c"),
  Tuple.of(0.7, "d"),
];
print(
  top(hits, 2),
  top(hits, 10),
  top([], 3),
  nlargest(2, hits),
  nsmallest(1, hits, (h: Dynamic) => neg(getItem(h, 0))),
);
