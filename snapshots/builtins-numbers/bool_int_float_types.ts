import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bool is an int; types of results.
py.print(
  py.add(true, 1),
  py.mul(true, 3),
  py.sum([true, false, true]),
  py.eq(true, 1),
  py.isInstance(true, py.int),
  py.typeName(py.add(true, 1)),
  py.getItem([10, 20], true),
  `${py.str(true)}`,
  py.str(false),
  py.int(true),
  py.float(true),
  py.neg(true),
  !true,
  py.div(true, 2),
);
for (const v of py.Tuple.of(
  1 + 1,
  py.add(1, py.float(1)),
  py.div(4, 2),
  py.floordiv(4, 2),
  py.floordiv(py.float(4), 2),
  py.pow(2, 2),
  py.pow(2, -1),
  py.bitand(true, true),
  py.mod(5, 2),
  py.mod(py.float(5), 2),
  py.abs(-1),
  py.round(1.5),
  py.round(1.5, 1),
  py.getItem(py.divmod(5, 2), 0),
  py.max(1, py.float(2)),
  py.sum([py.float(1)]),
  py.int("1"),
  py.float("1"),
  py.len("a"),
  py.neg(-1),
  py.pow(10, 20),
)) {
  py.print(py.typeName(v), v, py.keywords({ end: "; " }));
}
py.print(
  new py.Dict([
    [true, "a"],
    [1, "b"],
    [py.float(1), "c"],
  ] as [Dynamic, Dynamic][]),
  py.count([true, 1], 1),
  py.mod("%d", true),
  py.bool("False"),
  py.bool(py.float(0)),
  py.bool("0"),
);
