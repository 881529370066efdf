import {
  type Dynamic,
  Tuple,
  add,
  bytearray,
  bytes,
  call as pyCall,
  callMethod,
  getItem,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Methods of bytes: search, split, strip, join, translate, with text where bytes belong.
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

show(
  () => bytearray(bytes([97, 98])),
  () => callMethod(bytes([97, 98, 99]), "find", [bytes([99])]),
  () => callMethod(bytes([97, 98, 99]), "find", [99]),
  () => callMethod(bytes([97, 44, 98]), "split", [bytes([44])]),
  () => callMethod(bytes([97, 44, 98]), "split", [","]),
  () => callMethod(bytes([32, 97, 32]), "strip", []),
  () => callMethod(bytes([97, 98, 99]), "startswith", [bytes([97])]),
  () => callMethod(bytes([97, 98, 99]), "startswith", ["a"]),
  () => callMethod(bytes([44]), "join", [[bytes([97]), bytes([98])]]),
  () => callMethod(bytes([44]), "join", [["a"]]),
  () => callMethod(bytes([97, 98, 99]), "replace", [bytes([98]), bytes([120])]),
  () => callMethod(bytes([97, 98, 99]), "hex", []),
  () => callMethod(bytes([97, 98, 99]), "hex", ["-"]),
  () => callMethod(bytes, "fromhex", ["6162"]),
  () => callMethod(bytes, "fromhex", ["61 62"]),
  () => callMethod(bytes, "fromhex", ["6"]),
  () => callMethod(bytes, "fromhex", ["zz"]),
  () => callMethod(bytes([97, 98, 99]), "upper", []),
  () => callMethod(bytes([97, 98, 99]), "count", [bytes([98])]),
  () => callMethod(bytes([97, 98, 99]), "isalpha", []),
  () => callMethod(bytes([97, 45, 98]), "partition", [bytes([45])]),
  () => callMethod(bytes([97]), "center", [5]),
  () => callMethod(bytes([97, 10, 98]), "splitlines", []),
  () => callMethod(bytes([97, 98, 99]), "index", [bytes([122])]),
  () => callMethod(bytes([97, 98, 99]), "endswith", [Tuple.of(bytes([99]), bytes([120]))]),
  () => callMethod(bytes([97, 98]), "zfill", [5]),
  () => callMethod(bytes([97, 66]), "swapcase", []),
  () => callMethod(bytes([97, 98]), "title", []),
  () => callMethod(bytes([97, 98]), "translate", [null, bytes([97])]),
  () => getItem(callMethod(bytes, "maketrans", [bytes([97]), bytes([98])]), 97),
  () => callMethod(bytes([97, 98, 99]), "nope", []),
  () => add(bytearray(bytes([97, 98])), bytes([99])),
  () => callMethod(bytearray(bytes([97, 98])), "append", [300]),
  () => callMethod(bytearray(bytes([97, 98])), "pop", []),
);
