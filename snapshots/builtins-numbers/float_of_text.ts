import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// float() of text: exponents, underscores, infinities, other digits, errors.
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

const nan = py.float("nan");
show(
  () => py.float("1e3"),
  () => py.float(" 1.5\n"),
  () => py.float("1_000.5"),
  () => py.float("inf"),
  () => py.float("-Infinity"),
  () => py.float("NaN"),
  () => py.float("+nan"),
  () => py.float(""),
  () => py.float("1.2.3"),
  () => py.float("0x10"),
  () => py.float("1__0"),
  () => py.float("١.٥"),
  () => py.float(py.bytes([49, 46, 53])),
  () => py.float("1e400"),
  () => py.float("-0"),
  () => py.float(".5"),
  () => py.float("5."),
  () => py.float("."),
  () => py.float("1e"),
  () => py.float("infinity"),
  () => py.float("é"),
);
