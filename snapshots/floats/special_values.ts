import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// NaN, infinities and negative zero in arithmetic, comparison and functions.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

const nan = py.float("nan");
const inf = py.float("inf");
show(
  () => py.abs(py.neg(py.float(0))),
  () => py.abs(py.float("-inf")),
  () => py.truthy(py.float("nan")),
  () => py.truthy(py.neg(py.float(0))),
  () => py.divmod(py.neg(py.float(0)), 3),
  () => py.divmod(py.float("inf"), 2),
  () => py.divmod(5, py.float("inf")),
  () => py.divmod(-5, py.float("inf")),
  () => py.float("inf"),
  () => py.float("+nan"),
  () => py.hash(py.float("inf")),
  () => py.int(py.float("nan")),
  () => py.int(py.float("inf")),
  () => py.int(py.float("-inf")),
  () => py.max([1.5, py.float("nan")]),
  () => py.max([py.float("nan"), 1.5]),
  () => py.pow(py.float("inf"), 0),
  () => py.pow(1, py.float("nan")),
  () => py.pow(-1, py.float("inf")),
  () => py.repr(py.neg(py.float(0))),
  () => py.round(py.float("nan")),
  () => py.round(py.float("inf")),
  () => py.round(py.float("nan"), 2),
  () => py.round(py.float("inf"), 2),
  () => py.sorted([py.float("nan"), py.float(1), 0.5]),
  () => py.sum([py.neg(py.float(0))]),
  () => py.sum([py.neg(py.float(0))], py.neg(py.float(0))),
  () => py.mod("%s", py.float("nan")),
  () => py.mod("%d", py.float("nan")),
  () => py.mod("%d", py.float("inf")),
  () => py.add(py.neg(py.float(0)), 0),
  () => py.mul(py.neg(py.float(0)), 0),
  () => py.eq(py.float(0), py.neg(py.float(0))),
  () => py.eq(0, py.neg(py.float(0))),
  () => py.mod(5, inf),
  () => py.mod(-5, inf),
  () => py.floordiv(-5, inf),
  () => py.mod(inf, 5),
  () => py.floordiv(inf, 5),
  () => py.sub(inf, inf),
  () => py.eq(nan, nan),
  () => py.ne(nan, nan),
  () => nan < 1,
  () => py.contains([nan], nan),
  () => py.eq([nan], [nan]),
  () => py.max(nan, 1),
  () => 1 < nan,
  () => py.pow(1, inf),
  () => py.get(new py.Dict([[nan, 1]] as [Dynamic, Dynamic][]), nan),
  () =>
    new py.Dict([
      [0, "a"],
      [py.neg(py.float(0)), "b"],
    ] as [Dynamic, Dynamic][]),
  () => py.or(py.float(0), () => py.neg(py.float(0))),
  () => py.or(nan, () => 1),
  () => py.and(nan, () => 1),
  () => `${py.str(nan)} ${py.format(nan, "f")} ${py.format(nan, "5")} ${py.format(nan, "05")}`,
  () => `${py.format(py.float("inf"), ",")} ${py.format(py.float("-inf"), ".2f")} ${py.format(py.float("inf"), "%")}`,
  () =>
    `${py.str(py.neg(py.float(0)))} ${py.format(py.neg(py.float(0)), ".1f")} ${py.format(py.neg(py.float(0)), "+")} ${py.format(-0.4, ".0f")}`,
);
