import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { heapify, heappop, heappush, nlargest, nsmallest } from "./runtime/python/stdlib/heapq.js";

// Dijkstra on a small graph, with classes as entries.
const graph = { a: { b: 7, c: 3 }, b: { d: 2 }, c: { b: 1, d: 8 }, d: new py.Dict() };
function paths(start: string): PyDict {
  const [dist, heap]: [Dynamic, Dynamic] = [new py.Dict([[start, 0]] as [Dynamic, Dynamic][]), [py.Tuple.of(0, start)]];
  while (heap.length > 0) {
    const [d, n] = py.unpack(heappop(heap), 2);
    if (py.truthy(py.gt(d, py.get(dist, n, py.float("inf"))))) {
      continue;
    }
    for (const [m, w] of py.items(py.getItem(graph, n))) {
      if (py.truthy(py.lt(py.add(d, w), py.get(dist, m, py.float("inf"))))) {
        py.setItem(dist, m, py.add(d, w));
        heappush(heap, py.Tuple.of(py.add(d, w), m));
      }
    }
  }
  return dist;
}
py.print(paths("a"), paths("d"));
class Job {
  declare p: number;
  declare n: string;
  constructor(p: number, n: string) {
    const items2: Dynamic[] = [p, n];
    this.p = items2[0];
    this.n = items2[1];
  }
  __lt__(other: Dynamic): Dynamic {
    return py.lt(this.p, py.getAttr(other, "p"));
  }
  __repr__(): string {
    return `Job(${this.p}, ${py.repr(this.n)})`;
  }
}
const jobs: Job[] = [new Job(3, "c"), new Job(1, "a"), new Job(2, "b")];
heapify(jobs);
py.print(py.getItem(jobs, 0), nlargest(2, jobs), nsmallest(1, jobs));
class NoOrder {}
try {
  heapify([new NoOrder(), new NoOrder()]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
