import {
  Dict,
  type Dynamic,
  Ellipsis,
  NotImplemented,
  Tuple,
  ascii,
  bytearray,
  bytes,
  call as pyCall,
  float,
  frozenset,
  neg,
  pow,
  print,
  range,
  repr,
  set,
  slice,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// repr(), str() and ascii() of values whose types are hidden.
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
  () => ascii(hidden(new Dict([[hidden("ü"), hidden([hidden("ß")])]] as [Dynamic, Dynamic][]))),
  () => pyCall(ascii, []),
  () => repr(hidden("a'b")),
  () => repr(hidden('a"b')),
  () => repr(hidden("a'b\"c")),
  () => repr(hidden("\u0000\u007f ​\ud800")),
  () => repr(hidden("\\n\n\t\r")),
  () => repr(hidden(float(10000000000000000))),
  () => repr(hidden(float(1000000000000000))),
  () => repr(hidden(0.00001)),
  () => repr(hidden(0.0001)),
  () => repr(hidden(float(1))),
  () => repr(neg(hidden(float(0)))),
  () => repr(hidden(5e-324)),
  () => repr(hidden(float(1.7976931348623157e308))),
  () => repr(pow(hidden(2), hidden(70))),
  () => repr(hidden(Tuple.of())),
  () => repr(hidden(Tuple.of(hidden(1)))),
  () => repr(set()),
  () => repr(frozenset()),
  () => repr(hidden(new Dict([[hidden(1), hidden([hidden(2)])]] as [Dynamic, Dynamic][]))),
  () => repr(hidden(bytes([97, 39, 0, 255]))),
  () => repr(bytearray(hidden(bytes([120])))),
  () => repr(hidden(Ellipsis)),
  () => repr(NotImplemented),
  () => repr(hidden(null)),
  () => repr(range(hidden(3))),
  () => repr(slice(hidden(1), hidden(null))),
  () => pyCall(repr, []),
  () => str(),
  () => str(hidden(5)),
  () => str(hidden(bytes([97]))),
  () => str(hidden(bytes([255])), hidden("utf-8")),
  () => str(hidden(bytes([255])), hidden("latin-1")),
  () => str(hidden(bytes([255])), hidden("utf-8"), hidden("replace")),
  () => str(hidden(bytes([255])), hidden("utf-8"), hidden("ignore")),
  () => str(hidden(bytes([97])), hidden("nope")),
  () => str(hidden("a"), hidden("utf-8")),
  () => str(hidden(5), hidden("utf-8")),
  () => str(hidden(1)),
  () => pyCall(str, [hidden(1), hidden(2), hidden(3), hidden(4)]),
  () => str(hidden(null)),
  () => str(hidden([hidden(null), hidden(float(1)), hidden("a")])),
  () => str(hidden(bytes([97, 98, 99]))),
);
