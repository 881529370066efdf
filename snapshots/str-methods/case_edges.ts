import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// upper, lower, title, capitalize, swapcase and casefold of letters with special cases.
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
  () => py.capitalize(""),
  () => py.capitalize("éCOLE ßx"),
  () => py.capitalize("ßa"),
  () => py.capitalize("ǆa"),
  () => py.capitalize("😀Ab"),
  () => "İ".toLowerCase(),
  () => "ΑΣ".toLowerCase(),
  () => py.casefold("ẞß"),
  () => "ŉ".toUpperCase(),
  () => "ﬁ".toUpperCase(),
  () => "ABC".toLowerCase(),
  () => py.swapCase("aBc"),
  () => py.swapCase("ßé"),
  () => py.title("hello world"),
  () => py.title("they're bill's"),
  () => py.title("ßx ab1c"),
  () => py.title("x-y_z"),
  () => py.title("éa ÉA"),
  () => py.title("ǆ"),
  () => "abc".toUpperCase(),
);
