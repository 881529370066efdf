import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Insertion order is kept; overwriting keeps the place; deleting and re-adding moves.
let d: PyDict = { b: 1, a: 2 };
py.setItem(d, "c", 3);
py.setItem(d, "b", 10);
py.print(d, py.list(d));
py.delItem(d, "b");
py.setItem(d, "b", 4);
py.print(d);
py.print(
  new py.Dict([
    ["2", "x"],
    ["1", "y"],
    ["10", "z"],
    ["a", 0],
    ["0", "w"],
  ] as [Dynamic, Dynamic][]),
);
d = new py.Dict();
for (const k of py.Tuple.of("10", "9", "x", "1")) {
  py.setItem(d, k, true);
}
py.print(py.list(d), py.popItem(d), py.next(py.iter(d)), py.next(py.reversed(d)));
py.print({ x: 3, y: 2 });
