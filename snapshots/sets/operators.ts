import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Set operators, comparisons, wrong operands and results of mixed sets.
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
  () => py.frozenset(),
  () => py.frozenset([1, py.float(1), true]),
  () => py.frozenset([[]]),
  () => py.frozenset("a"),
  () => py.frozenset(5),
  () => py.repr(py.frozenset()),
  () => py.bitand(new py.PySet([1]), new py.PySet([1, 2])),
  () => py.eq(py.bitor(new py.PySet([1]), new py.PySet([2])), new py.PySet([1, 2])),
  () => py.sub(new py.PySet([1, 2]), new py.PySet([1])),
  () => py.eq(py.bitxor(new py.PySet([1, 2]), new py.PySet([2, 3])), new py.PySet([1, 3])),
  () => py.add(new py.PySet([1]), new py.PySet([2])),
  () => py.bitand(new py.PySet([1]), [1]),
  () => py.lt(new py.PySet([1]), new py.PySet([1, 2])),
  () => py.le(new py.PySet([1]), new py.PySet([1])),
  () => py.lt(new py.PySet([1]), new py.PySet([2])),
  () => py.gt(new py.PySet([1]), py.set()),
  () => py.eq(new py.PySet([1]), py.frozenset([1])),
  () => py.lt(new py.PySet([1]), [1]),
  () => py.getItem(new py.Dict([[py.frozenset([1]), 2]] as [Dynamic, Dynamic][]), py.frozenset([py.float(1)])),
  () => py.callMethod(py.frozenset([1]), "add", [2]),
  () => py.callMethod(py.frozenset([1, 2]), "union", [[3]]),
  () => py.bitor(py.frozenset([1]), new py.PySet([2])),
  () => py.bitor(new py.PySet([1]), py.frozenset([2])),
  () => py.eq(py.frozenset([1]), new py.PySet([1])),
  () => py.eq(py.hash(py.frozenset([1, 2])), py.hash(py.frozenset([2, 1]))),
  () => py.sub(py.frozenset([1, 2]), new py.PySet([1])),
  () => py.callMethod(py.frozenset([1]), "copy", []),
  () => py.typeName(py.bitor(new py.PySet([1]), py.frozenset([2]))),
  () => py.typeName(py.bitor(py.frozenset([2]), new py.PySet([1]))),
  () => py.bitor(new py.PySet([1]), [2]),
);
