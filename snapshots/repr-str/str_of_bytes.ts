import {
  type Dynamic,
  Tuple,
  ascii,
  bytes,
  call as pyCall,
  float,
  int,
  print,
  repr,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// str() of bytes in encodings, and of everything else.
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
  () => ascii("é😀\n'"),
  () => ascii({ ü: ["ß"] }),
  () => pyCall(ascii, []),
  () => str(),
  () => str(5),
  () => str(bytes([97])),
  () => str(bytes([255]), "utf-8"),
  () => str(bytes([255]), "latin-1"),
  () => str(bytes([255]), "utf-8", "replace"),
  () => str(bytes([255]), "utf-8", "ignore"),
  () => str(bytes([97]), "nope"),
  () => str("a", "utf-8"),
  () => str(5, "utf-8"),
  () => str(1),
  () => pyCall(str, [1, 2, 3, 4]),
  () => str(null),
  () => str([null, float(1), "a"]),
  () => str(int),
  () => str(bytes([97, 98, 99])),
);
