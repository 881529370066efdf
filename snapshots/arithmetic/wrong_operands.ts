import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The TypeErrors of every binary operator.
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

const inf = py.float("inf");
show(
  () => py.mul("a", 3),
  () => py.mul("a", -1),
  () => py.mul("a", 0),
  () => py.mul("a", 1.5),
  () => py.mul("a", "b"),
  () => py.mul("a", true),
  () => "a" + "b",
  () => py.add("a", 1),
  () => py.add(1, "a"),
  () => py.add("a", null),
  () => py.sub("a", "b"),
  () => py.pow("a", 2),
  () => py.floordiv("a", 2),
  () => py.div("a", 2),
  () => py.bitand("a", "b"),
  () => py.matmul("a", "b"),
  () => py.mod("a", 5),
  () => py.mod("a", py.Tuple.of()),
  () => py.mod("a", new py.Dict()),
  () => py.mod("a", []),
  () => py.add(1, py.float(1)),
  () => py.div(1, 0),
  () => py.floordiv(1, 0),
  () => py.mod(1, 0),
  () => py.bitand(1, 3),
  () => py.bitor(1, 6),
  () => py.bitand(1, py.float(1)),
  () => py.bitand("a", 1),
  () => py.bitand(null, 1),
  () => py.bitand([1], [1]),
  () => py.bitand(new py.PySet([1]), new py.PySet([1, 2])),
  () => py.eq(py.bitor(new py.PySet([1]), new py.PySet([2])), new py.PySet([1, 2])),
  () => py.add(new py.PySet([1]), new py.PySet([2])),
  () => py.bitand(new py.PySet([1]), [1]),
  () => py.add([1], [2]),
  () => py.add([1], py.Tuple.of(2)),
  () => py.add(py.Tuple.of(1), py.Tuple.of(2)),
  () => py.add(py.Tuple.of(1), [2]),
  () => py.mul([1], 2),
  () => py.mul([1], -1),
  () => py.mul([1], 1.5),
  () => py.mul([1], "a"),
  () => py.mul(py.Tuple.of(1), 2),
  () => py.mul([1], true),
  () => py.add(null, 1),
  () => py.add(1, null),
  () => py.mul(null, 2),
  () => py.sub(1, "a"),
  () => py.sub([], []),
  () => py.mul(new py.Dict(), 2),
  () => py.add(1, []),
  () => py.add(1.5, "a"),
  () => py.add(py.bytes([97]), py.bytes([98])),
  () => py.add(py.bytes([97]), "b"),
  () => py.mul(py.bytes([97]), 3),
  () => py.add(py.bytes([97]), py.bytearray(py.bytes([98]))),
  () => py.add(py.len, 1),
  () => py.matmul(1, 2),
  () => py.pow(1, inf),
  () => py.div(1, 3),
);
