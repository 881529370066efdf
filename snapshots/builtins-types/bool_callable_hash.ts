import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bool, callable and hash of everything.
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
show(
  () => py.bool(),
  () => py.bool(py.float(0)),
  () => py.truthy(py.float("nan")),
  () => py.bool("False"),
  () => [0].length > 0,
  () => py.bool(null),
  () => py.call(py.bool, [1, 2]),
  () => py.truthy(py.neg(py.float(0))),
  () => py.callable(py.len),
  () => py.callable(5),
  () => py.callable(py.int),
  () => py.callable(() => 0),
  () => py.call(py.callable, []),
  () => py.hash(5),
  () => py.hash(py.float(5)),
  () => py.hash(true),
  () => py.hash(-1),
  () => py.hash(py.sub(py.pow(2, 61), 1)),
  () => py.hash(py.pow(2, 61)),
  () => py.hash(py.pow(2, 70)),
  () => py.hash(0.5),
  () => py.hash(py.float("inf")),
  () => py.hash(py.float(1e300)),
  () => py.hash([]),
  () => py.hash(new py.Dict()),
  () => py.hash(new py.PySet([1])),
  () => py.hash(py.Tuple.of([] as Dynamic[])),
  () => py.hash(-2),
  () => py.eq(py.hash(py.Tuple.of()), py.hash(py.Tuple.of())),
  () => py.eq(py.hash(py.Tuple.of(1, 2)), py.hash(py.Tuple.of(py.float(1), 2))),
  () => py.eq(py.hash(py.range(3)), py.hash(py.range(0, 3, 1))),
  () => py.truthy(py.range(0)),
  () => py.eq(py.hash(py.frozenset([1, 2])), py.hash(py.frozenset([2, 1]))),
  () => py.eq(py.hash(py.bytes([97])), py.hash(py.bytes([97]))),
);
