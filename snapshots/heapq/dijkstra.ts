import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  float,
  get,
  getItem,
  getSlice,
  gt,
  items,
  lt,
  print,
  setItem,
  truthy,
  unpack,
} from "./runtime/python/index.js";
import { heappop, heappush } from "./runtime/python/stdlib/heapq.js";

// Shortest paths with a heap.
const g = { a: { b: 7, c: 3 }, b: { d: 2 }, c: { b: 1, d: 8 }, d: new Dict(), z: new Dict() };
function paths(src: string): Dynamic {
  let nd: Dynamic;
  const [dist, prev, heap]: [Dynamic, Dynamic, Dynamic] = [
    new Dict([[src, 0]] as [Dynamic, Dynamic][]),
    new Dict(),
    [Tuple.of(0, src)],
  ];
  while (heap.length > 0) {
    const [d, u] = unpack(heappop(heap), 2);
    if (gt(d, get(dist, u, float("inf")))) {
      continue;
    }
    for (const [v, w] of items(getItem(g, u))) {
      if (lt((nd = add(d, w)), get(dist, v, float("inf")))) {
        const items2: Dynamic[] = [nd, u];
        setItem(dist, v, items2[0]);
        setItem(prev, v, items2[1]);
        heappush(heap, Tuple.of(nd, v));
      }
    }
  }
  return Tuple.of(dist, prev);
}
const [dist, prev] = paths("a");
print(dist, prev);
const items3: Dynamic[] = ["d", [] as Dynamic[]];
let node: Dynamic = items3[0];
const path: Dynamic[] = items3[1];
while (truthy(node)) {
  path.push(node);
  node = get(prev, node);
}
print(getSlice(path, null, null, -1), get(dist, "z", float("inf")));
