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
import { count as pyCount } from "./runtime/python/stdlib/itertools.js";

// Heaps, merges, the n best.
const h: Dynamic[] = [];
for (const x of py.Tuple.of(5, 1, 4, 1, 3)) {
  heappush(h, x);
}
py.print(
  h,
  Array.from(py.range(h.length), (_: number) => heappop(h)),
  h,
);
const xs: Dynamic[] = [9, -1, 3.5, 0, py.pow(2, 70), py.neg(py.float(0))];
heapify(xs);
py.print(py.getItem(xs, 0), heappushpop(xs, -5), heapreplace(xs, 7), py.sorted(xs));
py.print(
  nsmallest(2, [3, 1, 2]),
  nlargest(2, [3, 1, 2]),
  nlargest(0, [1]),
  nsmallest(5, "hello"),
  nlargest(1, []),
  nsmallest(
    2,
    [py.Tuple.of("b", 2), py.Tuple.of("a", 2), py.Tuple.of("c", 1)],
    py.signature((t: Dynamic) => py.getItem(t, 1), "<lambda>", ["t"]),
  ),
  nlargest(
    2,
    py.items({ a: 1, b: 3, c: 2 }),
    py.signature((kv: Dynamic) => py.getItem(kv, 1), "<lambda>", ["kv"]),
  ),
);
py.print(
  py.list(merge([1, 4], [2, 3], [])),
  py.list(merge([4, 1], [3, 2], py.keywords({ reverse: true }))),
  py.list(merge(["a", "ccc"], ["bb"], py.keywords({ key: py.len }))),
);
for (const bad of py.Tuple.of(
  py.signature(() => heappop([]), "<lambda>", []),
  py.signature(() => heapreplace([], 1), "<lambda>", []),
  py.signature(() => heapify(py.Tuple.of(1, 2)), "<lambda>", []),
  py.signature(() => heappush([1], "a"), "<lambda>", []),
  py.signature(() => heappush(5, 1), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
const count = pyCount();
const tasks: Dynamic[] = [];
for (const [prio, name] of py.Tuple.of(py.Tuple.of(2, "write"), py.Tuple.of(1, "plan"), py.Tuple.of(2, "test"))) {
  heappush(tasks, py.Tuple.of(prio, py.next(count), name));
}
py.print(Array.from(py.range(3), (_: number) => py.getItem(heappop(tasks), 2)));
