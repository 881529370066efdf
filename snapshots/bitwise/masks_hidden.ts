import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Bitwise operators on values whose types are hidden.
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
show(
  () => py.invert(hidden("a")),
  () => py.invert(hidden(true)),
  () => py.invert(hidden(5)),
  () => py.invert(py.neg(hidden(1))),
  () => py.invert(py.pow(hidden(2), hidden(70))),
  () => py.invert(hidden(1.5)),
  () => py.bitand(hidden(1), hidden(3)),
  () => py.bitor(hidden(1), hidden(6)),
  () => py.bitxor(hidden(5), hidden(3)),
  () => py.lshift(hidden(1), hidden(40)),
  () => py.lshift(hidden(1), hidden(100)),
  () => py.lshift(hidden(1), py.neg(hidden(1))),
  () => py.rshift(hidden(1), hidden(1)),
  () => py.rshift(py.neg(hidden(1)), hidden(100)),
  () => py.rshift(py.neg(hidden(5)), hidden(1)),
  () => py.rshift(hidden(1), py.neg(hidden(1))),
  () => py.rshift(py.pow(hidden(2), hidden(70)), hidden(60)),
  () => py.bitand(py.pow(hidden(2), hidden(70)), py.sub(py.pow(hidden(2), hidden(70)), hidden(1))),
  () => py.bitand(py.neg(hidden(1)), py.pow(hidden(2), hidden(70))),
  () => py.bitor(py.neg(hidden(1)), py.pow(hidden(2), hidden(70))),
  () => py.bitand(py.pow(hidden(2), hidden(40)), py.pow(hidden(2), hidden(40))),
  () => py.bitor(py.pow(hidden(2), hidden(31)), hidden(0)),
  () => py.bitxor(py.pow(hidden(2), hidden(32)), hidden(1)),
  () => py.bitand(py.neg(py.pow(hidden(2), hidden(31))), hidden(4294967295)),
  () => py.lshift(hidden(1), hidden(31)),
  () => py.lshift(hidden(1), hidden(32)),
  () => py.lshift(hidden(4294967295), hidden(4)),
  () => py.bitand(hidden(py.float(1)), hidden(1)),
  () => py.bitand(hidden(1), hidden(py.float(1))),
  () => py.bitand(hidden(true), hidden(false)),
  () => py.bitor(hidden(true), hidden(2)),
  () => py.bitxor(hidden(true), hidden(true)),
  () => py.bitand(hidden(null), hidden(1)),
  () => py.bitand(hidden([hidden(1)]), hidden([hidden(1)])),
  () => py.bitand(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(1), hidden(2)]))),
  () =>
    py.eq(
      py.bitor(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(2)]))),
      hidden(new py.PySet([hidden(1), hidden(2)])),
    ),
  () =>
    py.eq(
      py.bitxor(hidden(new py.PySet([hidden(1), hidden(2)])), hidden(new py.PySet([hidden(2), hidden(3)]))),
      hidden(new py.PySet([hidden(1), hidden(3)])),
    ),
  () => py.bitand(hidden(new py.PySet([hidden(1)])), hidden([hidden(1)])),
  () => py.bitor(hidden(new py.PySet([hidden(1)])), py.frozenset(hidden([hidden(2)]))),
  () => py.bitor(hidden(new py.PySet([hidden(1)])), hidden([hidden(2)])),
  () => `${py.format(hidden(5), ">>5")}`,
);
