import {
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  float,
  int,
  mul,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// int() of text in every base, with signs, underscores, other digits, and its errors.
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
  () => int("12"),
  () => int(" -12 "),
  () => int("0b11", 0),
  () => int("0b11", 2),
  () => int("11", 2),
  () => int("12", 2),
  () => int("z", 36),
  () => int("Z", 36),
  () => int("z", 37),
  () => int("1", 1),
  () => int("1", -1),
  () => int(""),
  () => int("1.0"),
  () => int("1_0"),
  () => int("_1"),
  () => int("1_"),
  () => int("0x1f", 16),
  () => int("0o17", 0),
  () => int("017", 0),
  () => int("0", 0),
  () => int("00", 0),
  () => int("٣٤"),
  () => int("９"),
  () => int(bytes([49, 50])),
  () => int(bytes([122, 122]), 36),
  () => int(mul("9", 30)),
  () => int("é"),
  () => int(mul("a", 50)),
  () => int("12", 8),
  () => int("1", float(2)),
  () => int("1", null),
);
