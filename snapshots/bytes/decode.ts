import {
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  callMethod,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// decode with every error handler and encoding.
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
  () => callMethod(bytes([255]), "decode", []),
  () => callMethod(bytes([255]), "decode", ["latin-1"]),
  () => callMethod(bytes([226, 130]), "decode", ["utf-8", "replace"]),
  () => callMethod(bytes([226, 130, 97]), "decode", ["utf-8", "ignore"]),
  () => callMethod(bytes([195, 169]), "decode", ["ascii"]),
  () => callMethod(bytes([97]), "decode", ["nope"]),
  () => callMethod(bytes([255]), "decode", ["utf-8", "backslashreplace"]),
  () => callMethod(bytes([240, 159, 152, 128]), "decode", []),
  () => callMethod(bytes([237, 160, 128]), "decode", []),
);
