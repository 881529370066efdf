import {
  Dict,
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  call,
  getItem,
  len,
  list,
  print,
  range,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";
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
print(
  h,
  getItem(h, 0),
  Array.from(range(5), (_: number) => heappop(h)),
  h,
);
const xs: Dynamic[] = [9, 3, 7, 1];
heapify(xs);
print(
  xs,
  heappushpop(xs, 0),
  heapreplace(xs, 10),
  xs,
  nlargest(2, [1, 5, 3]),
  nsmallest(2, ["ccc", "a", "bb"], len),
  list(merge([1, 4], [2, 3])),
  nlargest(5, [1]),
);
const tasks: Dynamic[] = [];
[Tuple.of(2, "b"), Tuple.of(1, "z"), Tuple.of(1, "a")].map((t: Dynamic) => heappush(tasks, t));
print(Array.from(range(3), (_: number) => getItem(heappop(tasks), 1)));
for (const f of Tuple.of(
  signature(() => heappop([]), "<lambda>", []),
  signature(() => heappush([Tuple.of(1, new Dict())], Tuple.of(1, new Dict())), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, TypeError);
    print(e);
  }
}
