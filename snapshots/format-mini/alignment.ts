import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Fill, alignment, sign and zero padding of text and numbers in f-strings.
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
  () => `${py.format(py.repr("a"), ">5")}`,
  () => `${py.format(1.5, ".0f")} ${py.format(2.5, ".0f")} ${py.format(0.5, ".0f")}`,
  () => `${py.format(255, "#06x")}`,
  () => `${py.format(5, "+")} ${py.format(-5, "+")} ${py.format(5, " ")}`,
  () => `${py.format(5, "<5")}|${py.format(5, ">5")}|${py.format(5, "^5")}|${py.format(5, "=5")}|`,
  () => `${py.format("a", "<5")}|${py.format("a", ">5")}|${py.format("a", "^5")}|`,
  () => `${py.format("😀", ">3")}`,
  () => `${py.format("a", "😀>3")}`,
  () => `${py.format(py.str([1, 2]), ">10")}`,
  () => `${py.format([1, 2], ">10")}`,
  () => `${py.format(5, `${">"}${10}`)}`,
  () => `${py.str(nan)} ${py.format(nan, "f")} ${py.format(nan, "5")} ${py.format(nan, "05")}`,
  () =>
    `${py.str(py.neg(py.float(0)))} ${py.format(py.neg(py.float(0)), ".1f")} ${py.format(py.neg(py.float(0)), "+")} ${py.format(-0.4, ".0f")}`,
  () => `${py.format("5", "05")}`,
  () => `${py.format("a", "05")}`,
  () => `${py.format("a", "=5")}`,
  () => `${py.format("a", "+")}`,
  () => `${py.format(-1234.5, "012,.2f")}`,
  () => `${py.format(1234, "010,")}`,
  () => `${py.format(12, "0>5")} ${py.format(12, "0<5")} ${py.format(12, "0^5")}`,
  () => `${py.format(12, "05")} ${py.format(-12, "05")} ${py.format(py.pos(12), "+05")}`,
  () => `${py.format(12, "<05")} ${py.format(12, ">05")}`,
  () => `${py.format(py.float(1), "5")} ${py.format(py.float(1), "05")}`,
  () => `${py.format(1.5, "10")}|${py.format(1.5, "<10")}|${py.format(1.5, "^10")}|`,
  () => `${py.format(5, ">>5")}`,
  () => `'a'=${py.format("a", ">5")}`,
);
