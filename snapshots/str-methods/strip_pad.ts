import {
  type Dynamic,
  Tuple,
  call as pyCall,
  center,
  expandTabs,
  float,
  ljust,
  lstrip,
  print,
  repr,
  rjust,
  rstrip,
  strip,
  toException,
  typeName,
  zfill,
} from "./runtime/python/index.js";

// strip, center, ljust, rjust, zfill and expandtabs with odd arguments.
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
  () => center("ab", 7),
  () => center("ab", 8, "*"),
  () => center("ab", 1),
  () => center("😀", 4, "é"),
  () => center("ab", 6, "**"),
  () => center("ab", "a"),
  () => center("ab", 5, 5),
  () => center("ab", float(2)),
  () => expandTabs("a\tb"),
  () => expandTabs("a\tb\n\tc", 4),
  () => expandTabs("\t", 0),
  () => expandTabs("a\t", -1),
  () => expandTabs("😀\tb", 4),
  () => expandTabs("a\r\tb"),
  () => ljust("ab", 5),
  () => ljust("ab", 5, "-"),
  () => rjust("ab", 5, "-"),
  () => rjust("😀", 3, "😀"),
  () => rjust("ab", -1),
  () => ljust("ab", 5, ""),
  () => lstrip("  a b "),
  () => lstrip("xxaxx", "x"),
  () => strip("abcab", "ba"),
  () => strip(" a​"),
  () => strip("a", ""),
  () => strip("a", null),
  () => strip("a", 5),
  () => strip("😀a😀", "😀"),
  () => strip("\u001c\u001da\ufeff"),
  () => strip("[a]", "[]"),
  () => strip("a-b", "a-c"),
  () => rstrip("  a "),
  () => zfill("42", 5),
  () => zfill("-42", 5),
  () => zfill("+42", 5),
  () => zfill("", 3),
  () => zfill("--1", 6),
  () => zfill("abc", 2),
  () => zfill("😀", 3),
);
