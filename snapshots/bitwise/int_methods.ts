import {
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  callMethod,
  float,
  getAttr,
  int,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// bit_length, bit_count, to_bytes, from_bytes and what else ints have.
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
  () => callMethod(1.5, "is_integer", []),
  () => callMethod(float(2), "is_integer", []),
  () => callMethod(5, "bit_length", []),
  () => callMethod(pow(2, 70), "bit_length", []),
  () => callMethod(-5, "bit_length", []),
  () => callMethod(0, "bit_length", []),
  () => callMethod(5, "bit_count", []),
  () => callMethod(0.75, "as_integer_ratio", []),
  () => callMethod(5, "as_integer_ratio", []),
  () => callMethod(0.1, "hex", []),
  () => callMethod(255, "to_bytes", [2, "big"]),
  () => callMethod(256, "to_bytes", [1, "big"]),
  () => callMethod(-1, "to_bytes", [2, "big"]),
  () => callMethod(-1, "to_bytes", [2, "little"], { signed: true }),
  () => callMethod(int, "from_bytes", [bytes([1, 0]), "big"]),
  () => callMethod(int, "from_bytes", [bytes([255, 255]), "little"], { signed: true }),
  () => callMethod(1, "conjugate", []),
  () => getAttr(5, "numerator"),
  () => callMethod(bytes([97, 98, 99]), "hex", []),
);
