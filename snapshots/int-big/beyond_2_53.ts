import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Ints around and beyond 2**53: exact sums, products, quotients and comparisons with floats.
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
  () => py.abs(py.neg(py.pow(2, 70))),
  () => py.bin(py.pow(2, 65)),
  () => py.bin(py.neg(py.pow(2, 65))),
  () => py.chr(py.pow(2, 70)),
  () => py.divmod(py.pow(2, 70), 7),
  () => py.divmod(py.neg(py.pow(2, 70)), py.pow(10, 5)),
  () => py.list(py.enumerate([1], py.pow(2, 60))),
  () => py.float(py.pow(2, 70)),
  () => py.float(py.pow(10, 400)),
  () => py.format(py.pow(2, 70), ","),
  () => py.hash(py.sub(py.pow(2, 61), 1)),
  () => py.hash(py.pow(2, 61)),
  () => py.hash(py.pow(2, 70)),
  () => py.hex(py.pow(2, 70)),
  () => py.isInstance(py.pow(2, 70), py.int),
  () => py.min(py.pow(2, 70), py.pow(2, 71)),
  () => py.oct(py.pow(2, 70)),
  () => py.range(py.pow(2, 70)),
  () => py.list(py.range(py.pow(2, 70), py.add(py.pow(2, 70), 2))),
  () => py.repr(py.pow(2, 70)),
  () => py.round(py.pow(2, 70), -5),
  () => py.sum([py.pow(2, 53), 1, 1]),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.add(py.pow(2, 53), 1),
  () => py.add(py.pow(2, 53), py.float(1)),
  () => py.add(9007199254740991, 1),
  () => py.mul(9007199254740993n as Dynamic, 3),
  () => py.floordiv(-(9007199254740993n as Dynamic), 2),
  () => py.mod(9007199254740993n as Dynamic, 10),
  () => py.sub(9007199254740993n as Dynamic, 9007199254740992n as Dynamic),
  () => py.floordiv(py.pow(10, 20), py.pow(10, 18)),
  () => py.div(py.pow(10, 20), py.pow(10, 18)),
  () => py.div(py.pow(10, 400), py.pow(10, 399)),
  () => py.mul(py.pow(10, 400), py.float(1)),
  () => py.pow(10, 400) > py.float(1e308),
  () => py.eq(py.pow(10, 400), py.float(1e308)),
  () => py.eq(py.pow(2, 53), py.pow(py.float(2), 53)),
  () => py.eq(py.add(py.pow(2, 53), 1), py.pow(py.float(2), 53)),
  () => py.gt(py.add(py.pow(2, 53), 1), py.pow(py.float(2), 53)),
  () => py.mod(py.pow(2, 70), 0),
  () => py.floordiv(py.pow(2, 70), 0),
  () => py.div(py.pow(2, 70), 0),
  () => py.invert(py.pow(2, 70)),
  () => py.rshift(py.pow(2, 70), 60),
  () => py.bitand(py.pow(2, 70), py.sub(py.pow(2, 70), 1)),
  () => py.bitand(-1, py.pow(2, 70)),
  () => py.bitor(-1, py.pow(2, 70)),
  () => py.getItem(new py.Dict([[py.pow(2, 70), 1]] as [Dynamic, Dynamic][]), py.pow(2, 70)),
  () => py.get(new py.Dict([[py.pow(2, 53), 1]] as [Dynamic, Dynamic][]), py.pow(py.float(2), 53)),
  () => py.getItem([1, 2], py.pow(2, 70)),
  () => py.getSlice([1, 2, 3], py.pow(2, 70), null),
  () => py.getSlice([1, 2, 3], null, py.neg(py.pow(2, 70))),
  () => py.callMethod(py.pow(2, 70), "bit_length", []),
  () => py.div(py.pow(2, 53), 1),
);
