import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The TypeErrors of binary operators on values whose types are hidden.
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

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of py.Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new py.Dict(), py.Tuple.of())) {
  hidden(kind);
}
const inf = py.float("inf");
show(
  () => py.mul(hidden("a"), hidden(3)),
  () => py.mul(hidden("a"), py.neg(hidden(1))),
  () => py.mul(hidden("a"), hidden(0)),
  () => py.mul(hidden("a"), hidden(1.5)),
  () => py.mul(hidden("a"), hidden("b")),
  () => py.mul(hidden("a"), hidden(true)),
  () => py.add(hidden("a"), hidden("b")),
  () => py.add(hidden("a"), hidden(1)),
  () => py.add(hidden(1), hidden("a")),
  () => py.add(hidden("a"), hidden(null)),
  () => py.sub(hidden("a"), hidden("b")),
  () => py.pow(hidden("a"), hidden(2)),
  () => py.floordiv(hidden("a"), hidden(2)),
  () => py.div(hidden("a"), hidden(2)),
  () => py.bitand(hidden("a"), hidden("b")),
  () => py.matmul(hidden("a"), hidden("b")),
  () => py.mod(hidden("a"), hidden(5)),
  () => py.mod(hidden("a"), hidden(py.Tuple.of())),
  () => py.mod(hidden("a"), hidden(new py.Dict())),
  () => py.mod(hidden("a"), hidden([])),
  () => py.add(hidden(1), hidden(py.float(1))),
  () => py.div(hidden(1), hidden(0)),
  () => py.floordiv(hidden(1), hidden(0)),
  () => py.mod(hidden(1), hidden(0)),
  () => py.bitand(hidden(1), hidden(3)),
  () => py.bitor(hidden(1), hidden(6)),
  () => py.bitand(hidden(1), hidden(py.float(1))),
  () => py.bitand(hidden("a"), hidden(1)),
  () => py.bitand(hidden(null), hidden(1)),
  () => py.bitand(hidden([hidden(1)]), hidden([hidden(1)])),
  () => py.bitand(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(1), hidden(2)]))),
  () =>
    py.eq(
      py.bitor(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(2)]))),
      hidden(new py.PySet([hidden(1), hidden(2)])),
    ),
  () => py.add(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(2)]))),
  () => py.bitand(hidden(new py.PySet([hidden(1)])), hidden([hidden(1)])),
  () => py.add(hidden([hidden(1)]), hidden([hidden(2)])),
  () => py.add(hidden([hidden(1)]), hidden(py.Tuple.of(hidden(2)))),
  () => py.add(hidden(py.Tuple.of(hidden(1))), hidden(py.Tuple.of(hidden(2)))),
  () => py.add(hidden(py.Tuple.of(hidden(1))), hidden([hidden(2)])),
  () => py.mul(hidden([hidden(1)]), hidden(2)),
  () => py.mul(hidden([hidden(1)]), py.neg(hidden(1))),
  () => py.mul(hidden([hidden(1)]), hidden(1.5)),
  () => py.mul(hidden([hidden(1)]), hidden("a")),
  () => py.mul(hidden(py.Tuple.of(hidden(1))), hidden(2)),
  () => py.mul(hidden([hidden(1)]), hidden(true)),
  () => py.add(hidden(null), hidden(1)),
  () => py.add(hidden(1), hidden(null)),
  () => py.mul(hidden(null), hidden(2)),
  () => py.sub(hidden(1), hidden("a")),
  () => py.sub(hidden([]), hidden([])),
  () => py.mul(hidden(new py.Dict()), hidden(2)),
  () => py.add(hidden(1), hidden([])),
  () => py.add(hidden(1.5), hidden("a")),
  () => py.add(hidden(py.bytes([97])), hidden(py.bytes([98]))),
  () => py.add(hidden(py.bytes([97])), hidden("b")),
  () => py.mul(hidden(py.bytes([97])), hidden(3)),
  () => py.add(hidden(py.bytes([97])), py.bytearray(hidden(py.bytes([98])))),
  () => py.matmul(hidden(1), hidden(2)),
  () => py.pow(hidden(1), inf),
  () => py.div(hidden(1), hidden(3)),
  () => py.bitor(hidden(new py.PySet([hidden(1)])), py.frozenset(hidden([hidden(2)]))),
);
