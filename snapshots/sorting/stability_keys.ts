import {
  type Dynamic,
  type PyDict,
  Tuple,
  append,
  callMethod,
  getItem,
  getSlice,
  gt,
  lt,
  neg,
  or,
  print,
  sorted,
  sub,
} from "./runtime/python/index.js";
import { cmpToKey } from "./runtime/python/stdlib/functools.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

// Stable sorts with composite, reversed and mixed keys.
const rows: PyDict[] = [
  { n: "b", s: 2 },
  { n: "a", s: 2 },
  { n: "c", s: 1 },
  { n: "A", s: null },
];
print(
  sorted(rows, { key: (r: Dynamic) => or(getItem(r, "s"), () => 0) }).map((r: PyDict) =>
    getItem(r, "n"),
  ),
  sorted(rows, {
    key: (r: Dynamic) => Tuple.of(neg(or(getItem(r, "s"), () => 0)), getItem(r, "n")),
  }).map((r: PyDict) => getItem(r, "n")),
  sorted(rows, { key: (r: Dynamic) => Tuple.of(getItem(r, "s") == null, getItem(r, "s")) }).map(
    (r: PyDict) => getItem(r, "n"),
  ),
);
print(
  sorted(rows, { key: (r: Dynamic) => or(getItem(r, "s"), () => 0), reverse: true }).map(
    (r: PyDict) => getItem(r, "n"),
  ),
  sorted([10, 9, 1, 100]),
  sorted(["10", "9", "1"]),
  sorted([Tuple.of(1, "b"), Tuple.of(1, "a"), Tuple.of(0, "z")]),
  sorted([true, 0, 2, -1]),
  sorted([0.5, 1, -1.5]),
);
print(
  getItem(getItem(sorted(getSlice(rows, null, 3), { key: itemgetter("s", "n") }), 0), "n"),
  sorted("bAc", {
    key: cmpToKey((a: Dynamic, b: Dynamic) =>
      sub(
        gt(callMethod(a, "lower", []), callMethod(b, "lower", [])),
        lt(callMethod(a, "lower", []), callMethod(b, "lower", [])),
      ),
    ),
  }),
);
const calls: Dynamic[] = [];
sorted([3, 1, 2], { key: (x: Dynamic) => append(calls, x) || x });
print(calls);
