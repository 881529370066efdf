import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// repr(), str() and ascii() of values whose types are hidden.
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
  () => py.ascii(hidden("é😀\n'")),
  () => py.ascii(hidden(new py.Dict([[hidden("ü"), hidden([hidden("ß")])]] as [Dynamic, Dynamic][]))),
  () => py.call(py.ascii, []),
  () => py.repr(hidden("a'b")),
  () => py.repr(hidden('a"b')),
  () => py.repr(hidden("a'b\"c")),
  () => py.repr(hidden("\u0000\u007f ​\ud800")),
  () => py.repr(hidden("\\n\n\t\r")),
  () => py.repr(hidden(py.float(10000000000000000))),
  () => py.repr(hidden(py.float(1000000000000000))),
  () => py.repr(hidden(0.00001)),
  () => py.repr(hidden(0.0001)),
  () => py.repr(hidden(py.float(1))),
  () => py.repr(py.neg(hidden(py.float(0)))),
  () => py.repr(hidden(5e-324)),
  () => py.repr(hidden(py.float(1.7976931348623157e308))),
  () => py.repr(py.pow(hidden(2), hidden(70))),
  () => py.repr(hidden(py.Tuple.of())),
  () => py.repr(hidden(py.Tuple.of(hidden(1)))),
  () => py.repr(py.set()),
  () => py.repr(py.frozenset()),
  () => py.repr(hidden(new py.Dict([[hidden(1), hidden([hidden(2)])]] as [Dynamic, Dynamic][]))),
  () => py.repr(hidden(py.bytes([97, 39, 0, 255]))),
  () => py.repr(py.bytearray(hidden(py.bytes([120])))),
  () => py.repr(hidden(py.Ellipsis)),
  () => py.repr(py.NotImplemented),
  () => py.repr(hidden(null)),
  () => py.repr(py.range(hidden(3))),
  () => py.repr(py.slice(hidden(1), hidden(null))),
  () => py.call(py.repr, []),
  () => py.str(),
  () => py.str(hidden(5)),
  () => py.str(hidden(py.bytes([97]))),
  () => py.str(hidden(py.bytes([255])), hidden("utf-8")),
  () => py.str(hidden(py.bytes([255])), hidden("latin-1")),
  () => py.str(hidden(py.bytes([255])), hidden("utf-8"), hidden("replace")),
  () => py.str(hidden(py.bytes([255])), hidden("utf-8"), hidden("ignore")),
  () => py.str(hidden(py.bytes([97])), hidden("nope")),
  () => py.str(hidden("a"), hidden("utf-8")),
  () => py.str(hidden(5), hidden("utf-8")),
  () => py.str(hidden(1)),
  () => py.call(py.str, [hidden(1), hidden(2), hidden(3), hidden(4)]),
  () => py.str(hidden(null)),
  () => py.str(hidden([hidden(null), hidden(py.float(1)), hidden("a")])),
  () => py.str(hidden(py.bytes([97, 98, 99]))),
);
