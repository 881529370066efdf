import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Bytes whose types are hidden.
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
  () => py.add(hidden(py.bytes([97])), hidden(py.bytes([98]))),
  () => py.add(hidden(py.bytes([97])), hidden("b")),
  () => py.mul(hidden(py.bytes([97])), hidden(3)),
  () => py.add(hidden(py.bytes([97])), py.bytearray(hidden(py.bytes([98])))),
  () => py.eq(hidden(py.bytes([97])), py.bytearray(hidden(py.bytes([97])))),
  () => py.lt(hidden(py.bytes([97])), hidden(py.bytes([98]))),
  () => py.lt(hidden(py.bytes([97])), hidden("b")),
  () => py.getItem(hidden(py.bytes([97, 98, 99])), hidden(0)),
  () => py.getItem(hidden(py.bytes([97, 98, 99])), py.neg(hidden(1))),
  () => py.getItem(hidden(py.bytes([97, 98, 99])), hidden(5)),
  () => py.getSlice(hidden(py.bytes([97, 98, 99])), hidden(1), null),
  () => py.getSlice(hidden(py.bytes([97, 98, 99])), null, null, py.neg(hidden(1))),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "find"), [hidden(py.bytes([99]))]),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "find"), [hidden(99)]),
  () => py.call(py.getAttr(hidden(py.bytes([97, 44, 98])), "split"), [hidden(py.bytes([44]))]),
  () => py.call(py.getAttr(hidden(py.bytes([97, 44, 98])), "split"), [hidden(",")]),
  () => py.callMethod(hidden(py.bytes([32, 97, 32])), "strip", []),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "startswith"), [hidden(py.bytes([97]))]),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "startswith"), [hidden("a")]),
  () => py.call(py.getAttr(hidden(py.bytes([44])), "join"), [hidden([hidden(py.bytes([97])), hidden(py.bytes([98]))])]),
  () => py.call(py.getAttr(hidden(py.bytes([44])), "join"), [hidden([hidden("a")])]),
  () =>
    py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "replace"), [hidden(py.bytes([98])), hidden(py.bytes([120]))]),
  () => py.callMethod(hidden(py.bytes([97, 98, 99])), "hex", []),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "hex"), [hidden("-")]),
  () => py.callMethod(hidden(py.bytes([255])), "decode", []),
  () => py.call(py.getAttr(hidden(py.bytes([255])), "decode"), [hidden("latin-1")]),
  () => py.call(py.getAttr(hidden(py.bytes([226, 130])), "decode"), [hidden("utf-8"), hidden("replace")]),
  () => py.call(py.getAttr(hidden(py.bytes([226, 130, 97])), "decode"), [hidden("utf-8"), hidden("ignore")]),
  () => py.call(py.getAttr(hidden(py.bytes([195, 169])), "decode"), [hidden("ascii")]),
  () => py.call(py.getAttr(hidden(py.bytes([97])), "decode"), [hidden("nope")]),
  () => py.call(py.getAttr(hidden(py.bytes([255])), "decode"), [hidden("utf-8"), hidden("backslashreplace")]),
  () => py.callMethod(hidden(py.bytes([240, 159, 152, 128])), "decode", []),
  () => py.callMethod(hidden(py.bytes([237, 160, 128])), "decode", []),
  () => py.callMethod(hidden(py.bytes([97, 98, 99])), "upper", []),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "count"), [hidden(py.bytes([98]))]),
  () => py.eq(hidden(py.bytes([97, 98, 99])), hidden("abc")),
  () => py.isIn(hidden(py.bytes([97])), hidden(py.bytes([97, 98, 99]))),
  () => py.callMethod(hidden(py.bytes([97, 98, 99])), "isalpha", []),
  () => py.call(py.getAttr(hidden(py.bytes([97, 45, 98])), "partition"), [hidden(py.bytes([45]))]),
  () => py.mod(hidden(py.bytes([37, 100, 32, 37, 115])), hidden(py.Tuple.of(hidden(1), hidden(py.bytes([120]))))),
  () => py.call(py.getAttr(hidden(py.bytes([97])), "center"), [hidden(5)]),
  () => py.callMethod(hidden(py.bytes([97, 10, 98])), "splitlines", []),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "index"), [hidden(py.bytes([122]))]),
  () =>
    py.call(py.getAttr(hidden(py.bytes([97, 98, 99])), "endswith"), [
      hidden(py.Tuple.of(hidden(py.bytes([99])), hidden(py.bytes([120])))),
    ]),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98])), "zfill"), [hidden(5)]),
  () => py.callMethod(hidden(py.bytes([97, 66])), "swapcase", []),
  () => py.callMethod(hidden(py.bytes([97, 98])), "title", []),
  () => py.call(py.getAttr(hidden(py.bytes([97, 98])), "translate"), [hidden(null), hidden(py.bytes([97]))]),
  () => py.callMethod(hidden(py.bytes([97, 98, 99])), "nope", []),
  () => py.or(hidden(py.bytes([])), () => hidden(py.bytes([120]))),
  () => py.mul(hidden(py.bytes([97])), py.neg(hidden(1))),
);
