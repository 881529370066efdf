import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  heapify,
  heappop,
  heappush,
  heappushpop,
  heapreplace,
  merge,
  nlargest,
  nsmallest,
} from "./runtime/python/stdlib/heapq.js";

// heappush, heappop, heapify, nlargest, merge.
const h: Dynamic[] = [];
for (const x of [5, 1, 4, 1, 3]) {
  heappush(h, x);
}
py.print(
  h,
  py.getItem(h, 0),
  Array.from(py.range(5), (_: number) => heappop(h)),
  h,
);
const xs: Dynamic[] = [9, 3, 7, 1];
heapify(xs);
py.print(
  xs,
  heappushpop(xs, 0),
  heapreplace(xs, 10),
  xs,
  nlargest(2, [1, 5, 3]),
  nsmallest(2, ["ccc", "a", "bb"], py.len),
  py.list(merge([1, 4], [2, 3])),
  nlargest(5, [1]),
);
const tasks: Dynamic[] = [];
[py.Tuple.of(2, "b"), py.Tuple.of(1, "z"), py.Tuple.of(1, "a")].map((t: Dynamic) => heappush(tasks, t));
py.print(Array.from(py.range(3), (_: number) => py.getItem(heappop(tasks), 1)));
for (const f of py.Tuple.of(
  py.signature(() => heappop([]), "<lambda>", []),
  py.signature(() => heappush([py.Tuple.of(1, new py.Dict())], py.Tuple.of(1, new py.Dict())), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.TypeError);
    py.print(e);
  }
}
