import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { heappush, heapreplace, nlargest, nsmallest } from "./runtime/python/stdlib/heapq.js";

// Top-k search hits with a bounded heap.
function top(hits: Dynamic[], k: number): Dynamic[] {
  const heap: Dynamic[] = [];
  for (const [score, name] of hits) {
    if (heap.length < k) {
      heappush(heap, py.Tuple.of(score, name));
    } else if (py.gt(score, py.getItem(py.getItem(heap, 0), 0))) {
      heapreplace(heap, py.Tuple.of(score, name));
    }
  }
  return py.sorted(heap, { reverse: true });
}
const hits: Dynamic[] = [py.Tuple.of(0.1, "a"), py.Tuple.of(0.9, "b"), py.Tuple.of(0.5, "c"), py.Tuple.of(0.7, "d")];
py.print(
  top(hits, 2),
  top(hits, 10),
  top([], 3),
  nlargest(2, hits),
  nsmallest(1, hits, (h: Dynamic) => py.neg(py.getItem(h, 0))),
);
