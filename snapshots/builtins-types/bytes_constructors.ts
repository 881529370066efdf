import {
  type Dynamic,
  Tuple,
  add,
  bytearray,
  bytes,
  call as pyCall,
  callMethod,
  print,
  range,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// bytes and bytearray of sizes, iterables, text with encodings, and their errors.
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
  () => bytearray(),
  () => bytearray(3),
  () => bytearray(bytes([97, 98])),
  () => bytearray([1, 255]),
  () => bytearray([256]),
  () => bytearray("ab"),
  () => bytearray("é", "utf-8"),
  () => bytearray(-1),
  () => bytearray(null),
  () => bytes(),
  () => bytes(2),
  () => bytes([0, 65]),
  () => bytes("é", "utf-8"),
  () => bytes("é"),
  () => bytes([300]),
  () => bytes([-1]),
  () => bytes(1.5),
  () => bytes("é", "ascii"),
  () => bytes("é", "ascii", "replace"),
  () => bytes(range(3)),
  () => add(bytearray(bytes([97, 98])), bytes([99])),
  () => callMethod(bytearray(bytes([97, 98])), "append", [300]),
  () => callMethod(bytearray(bytes([97, 98])), "pop", []),
  () => bytes(bytearray(bytes([97]))),
);
