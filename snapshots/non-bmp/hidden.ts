import {
  Dict,
  type Dynamic,
  Tuple,
  ascii,
  call as pyCall,
  callMethod,
  enumerate,
  format,
  getItem,
  getSlice,
  gt,
  len,
  list,
  map,
  neg,
  ord,
  print,
  repr,
  reversed,
  sorted,
  toException,
  tuple,
  typeName,
} from "./runtime/python/index.js";

// Text beyond the BMP whose type is hidden.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new Dict(), Tuple.of())) {
  hidden(kind);
}
show(
  () => ascii(hidden("é😀\n'")),
  () => list(enumerate(hidden("a😀"))),
  () => format(hidden("😀"), hidden("*^5")),
  () => len(hidden("a😀")),
  () => list(hidden("a😀b")),
  () => list(map(len, hidden([hidden("a"), hidden("😀")]))),
  () => ord(hidden("😀")),
  () => ord(hidden("😀😀")),
  () => list(reversed(hidden("a😀"))),
  () => sorted(hidden("ba😀")),
  () =>
    sorted(hidden([hidden("é"), hidden("z"), hidden("a"), hidden("Z"), hidden("😀"), hidden("￿")])),
  () => tuple(hidden("a😀")),
  () => callMethod(hidden("😀Ab"), "capitalize", []),
  () => callMethod(hidden("😀"), "center", [hidden(4), hidden("é")]),
  () => callMethod(hidden("a😀b😀"), "count", [hidden("😀"), hidden(2)]),
  () => callMethod(hidden("é😀"), "encode", [hidden("ascii"), hidden("replace")]),
  () => callMethod(hidden("é😀"), "encode", [hidden("ascii"), hidden("ignore")]),
  () => callMethod(hidden("é😀"), "encode", [hidden("ascii"), hidden("xmlcharrefreplace")]),
  () => callMethod(hidden("é😀"), "encode", [hidden("ascii"), hidden("backslashreplace")]),
  () => callMethod(hidden("😀\tb"), "expandtabs", [], { tabsize: hidden(4) }),
  () => callMethod(hidden("a😀b"), "find", [hidden("b")]),
  () => callMethod(hidden("a😀b😀"), "rfind", [hidden("😀")]),
  () => callMethod(hidden("a😀b"), "index", [hidden("b")]),
  () => callMethod(hidden("😀"), "isalpha", []),
  () => callMethod(hidden("é😀"), "isprintable", []),
  () => callMethod(hidden(","), "join", [hidden("a😀")]),
  () => callMethod(hidden("😀"), "rjust", [hidden(3), hidden("😀")]),
  () => callMethod(hidden("😀a😀"), "strip", [hidden("😀")]),
  () =>
    callMethod(hidden("a😀"), "translate", [
      hidden(new Dict([[hidden(128512), hidden("smile")]] as [Dynamic, Dynamic][])),
    ]),
  () => callMethod(hidden("a😀b"), "replace", [hidden(""), hidden(".")]),
  () => callMethod(hidden("😀"), "zfill", [hidden(3)]),
  () => gt(hidden("😀"), hidden("￿")),
  () => getItem(hidden("a😀b"), hidden(1)),
  () => getItem(hidden("a😀b"), neg(hidden(1))),
  () => getSlice(hidden("a😀b"), null, null, neg(hidden(1))),
  () => `${format(hidden("😀"), ">3")}`,
  () => `${format(hidden("a"), "😀>3")}`,
);
