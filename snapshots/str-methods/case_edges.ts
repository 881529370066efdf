import {
  type Dynamic,
  Tuple,
  call as pyCall,
  capitalize,
  casefold,
  print,
  repr,
  swapCase,
  title,
  toException,
  typeName,
} from "./runtime/python/index.js";

// upper, lower, title, capitalize, swapcase and casefold of letters with special cases.
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
  () => capitalize(""),
  () => capitalize("éCOLE ßx"),
  () => capitalize("ßa"),
  () => capitalize("ǆa"),
  () => capitalize("😀Ab"),
  () => "İ".toLowerCase(),
  () => "ΑΣ".toLowerCase(),
  () => casefold("ẞß"),
  () => "ŉ".toUpperCase(),
  () => "ﬁ".toUpperCase(),
  () => "ABC".toLowerCase(),
  () => swapCase("aBc"),
  () => swapCase("ßé"),
  () => title("hello world"),
  () => title("they're bill's"),
  () => title("ßx ab1c"),
  () => title("x-y_z"),
  () => title("éa ÉA"),
  () => title("ǆ"),
  () => "abc".toUpperCase(),
);
