import {
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  format,
  neg,
  pos,
  print,
  repr,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Fill, alignment, sign and zero padding of text and numbers in f-strings.
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
  () => `${format(repr("a"), ">5")}`,
  () => `${format(1.5, ".0f")} ${format(2.5, ".0f")} ${format(0.5, ".0f")}`,
  () => `${format(255, "#06x")}`,
  () => `${format(5, "+")} ${format(-5, "+")} ${format(5, " ")}`,
  () => `${format(5, "<5")}|${format(5, ">5")}|${format(5, "^5")}|${format(5, "=5")}|`,
  () => `${format("a", "<5")}|${format("a", ">5")}|${format("a", "^5")}|`,
  () => `${format("😀", ">3")}`,
  () => `${format("a", "😀>3")}`,
  () => `${format(str([1, 2]), ">10")}`,
  () => `${format([1, 2], ">10")}`,
  () => `${format(5, `${">"}${10}`)}`,
  () => `${str(nan)} ${format(nan, "f")} ${format(nan, "5")} ${format(nan, "05")}`,
  () =>
    `${str(neg(float(0)))} ${format(neg(float(0)), ".1f")} ${format(neg(float(0)), "+")} ${format(-0.4, ".0f")}`,
  () => `${format("5", "05")}`,
  () => `${format("a", "05")}`,
  () => `${format("a", "=5")}`,
  () => `${format("a", "+")}`,
  () => `${format(-1234.5, "012,.2f")}`,
  () => `${format(1234, "010,")}`,
  () => `${format(12, "0>5")} ${format(12, "0<5")} ${format(12, "0^5")}`,
  () => `${format(12, "05")} ${format(-12, "05")} ${format(pos(12), "+05")}`,
  () => `${format(12, "<05")} ${format(12, ">05")}`,
  () => `${format(float(1), "5")} ${format(float(1), "05")}`,
  () => `${format(1.5, "10")}|${format(1.5, "<10")}|${format(1.5, "^10")}|`,
  () => `${format(5, ">>5")}`,
  () => `'a'=${format("a", ">5")}`,
);
