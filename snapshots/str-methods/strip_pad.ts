import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// strip, center, ljust, rjust, zfill and expandtabs with odd arguments.
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
  () => py.center("ab", 7),
  () => py.center("ab", 8, "*"),
  () => py.center("ab", 1),
  () => py.center("😀", 4, "é"),
  () => py.center("ab", 6, "**"),
  () => py.center("ab", "a"),
  () => py.center("ab", 5, 5),
  () => py.center("ab", py.float(2)),
  () => py.expandTabs("a\tb"),
  () => py.expandTabs("a\tb\n\tc", 4),
  () => py.expandTabs("\t", 0),
  () => py.expandTabs("a\t", -1),
  () => py.expandTabs("😀\tb", 4),
  () => py.expandTabs("a\r\tb"),
  () => py.ljust("ab", 5),
  () => py.ljust("ab", 5, "-"),
  () => py.rjust("ab", 5, "-"),
  () => py.rjust("😀", 3, "😀"),
  () => py.rjust("ab", -1),
  () => py.ljust("ab", 5, ""),
  () => py.lstrip("  a b "),
  () => py.lstrip("xxaxx", "x"),
  () => py.strip("abcab", "ba"),
  () => py.strip(" a​"),
  () => py.strip("a", ""),
  () => py.strip("a", null),
  () => py.strip("a", 5),
  () => py.strip("😀a😀", "😀"),
  () => py.strip("\u001c\u001da\ufeff"),
  () => py.strip("[a]", "[]"),
  () => py.strip("a-b", "a-c"),
  () => py.rstrip("  a "),
  () => py.zfill("42", 5),
  () => py.zfill("-42", 5),
  () => py.zfill("+42", 5),
  () => py.zfill("", 3),
  () => py.zfill("--1", 6),
  () => py.zfill("abc", 2),
  () => py.zfill("😀", 3),
);
