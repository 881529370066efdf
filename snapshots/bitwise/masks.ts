import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// and, or, xor and invert of ints of every size, of bools, sets and wrong types.
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
  () => py.invert("a"),
  () => py.invert(true),
  () => py.invert(5),
  () => py.invert(-1),
  () => py.invert(py.pow(2, 70)),
  () => py.invert(1.5),
  () => py.bitand(1, 3),
  () => py.bitor(1, 6),
  () => py.bitxor(5, 3),
  () => py.bitand(py.pow(2, 70), py.sub(py.pow(2, 70), 1)),
  () => py.bitand(-1, py.pow(2, 70)),
  () => py.bitor(-1, py.pow(2, 70)),
  () => py.bitand(py.pow(2, 40), py.pow(2, 40)),
  () => py.bitor(py.pow(2, 31), 0),
  () => py.bitxor(py.pow(2, 32), 1),
  () => py.bitand(py.neg(py.pow(2, 31)), 0xffffffff),
  () => py.bitand(py.float(1), 1),
  () => py.bitand(1, py.float(1)),
  () => py.bitand(true, false),
  () => py.bitor(true, 2),
  () => py.bitxor(true, true),
  () => py.bitand(null, 1),
  () => py.bitand([1], [1]),
  () => py.bitand(new py.PySet([1]), new py.PySet([1, 2])),
  () => py.eq(py.bitor(new py.PySet([1]), new py.PySet([2])), new py.PySet([1, 2])),
  () => py.eq(py.bitxor(new py.PySet([1, 2]), new py.PySet([2, 3])), new py.PySet([1, 3])),
  () => py.bitand(new py.PySet([1]), [1]),
  () => py.bitor(new py.PySet([1]), py.frozenset([2])),
  () => py.bitor(new py.PySet([1]), [2]),
);
