import {
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  format,
  mul,
  neg,
  pow,
  print,
  repr,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Floats, ints and bools in f-strings with every presentation type.
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

const nan = float("nan");
show(
  () => `${format(1.5, ".0f")} ${format(2.5, ".0f")} ${format(0.5, ".0f")}`,
  () => `${format(2.675, ".2f")} ${format(1.005, ".2f")}`,
  () => `${format(float(1e21), "f")}`,
  () => `${format(1e-7, "f")}`,
  () => `${format(123456789.123, ",.2f")}`,
  () => `${format(-1234567, ",")}`,
  () => `${format(1234567, "_")}`,
  () => `${format(255, "#06x")}`,
  () => `${format(255, "_b")}`,
  () => `${str(nan)} ${format(nan, "f")} ${format(nan, "5")} ${format(nan, "05")}`,
  () => `${format(float("inf"), ",")} ${format(float("-inf"), ".2f")} ${format(float("inf"), "%")}`,
  () =>
    `${str(neg(float(0)))} ${format(neg(float(0)), ".1f")} ${format(neg(float(0)), "+")} ${format(-0.4, ".0f")}`,
  () =>
    `${format(0, "e")} ${format(float(0), "e")} ${format(12345, "e")} ${format(123456789, "g")} ${format(0.00001, "g")}`,
  () =>
    `${format(float(1234567), "g")} ${format(float(1e100), "g")} ${str(float(100000))} ${format(float(100000), "g")} ${format(float(1000000), "g")}`,
  () =>
    `${format(1.5, "g")} ${format(float(1), "g")} ${format(float(1), "#g")} ${format(0.1, ".3g")} ${format(1234.5678, ".3g")}`,
  () => `${format(float(100000), "n")} ${format(5, "n")}`,
  () => `${format(0.5, "%")} ${format(0.123, ".1%")} ${format(1, "%")}`,
  () => `${format(5, "b")} ${format(5, "o")} ${format(-5, "x")} ${format(-255, "#X")}`,
  () =>
    `${format(pow(2, 70), ",")} ${format(pow(2, 70), "x")} ${format(pow(2, 70), "e")} ${format(pow(2, 70), "f")}`,
  () => `${format(pow(10, 25), ".2e")}`,
  () => `${format(5, "f")} ${format(5, ".2f")} ${format(5, "e")} ${format(5, "%")}`,
  () => `${format(5, "d")} ${format(true, "d")}`,
  () => `${format(float(5), "d")}`,
  () => `${format("a", "d")}`,
  () => `${format(5, ".2d")}`,
  () => `${format(5, ",d")} ${format(5000, ",d")}`,
  () => `${format("a", ",")}`,
  () => `${format(5, "x,")}`,
  () => `${format(5, ",x")}`,
  () => `${format(5, "_x")}`,
  () => `${format(1000000, "_x")}`,
  () => `${format(1.5, ",.3f")} ${format(1234.5, ",")}`,
  () => `${format(-1234.5, "012,.2f")}`,
  () => `${format(1234, "010,")}`,
  () => `${format(1, ".1%")}`,
  () => `${format(float(10000000000000000), ",")}`,
  () => `${str(((x: Dynamic) => mul(x, 2))(3))}`,
  () => `1.5=${format(1.5, ".2f")}`,
);
