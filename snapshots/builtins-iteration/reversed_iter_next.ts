import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// reversed, iter and next on everything that has and has no order.
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
  () => py.iter(5),
  () => py.iter(null),
  () => py.iter(1, 2),
  () => py.list(py.iter([1, 2])),
  () => py.len("a😀"),
  () => py.len(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
  () => py.len(5),
  () => py.len(null),
  () => py.call(py.len, []),
  () => py.call(py.len, [[], []]),
  () => py.len(1.5),
  () => py.len(py.len),
  () => py.len(py.int),
  () => py.len(py.iter([])),
  () => py.len(py.range(py.pow(2, 40))),
  () => py.next(py.iter([]), null),
  () => py.next(py.iter([])),
  () => py.next([1]),
  () => py.next(5),
  () => py.call(py.next, []),
  () => py.call(py.next, [py.iter("a"), 1, 2]),
  () => py.list(py.reversed([1, 2])),
  () => py.list(py.reversed("a😀")),
  () => py.list(py.reversed({ a: 1, b: 2 })),
  () => py.list(py.reversed(py.range(3))),
  () => py.list(py.reversed(py.items({ a: 1 }))),
  () => py.reversed(new py.PySet([1])),
  () => py.reversed(5),
  () => py.reversed(py.iter([])),
  () => py.len(py.items({ a: 1 })),
  () => py.len(py.bytes([0, 1])),
);
