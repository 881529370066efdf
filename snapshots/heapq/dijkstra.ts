import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { heappop, heappush } from "./runtime/python/stdlib/heapq.js";

// Shortest paths with a heap.
const g = { a: { b: 7, c: 3 }, b: { d: 2 }, c: { b: 1, d: 8 }, d: new py.Dict(), z: new py.Dict() };
function paths(src: string): Dynamic {
  let nd: Dynamic;
  const [dist, prev, heap]: [Dynamic, Dynamic, Dynamic] = [
    new py.Dict([[src, 0]] as [Dynamic, Dynamic][]),
    new py.Dict(),
    [py.Tuple.of(0, src)],
  ];
  while (heap.length > 0) {
    const [d, u] = py.unpack(heappop(heap), 2);
    if (py.gt(d, py.get(dist, u, py.float("inf")))) {
      continue;
    }
    for (const [v, w] of py.items(py.getItem(g, u))) {
      if (py.lt((nd = py.add(d, w)), py.get(dist, v, py.float("inf")))) {
        const items2: Dynamic[] = [nd, u];
        py.setItem(dist, v, items2[0]);
        py.setItem(prev, v, items2[1]);
        heappush(heap, py.Tuple.of(nd, v));
      }
    }
  }
  return py.Tuple.of(dist, prev);
}
const [dist, prev] = paths("a");
py.print(dist, prev);
const items3: Dynamic[] = ["d", [] as Dynamic[]];
let node: Dynamic = items3[0];
const path: Dynamic[] = items3[1];
while (py.truthy(node)) {
  path.push(node);
  node = py.get(prev, node);
}
py.print(py.getSlice(path, null, null, -1), py.get(dist, "z", py.float("inf")));
