import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  bytearray,
  bytes,
  call as pyCall,
  callMethod,
  eq,
  getItem,
  getSlice,
  isIn,
  lt,
  mod,
  mul,
  neg,
  or,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Bytes whose types are hidden.
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
  () => add(hidden(bytes([97])), hidden(bytes([98]))),
  () => add(hidden(bytes([97])), hidden("b")),
  () => mul(hidden(bytes([97])), hidden(3)),
  () => add(hidden(bytes([97])), bytearray(hidden(bytes([98])))),
  () => eq(hidden(bytes([97])), bytearray(hidden(bytes([97])))),
  () => lt(hidden(bytes([97])), hidden(bytes([98]))),
  () => lt(hidden(bytes([97])), hidden("b")),
  () => getItem(hidden(bytes([97, 98, 99])), hidden(0)),
  () => getItem(hidden(bytes([97, 98, 99])), neg(hidden(1))),
  () => getItem(hidden(bytes([97, 98, 99])), hidden(5)),
  () => getSlice(hidden(bytes([97, 98, 99])), hidden(1), null),
  () => getSlice(hidden(bytes([97, 98, 99])), null, null, neg(hidden(1))),
  () => callMethod(hidden(bytes([97, 98, 99])), "find", [hidden(bytes([99]))]),
  () => callMethod(hidden(bytes([97, 98, 99])), "find", [hidden(99)]),
  () => callMethod(hidden(bytes([97, 44, 98])), "split", [hidden(bytes([44]))]),
  () => callMethod(hidden(bytes([97, 44, 98])), "split", [hidden(",")]),
  () => callMethod(hidden(bytes([32, 97, 32])), "strip", []),
  () => callMethod(hidden(bytes([97, 98, 99])), "startswith", [hidden(bytes([97]))]),
  () => callMethod(hidden(bytes([97, 98, 99])), "startswith", [hidden("a")]),
  () =>
    callMethod(hidden(bytes([44])), "join", [hidden([hidden(bytes([97])), hidden(bytes([98]))])]),
  () => callMethod(hidden(bytes([44])), "join", [hidden([hidden("a")])]),
  () =>
    callMethod(hidden(bytes([97, 98, 99])), "replace", [hidden(bytes([98])), hidden(bytes([120]))]),
  () => callMethod(hidden(bytes([97, 98, 99])), "hex", []),
  () => callMethod(hidden(bytes([97, 98, 99])), "hex", [hidden("-")]),
  () => callMethod(hidden(bytes([255])), "decode", []),
  () => callMethod(hidden(bytes([255])), "decode", [hidden("latin-1")]),
  () => callMethod(hidden(bytes([226, 130])), "decode", [hidden("utf-8"), hidden("replace")]),
  () => callMethod(hidden(bytes([226, 130, 97])), "decode", [hidden("utf-8"), hidden("ignore")]),
  () => callMethod(hidden(bytes([195, 169])), "decode", [hidden("ascii")]),
  () => callMethod(hidden(bytes([97])), "decode", [hidden("nope")]),
  () => callMethod(hidden(bytes([255])), "decode", [hidden("utf-8"), hidden("backslashreplace")]),
  () => callMethod(hidden(bytes([240, 159, 152, 128])), "decode", []),
  () => callMethod(hidden(bytes([237, 160, 128])), "decode", []),
  () => callMethod(hidden(bytes([97, 98, 99])), "upper", []),
  () => callMethod(hidden(bytes([97, 98, 99])), "count", [hidden(bytes([98]))]),
  () => eq(hidden(bytes([97, 98, 99])), hidden("abc")),
  () => isIn(hidden(bytes([97])), hidden(bytes([97, 98, 99]))),
  () => callMethod(hidden(bytes([97, 98, 99])), "isalpha", []),
  () => callMethod(hidden(bytes([97, 45, 98])), "partition", [hidden(bytes([45]))]),
  () =>
    mod(hidden(bytes([37, 100, 32, 37, 115])), hidden(Tuple.of(hidden(1), hidden(bytes([120]))))),
  () => callMethod(hidden(bytes([97])), "center", [hidden(5)]),
  () => callMethod(hidden(bytes([97, 10, 98])), "splitlines", []),
  () => callMethod(hidden(bytes([97, 98, 99])), "index", [hidden(bytes([122]))]),
  () =>
    callMethod(hidden(bytes([97, 98, 99])), "endswith", [
      hidden(Tuple.of(hidden(bytes([99])), hidden(bytes([120])))),
    ]),
  () => callMethod(hidden(bytes([97, 98])), "zfill", [hidden(5)]),
  () => callMethod(hidden(bytes([97, 66])), "swapcase", []),
  () => callMethod(hidden(bytes([97, 98])), "title", []),
  () => callMethod(hidden(bytes([97, 98])), "translate", [hidden(null), hidden(bytes([97]))]),
  () => callMethod(hidden(bytes([97, 98, 99])), "nope", []),
  () => or(hidden(bytes([])), () => hidden(bytes([120]))),
  () => mul(hidden(bytes([97])), neg(hidden(1))),
);
