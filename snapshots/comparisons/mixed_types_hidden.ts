import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Equality and order of values whose types are hidden.
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
const nan = py.float("nan");
show(
  () =>
    py.eq(
      py.hash(hidden(py.Tuple.of(hidden(1), hidden(2)))),
      py.hash(hidden(py.Tuple.of(hidden(py.float(1)), hidden(2)))),
    ),
  () => py.eq(py.object(), py.object()),
  () => py.eq(py.range(hidden(5)), py.range(hidden(0), hidden(5), hidden(1))),
  () => py.eq(py.range(hidden(0)), py.range(hidden(2), hidden(1))),
  () => py.eq(py.hash(py.range(hidden(3))), py.hash(py.range(hidden(0), hidden(3), hidden(1)))),
  () => py.eq(py.set(hidden("aab")), hidden(new py.PySet([hidden("a"), hidden("b")]))),
  () => py.eq(py.slice(hidden(null)), py.slice(hidden(null), hidden(null), hidden(null))),
  () => py.eq(py.type(hidden(1)), py.int),
  () => py.lt(hidden("abc"), hidden("abd")),
  () => py.lt(hidden("Z"), hidden("a")),
  () => py.gt(hidden("😀"), hidden("￿")),
  () => py.lt(hidden("a"), hidden(1)),
  () => py.eq(hidden("a"), hidden(1)),
  () => py.gt(py.pow(hidden(10), hidden(400)), hidden(py.float(1e308))),
  () => py.eq(py.pow(hidden(10), hidden(400)), hidden(py.float(1e308))),
  () => py.eq(py.pow(hidden(2), hidden(53)), py.pow(hidden(py.float(2)), hidden(53))),
  () => py.eq(py.add(py.pow(hidden(2), hidden(53)), hidden(1)), py.pow(hidden(py.float(2)), hidden(53))),
  () => py.gt(py.add(py.pow(hidden(2), hidden(53)), hidden(1)), py.pow(hidden(py.float(2)), hidden(53))),
  () => py.eq(hidden(py.float(0)), py.neg(hidden(py.float(0)))),
  () => py.eq(hidden(0), py.neg(hidden(py.float(0)))),
  () => py.eq(nan, nan),
  () => py.ne(nan, nan),
  () => py.lt(nan, hidden(1)),
  () => py.eq(hidden([nan]), hidden([nan])),
  () => py.lt(hidden(1), nan),
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
  () => {
    let operand: Dynamic;
    return py.lt(hidden(1), (operand = hidden(2))) && py.lt(operand, hidden(3));
  },
  () => {
    let operand2: Dynamic;
    return py.lt(hidden(1), (operand2 = hidden(3))) && py.lt(operand2, hidden(2));
  },
  () => {
    let operand3: Dynamic;
    return py.lt(hidden(1), (operand3 = hidden(2))) && py.gt(operand3, hidden(1));
  },
  () => {
    let operand4: Dynamic;
    return py.eq(hidden(1), (operand4 = hidden(py.float(1)))) && py.eq(operand4, hidden(true));
  },
  () => py.lt(hidden(1), hidden("a")),
  () => py.lt(hidden(null), hidden(1)),
  () => py.lt(hidden(null), hidden(null)),
  () => py.lt(hidden([]), hidden(null)),
  () => py.lt(hidden([hidden(1), hidden(2)]), hidden([hidden(1), hidden(3)])),
  () => py.lt(hidden([hidden(1)]), hidden([hidden(1), hidden(0)])),
  () => py.lt(hidden([hidden(1), hidden("a")]), hidden([hidden(1), hidden(2)])),
  () => py.lt(hidden([hidden(1), hidden("a")]), hidden([hidden(2), hidden(1)])),
  () => py.lt(hidden(py.Tuple.of(hidden(1), hidden(2))), hidden(py.Tuple.of(hidden(1), hidden(2), hidden(0)))),
  () => py.lt(hidden(py.Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => py.eq(hidden(py.Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => py.eq(hidden([hidden(1)]), hidden([hidden(py.float(1))])),
  () => py.eq(hidden([hidden(true)]), hidden([hidden(1)])),
  () =>
    py.eq(
      hidden(new py.Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][])),
      hidden(new py.Dict([[hidden(py.float(1)), hidden(py.float(2))]] as [Dynamic, Dynamic][])),
    ),
  () =>
    py.lt(
      hidden(new py.Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][])),
      hidden(new py.Dict([[hidden(1), hidden(3)]] as [Dynamic, Dynamic][])),
    ),
  () => py.lt(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(1), hidden(2)]))),
  () => py.le(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(1)]))),
  () => py.lt(hidden(new py.PySet([hidden(1)])), hidden(new py.PySet([hidden(2)]))),
  () => py.gt(hidden(new py.PySet([hidden(1)])), py.set()),
  () => py.eq(hidden(new py.PySet([hidden(1)])), py.frozenset(hidden([hidden(1)]))),
  () => py.lt(hidden(new py.PySet([hidden(1)])), hidden([hidden(1)])),
  () => py.eq(hidden("a"), hidden(py.bytes([97]))),
  () => py.eq(hidden(1), hidden("1")),
  () => py.eq(hidden(null), hidden(0)),
  () => py.eq(hidden(null), hidden(false)),
  () => py.eq(hidden(0), hidden(false)),
  () => py.eq(hidden(""), hidden(false)),
  () => py.eq(hidden([]), hidden(false)),
  () => py.eq(hidden(py.bytes([97])), py.bytearray(hidden(py.bytes([97])))),
);
