import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Integer and integer-like string keys keep insertion order.
const d = new py.Dict([
  [3, "c"],
  [1, "a"],
  [2, "b"],
] as [Dynamic, Dynamic][]);
py.print(d, py.list(d), py.sorted(d));
py.setItem(d, "1", "str");
py.setItem(d, py.float(1), "float");
py.setItem(d, true, "bool");
py.print(d, py.len(d));
const byIndex = new py.Dict();
for (const i of py.Tuple.of(5, 0, 3)) {
  py.setItem(byIndex, i, py.chr(65 + i));
}
py.print(
  byIndex,
  py.sorted(byIndex).map((i: number) => py.getItem(byIndex, i)),
);
py.print(
  py.jsonDumps(
    new py.Dict([
      ["10", 1],
      ["9", 2],
      ["a", 3],
    ] as [Dynamic, Dynamic][]),
  ),
  py.jsonLoads('{"2": 1, "1": 2}'),
);
py.print(new py.Dict(Array.from(py.Tuple.of(3, 1, 2), (i: number) => [py.str(i), i] as [Dynamic, Dynamic])));
