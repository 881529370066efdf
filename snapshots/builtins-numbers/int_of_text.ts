import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// int() of text in every base, with signs, underscores, other digits, and its errors.
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

show(
  () => py.int("12"),
  () => py.int(" -12 "),
  () => py.int("0b11", 0),
  () => py.int("0b11", 2),
  () => py.int("11", 2),
  () => py.int("12", 2),
  () => py.int("z", 36),
  () => py.int("Z", 36),
  () => py.int("z", 37),
  () => py.int("1", 1),
  () => py.int("1", -1),
  () => py.int(""),
  () => py.int("1.0"),
  () => py.int("1_0"),
  () => py.int("_1"),
  () => py.int("1_"),
  () => py.int("0x1f", 16),
  () => py.int("0o17", 0),
  () => py.int("017", 0),
  () => py.int("0", 0),
  () => py.int("00", 0),
  () => py.int("٣٤"),
  () => py.int("９"),
  () => py.int(py.bytes([49, 50])),
  () => py.int(py.bytes([122, 122]), 36),
  () => py.int(py.mul("9", 30)),
  () => py.int("é"),
  () => py.int(py.mul("a", 50)),
  () => py.int("12", 8),
  () => py.int("1", py.float(2)),
  () => py.int("1", null),
);
