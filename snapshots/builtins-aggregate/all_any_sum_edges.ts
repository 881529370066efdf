import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// all, any and sum of nothing, of text, of wrong types, of big ints and floats.
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
  () => py.all([1, 0]),
  () => py.all(new py.Dict()),
  () => py.all(""),
  () => py.all([[]]),
  () => py.all(5),
  () => py.call(py.all, []),
  () => py.any(py.Tuple.of(0, "", null)),
  () => py.any(new py.Dict([[0, 1]] as [Dynamic, Dynamic][])),
  () => py.call(py.any, [1, 2]),
  () => py.sum([]),
  () => py.sum([1, 2.5]),
  () => py.sum([1, true]),
  () => py.sum(["a"]),
  () => py.sum(["a"], ""),
  () => py.sum([py.bytes([97])], py.bytes([])),
  () => py.sum([[1], [2]], []),
  () => py.sum([py.Tuple.of(1)], py.Tuple.of()),
  () => py.sum(5),
  () => py.call(py.sum, [[1], 2, 3]),
  () => py.sum([py.pow(2, 53), 1, 1]),
  () => py.sum(py.mul([0.1], 10)),
  () => py.sum([py.float(1e308), py.float(1e308)]),
  () => py.sum(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
  () => py.sum([null]),
  () => py.sum([1], null),
  () => py.sum(""),
  () => py.sum([], ""),
  () => py.sum([], []),
  () => py.sum([1], py.float(0)),
  () => py.sum([py.neg(py.float(0))]),
  () => py.sum([py.neg(py.float(0))], py.neg(py.float(0))),
);
