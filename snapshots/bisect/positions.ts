import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { bisectLeft, bisectRight, insortLeft, insortRight } from "./runtime/python/stdlib/bisect.js";

// Where a value belongs, with bounds and keys.
const xs: number[] = [1, 2, 2, 2, 5, 9];
py.print(
  Array.from(py.Tuple.of(0, 1, 2, 3, 9, 10), (x: number) =>
    py.Tuple.of(bisectLeft(xs, x), bisectRight(xs, x), bisectRight(xs, x)),
  ),
);
py.print(bisectLeft([], 1), bisectLeft(xs, 2, 2), bisectRight(xs, 2, 0, 2), bisectLeft(xs, 2, undefined, 1));
const ys: Dynamic[] = [];
for (const x of py.Tuple.of(5, 1, 4, 1, 3)) {
  insortRight(ys, x);
}
py.print(ys);
insortLeft(ys, py.float(1));
py.print(
  ys,
  py.getSlice(ys, null, 3).map((y: Dynamic) => py.typeName(y)),
);
const people: Dynamic[] = [py.Tuple.of("ann", 20), py.Tuple.of("bob", 30), py.Tuple.of("cat", 40)];
py.print(
  bisectLeft(people, 30, undefined, undefined, { key: (p: Dynamic) => py.getItem(p, 1) }),
  bisectRight(people, 30, undefined, undefined, { key: (p: Dynamic) => py.getItem(p, 1) }),
);
insortRight(people, py.Tuple.of("dan", 35), undefined, undefined, { key: (p: Dynamic) => py.getItem(p, 1) });
py.print(people);
py.print(
  bisectRight(["a", "b", "é", "😀"], "z"),
  bisectRight([py.neg(py.float(0)), py.float(0)], 0),
  bisectLeft([py.float("-inf"), 0, py.float("inf")], py.float(1e308)),
  bisectLeft([1, 2, 3], py.float("nan")),
);
