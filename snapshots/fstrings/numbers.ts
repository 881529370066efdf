import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Floats, ints and bools in f-strings with every presentation type.
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
  () => `${py.format(1.5, ".0f")} ${py.format(2.5, ".0f")} ${py.format(0.5, ".0f")}`,
  () => `${py.format(2.675, ".2f")} ${py.format(1.005, ".2f")}`,
  () => `${py.format(py.float(1e21), "f")}`,
  () => `${py.format(1e-7, "f")}`,
  () => `${py.format(123456789.123, ",.2f")}`,
  () => `${py.format(-1234567, ",")}`,
  () => `${py.format(1234567, "_")}`,
  () => `${py.format(255, "#06x")}`,
  () => `${py.format(255, "_b")}`,
  () => `${py.str(nan)} ${py.format(nan, "f")} ${py.format(nan, "5")} ${py.format(nan, "05")}`,
  () => `${py.format(py.float("inf"), ",")} ${py.format(py.float("-inf"), ".2f")} ${py.format(py.float("inf"), "%")}`,
  () =>
    `${py.str(py.neg(py.float(0)))} ${py.format(py.neg(py.float(0)), ".1f")} ${py.format(py.neg(py.float(0)), "+")} ${py.format(-0.4, ".0f")}`,
  () =>
    `${py.format(0, "e")} ${py.format(py.float(0), "e")} ${py.format(12345, "e")} ${py.format(123456789, "g")} ${py.format(0.00001, "g")}`,
  () =>
    `${py.format(py.float(1234567), "g")} ${py.format(py.float(1e100), "g")} ${py.str(py.float(100000))} ${py.format(py.float(100000), "g")} ${py.format(py.float(1000000), "g")}`,
  () =>
    `${py.format(1.5, "g")} ${py.format(py.float(1), "g")} ${py.format(py.float(1), "#g")} ${py.format(0.1, ".3g")} ${py.format(1234.5678, ".3g")}`,
  () => `${py.format(py.float(100000), "n")} ${py.format(5, "n")}`,
  () => `${py.format(0.5, "%")} ${py.format(0.123, ".1%")} ${py.format(1, "%")}`,
  () => `${py.format(5, "b")} ${py.format(5, "o")} ${py.format(-5, "x")} ${py.format(-255, "#X")}`,
  () =>
    `${py.format(py.pow(2, 70), ",")} ${py.format(py.pow(2, 70), "x")} ${py.format(py.pow(2, 70), "e")} ${py.format(py.pow(2, 70), "f")}`,
  () => `${py.format(py.pow(10, 25), ".2e")}`,
  () => `${py.format(5, "f")} ${py.format(5, ".2f")} ${py.format(5, "e")} ${py.format(5, "%")}`,
  () => `${py.format(5, "d")} ${py.format(true, "d")}`,
  () => `${py.format(py.float(5), "d")}`,
  () => `${py.format("a", "d")}`,
  () => `${py.format(5, ".2d")}`,
  () => `${py.format(5, ",d")} ${py.format(5000, ",d")}`,
  () => `${py.format("a", ",")}`,
  () => `${py.format(5, "x,")}`,
  () => `${py.format(5, ",x")}`,
  () => `${py.format(5, "_x")}`,
  () => `${py.format(1000000, "_x")}`,
  () => `${py.format(1.5, ",.3f")} ${py.format(1234.5, ",")}`,
  () => `${py.format(-1234.5, "012,.2f")}`,
  () => `${py.format(1234, "010,")}`,
  () => `${py.format(1, ".1%")}`,
  () => `${py.format(py.float(10000000000000000), ",")}`,
  () => `${py.str(((x: Dynamic) => py.mul(x, 2))(3))}`,
  () => `1.5=${py.format(1.5, ".2f")}`,
);
