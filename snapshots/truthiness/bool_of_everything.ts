import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bool() and not of every kind of value.
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
  () => py.all([1, 0]),
  () => py.all(new py.Dict()),
  () => py.all(""),
  () => py.all([[]]),
  () => py.all(5),
  () => py.call(py.all, []),
  () => py.any(py.Tuple.of(0, "", null)),
  () => py.any(new py.Dict([[0, 1]] as [Dynamic, Dynamic][])),
  () => py.call(py.any, [1, 2]),
  () => py.bool(),
  () => py.bool(py.float(0)),
  () => py.truthy(py.float("nan")),
  () => py.bool("False"),
  () => [0].length > 0,
  () => py.bool(null),
  () => py.call(py.bool, [1, 2]),
  () => py.truthy(py.neg(py.float(0))),
  () => py.truthy(py.range(0)),
  () => !true,
  () => !([].length > 0),
  () => !false,
  () => py.truthy(py.range(0)),
  () => py.bool(py.bytes([])),
  () => py.truthy(py.frozenset()),
  () => !py.truthy(new py.Dict()),
  () => py.bool("\u0000"),
  () => !(py.Tuple.of(0).length > 0),
  () => !!-1,
  () => !py.truthy(0.1),
);
