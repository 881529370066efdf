import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  add,
  float,
  get,
  getAttr,
  getItem,
  gt,
  items,
  lt,
  print,
  repr,
  rethrowUnless,
  setItem,
  truthy,
  unpack,
} from "./runtime/python/index.js";
import { heapify, heappop, heappush, nlargest, nsmallest } from "./runtime/python/stdlib/heapq.js";

// Dijkstra on a small graph, with classes as entries.
const graph = { a: { b: 7, c: 3 }, b: { d: 2 }, c: { b: 1, d: 8 }, d: new Dict() };
function paths(start: string): PyDict {
  const [dist, heap]: [Dynamic, Dynamic] = [
    new Dict([[start, 0]] as [Dynamic, Dynamic][]),
    [Tuple.of(0, start)],
  ];
  while (heap.length > 0) {
    const [d, n] = unpack(heappop(heap), 2);
    if (truthy(gt(d, get(dist, n, float("inf"))))) {
      continue;
    }
    for (const [m, w] of items(getItem(graph, n))) {
      if (truthy(lt(add(d, w), get(dist, m, float("inf"))))) {
        setItem(dist, m, add(d, w));
        heappush(heap, Tuple.of(add(d, w), m));
      }
    }
  }
  return dist;
}
print(paths("a"), paths("d"));
class Job {
  declare p: number;
  declare n: string;
  constructor(p: number, n: string) {
    const items2: Dynamic[] = [p, n];
    this.p = items2[0];
    this.n = items2[1];
  }
  __lt__(other: Dynamic): Dynamic {
    return lt(this.p, getAttr(other, "p"));
  }
  __repr__(): string {
    return `Job(${this.p}, ${repr(this.n)})`;
  }
}
const jobs: Job[] = [new Job(3, "c"), new Job(1, "a"), new Job(2, "b")];
heapify(jobs);
print(getItem(jobs, 0), nlargest(2, jobs), nsmallest(1, jobs));
class NoOrder {}
try {
  heapify([new NoOrder(), new NoOrder()]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
