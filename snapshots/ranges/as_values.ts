import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Ranges stored, compared, sliced, unpacked.
const r = py.range(0, 20, 5);
const [a, rest] = py.unpackStar(r, 1, 0);
py.print(
  a,
  rest,
  py.getItem(r, -1),
  py.getSlice(r, 1, null),
  py.callMethod(r, "index", [10]),
  py.contains(r, 7),
  py.eq(py.list(r), [0, 5, 10, 15]),
  py.len(py.range(-5, 5)),
  py.getItem(new py.Dict([[py.range(2), "k"]] as [Dynamic, Dynamic][]), py.range(0, 2)),
);
py.print(
  Array.from(
    py.Tuple.of(py.Tuple.of(3), py.Tuple.of(1, 3), py.Tuple.of(5, 1, -2), py.Tuple.of(1, 1)),
    (args: Dynamic) => py.list(py.call(py.range, args)),
  ),
  py.sum(py.range(5)),
  py.tuple(py.range(3)),
  py.sorted(py.range(3), { reverse: true }),
  py.str(py.range(1, 2)),
);
