import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { cmpToKey } from "./runtime/python/stdlib/functools.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

// Stable sorts with composite, reversed and mixed keys.
const rows: PyDict[] = [
  { n: "b", s: 2 },
  { n: "a", s: 2 },
  { n: "c", s: 1 },
  { n: "A", s: null },
];
py.print(
  py.sorted(rows, { key: (r: PyDict) => py.getItem(r, "s") || 0 }).map((r: PyDict) => py.getItem(r, "n")),
  py
    .sorted(rows, { key: (r: PyDict) => py.Tuple.of(py.neg(py.getItem(r, "s") || 0), py.getItem(r, "n")) })
    .map((r: PyDict) => py.getItem(r, "n")),
  py
    .sorted(rows, { key: (r: PyDict) => py.Tuple.of(py.getItem(r, "s") === null, py.getItem(r, "s")) })
    .map((r: PyDict) => py.getItem(r, "n")),
);
py.print(
  py
    .sorted(rows, { key: (r: PyDict) => py.getItem(r, "s") || 0, reverse: true })
    .map((r: PyDict) => py.getItem(r, "n")),
  py.sorted([10, 9, 1, 100]),
  py.sorted(["10", "9", "1"]),
  py.sorted([py.Tuple.of(1, "b"), py.Tuple.of(1, "a"), py.Tuple.of(0, "z")]),
  py.sorted([true, 0, 2, -1]),
  py.sorted([0.5, 1, -1.5]),
);
py.print(
  py.getItem(py.getItem(py.sorted(py.getSlice(rows, null, 3), { key: itemgetter("s", "n") }), 0), "n"),
  py.sorted("bAc", {
    key: cmpToKey((a: Dynamic, b: Dynamic) =>
      py.sub(
        py.gt(py.callMethod(a, "lower", []), py.callMethod(b, "lower", [])),
        py.lt(py.callMethod(a, "lower", []), py.callMethod(b, "lower", [])),
      ),
    ),
  }),
);
const calls: number[] = [];
py.sorted([3, 1, 2], { key: (x: number) => py.append(calls, x) || x });
py.print(calls);
