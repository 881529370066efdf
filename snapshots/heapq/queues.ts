import {
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  call,
  float,
  getItem,
  items,
  keywords,
  len,
  list,
  neg,
  next,
  pow,
  print,
  range,
  rethrowUnless,
  signature,
  sorted,
  typeName,
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
import { count as pyCount } from "./runtime/python/stdlib/itertools.js";

// Heaps, merges, the n best.
const h: Dynamic[] = [];
for (const x of Tuple.of(5, 1, 4, 1, 3)) {
  heappush(h, x);
}
print(
  h,
  Array.from(range(h.length), (_: number) => heappop(h)),
  h,
);
const xs: Dynamic[] = [9, -1, 3.5, 0, pow(2, 70), neg(float(0))];
heapify(xs);
print(getItem(xs, 0), heappushpop(xs, -5), heapreplace(xs, 7), sorted(xs));
print(
  nsmallest(2, [3, 1, 2]),
  nlargest(2, [3, 1, 2]),
  nlargest(0, [1]),
  nsmallest(5, "hello"),
  nlargest(1, []),
  nsmallest(
    2,
    [Tuple.of("b", 2), Tuple.of("a", 2), Tuple.of("c", 1)],
    signature((t: Dynamic) => getItem(t, 1), "<lambda>", ["t"]),
  ),
  nlargest(
    2,
    items({ a: 1, b: 3, c: 2 }),
    signature((kv: Dynamic) => getItem(kv, 1), "<lambda>", ["kv"]),
  ),
);
print(
  list(merge([1, 4], [2, 3], [])),
  list(merge([4, 1], [3, 2], keywords({ reverse: true }))),
  list(merge(["a", "ccc"], ["bb"], keywords({ key: len }))),
);
for (const bad of Tuple.of(
  signature(() => heappop([]), "<lambda>", []),
  signature(() => heapreplace([], 1), "<lambda>", []),
  signature(() => heapify(Tuple.of(1, 2)), "<lambda>", []),
  signature(() => heappush([1], "a"), "<lambda>", []),
  signature(() => heappush(5, 1), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, TypeError);
    print(typeName(e), e);
  }
}
const count = pyCount();
const tasks: Dynamic[] = [];
for (const [prio, name] of Tuple.of(
  Tuple.of(2, "write"),
  Tuple.of(1, "plan"),
  Tuple.of(2, "test"),
)) {
  heappush(tasks, Tuple.of(prio, next(count), name));
}
print(Array.from(range(3), (_: number) => getItem(heappop(tasks), 2)));
