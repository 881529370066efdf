import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Text beyond the BMP whose type is hidden.
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
  () => py.list(py.enumerate(hidden("a😀"))),
  () => py.format(hidden("😀"), hidden("*^5")),
  () => py.len(hidden("a😀")),
  () => py.list(hidden("a😀b")),
  () => py.list(py.map(py.len, hidden([hidden("a"), hidden("😀")]))),
  () => py.ord(hidden("😀")),
  () => py.ord(hidden("😀😀")),
  () => py.list(py.reversed(hidden("a😀"))),
  () => py.sorted(hidden("ba😀")),
  () => py.sorted(hidden([hidden("é"), hidden("z"), hidden("a"), hidden("Z"), hidden("😀"), hidden("￿")])),
  () => py.tuple(hidden("a😀")),
  () => py.callMethod(hidden("😀Ab"), "capitalize", []),
  () => py.call(py.getAttr(hidden("😀"), "center"), [hidden(4), hidden("é")]),
  () => py.call(py.getAttr(hidden("a😀b😀"), "count"), [hidden("😀"), hidden(2)]),
  () => py.call(py.getAttr(hidden("é😀"), "encode"), [hidden("ascii"), hidden("replace")]),
  () => py.call(py.getAttr(hidden("é😀"), "encode"), [hidden("ascii"), hidden("ignore")]),
  () => py.call(py.getAttr(hidden("é😀"), "encode"), [hidden("ascii"), hidden("xmlcharrefreplace")]),
  () => py.call(py.getAttr(hidden("é😀"), "encode"), [hidden("ascii"), hidden("backslashreplace")]),
  () => py.call(py.getAttr(hidden("😀\tb"), "expandtabs"), [], { tabsize: hidden(4) }),
  () => py.call(py.getAttr(hidden("a😀b"), "find"), [hidden("b")]),
  () => py.call(py.getAttr(hidden("a😀b😀"), "rfind"), [hidden("😀")]),
  () => py.call(py.getAttr(hidden("a😀b"), "index"), [hidden("b")]),
  () => py.callMethod(hidden("😀"), "isalpha", []),
  () => py.callMethod(hidden("é😀"), "isprintable", []),
  () => py.call(py.getAttr(hidden(","), "join"), [hidden("a😀")]),
  () => py.call(py.getAttr(hidden("😀"), "rjust"), [hidden(3), hidden("😀")]),
  () => py.call(py.getAttr(hidden("😀a😀"), "strip"), [hidden("😀")]),
  () =>
    py.call(py.getAttr(hidden("a😀"), "translate"), [
      hidden(new py.Dict([[hidden(128512), hidden("smile")]] as [Dynamic, Dynamic][])),
    ]),
  () => py.call(py.getAttr(hidden("a😀b"), "replace"), [hidden(""), hidden(".")]),
  () => py.call(py.getAttr(hidden("😀"), "zfill"), [hidden(3)]),
  () => py.gt(hidden("😀"), hidden("￿")),
  () => py.getItem(hidden("a😀b"), hidden(1)),
  () => py.getItem(hidden("a😀b"), py.neg(hidden(1))),
  () => py.getSlice(hidden("a😀b"), null, null, py.neg(hidden(1))),
  () => `${py.format(hidden("😀"), ">3")}`,
  () => `${py.format(hidden("a"), "😀>3")}`,
);
