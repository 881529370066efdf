import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// range() with zero, negative and huge bounds, indexes, slices, membership and equality.
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

show(
  () => py.bytes(py.range(3)),
  () => py.len(py.range(py.pow(2, 40))),
  () => py.list(py.range(3)),
  () => py.range(5),
  () => py.range(1, 10, 2),
  () => py.range(0),
  () => py.range(1, 2, 0),
  () => py.range(py.float(1)),
  () => py.range("a"),
  () => py.call(py.range, []),
  () => py.call(py.range, [1, 2, 3, 4]),
  () => py.range(null),
  () => py.range(true),
  () => py.list(py.range(5, 0, -2)),
  () => py.eq(py.range(5), py.range(0, 5, 1)),
  () => py.eq(py.range(0), py.range(2, 1)),
  () => py.range(py.pow(2, 70)),
  () => py.list(py.range(py.pow(2, 70), py.add(py.pow(2, 70), 2))),
  () => py.getItem(py.range(10), 3),
  () => py.getItem(py.range(10), -1),
  () => py.getItem(py.range(10), 20),
  () => py.getSlice(py.range(10), 2, 5),
  () => py.getSlice(py.range(10), null, null, -1),
  () => py.contains(py.range(5), 3),
  () => py.contains(py.range(5), py.float(3)),
  () => py.contains(py.range(5), "a"),
  () => py.callMethod(py.range(5), "index", [3]),
  () => py.callMethod(py.range(5), "index", [9]),
  () => py.callMethod(py.range(5), "count", [3]),
  () => py.getAttr(py.range(1, 10, 3), "stop"),
  () => py.getAttr(py.range(1, 10, 3), "step"),
  () => py.eq(py.hash(py.range(3)), py.hash(py.range(0, 3, 1))),
  () => py.truthy(py.range(0)),
  () => py.repr(py.range(3)),
  () => py.list(py.reversed(py.range(3))),
  () => py.typeName(py.range(3)),
  () => py.list(py.zip({ a: 1 }, "b", py.range(5))),
  () => py.lt(py.range(3), py.range(4)),
  () => `${py.str(Array.from(py.range(3), (x: number) => x))}`,
  () => `${py.str(py.range(3))}`,
);
