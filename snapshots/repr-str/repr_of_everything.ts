import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// repr() of text with quotes and controls, floats, containers, types and exceptions.
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
  () => py.repr("a'b"),
  () => py.repr('a"b'),
  () => py.repr("a'b\"c"),
  () => py.repr("\u0000\u007f ​\ud800"),
  () => py.repr("\\n\n\t\r"),
  () => py.repr(py.float(10000000000000000)),
  () => py.repr(py.float(1000000000000000)),
  () => py.repr(0.00001),
  () => py.repr(0.0001),
  () => py.repr(py.float(1)),
  () => py.repr(py.neg(py.float(0))),
  () => py.repr(5e-324),
  () => py.repr(py.float(1.7976931348623157e308)),
  () => py.repr(py.pow(2, 70)),
  () => py.repr(py.Tuple.of()),
  () => py.repr(py.Tuple.of(1)),
  () => py.repr(py.set()),
  () => py.repr(py.frozenset()),
  () => py.repr(new py.Dict([[1, [2]]] as [Dynamic, Dynamic][])),
  () => py.repr(py.bytes([97, 39, 0, 255])),
  () => py.repr(py.bytearray(py.bytes([120]))),
  () => py.repr(py.Ellipsis),
  () => py.repr(py.NotImplemented),
  () => py.repr(null),
  () => py.repr(py.int),
  () => py.repr(py.len),
  () => py.repr(py.range(3)),
  () => py.repr(py.slice(1, null)),
  () => py.repr(new py.KeyError("a")),
  () => py.repr(new py.ValueError()),
  () => py.repr(new py.ValueError("a", 1)),
  () => py.repr(py.type(null)),
  () => py.call(py.repr, []),
);
