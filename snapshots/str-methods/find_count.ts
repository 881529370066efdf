import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// find, index, count, startswith and endswith with bounds, empty text and text beyond the BMP.
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
  () => py.count("aXbX", "X"),
  () => py.count("aaaa", "aa"),
  () => py.count("abc", ""),
  () => py.count("", ""),
  () => py.count("abc", "", 3),
  () => py.count("abc", "", 4),
  () => py.count("a😀b😀", "😀", 2),
  () => py.count("abcabc", "b", -3, -1),
  () => py.count("abc", 5),
  () => py.count("abc", "a", null, null),
  () => "abc".endsWith("c"),
  () => "abc".endsWith(""),
  () => py.endsWith("abc", py.Tuple.of("x", "bc")),
  () => py.endsWith("abc", py.Tuple.of()),
  () => py.endsWith("abc", "b", 0, 2),
  () => py.endsWith("abc", 5),
  () => py.endsWith("abc", ["c"]),
  () => py.endsWith("abc", py.Tuple.of("a", 5)),
  () => py.endsWith("abc", "", 5),
  () => py.endsWith("abc", "", 3),
  () => py.find("abc", "c"),
  () => py.find("abc", ""),
  () => py.find("abc", "", 3),
  () => py.find("abc", "", 4),
  () => py.find("a😀b", "b"),
  () => py.find("abc", "c", -1),
  () => py.find("abc", "a", -2),
  () => py.find("abc", "b", null, 2),
  () => py.find("abc", null),
  () => py.find("abc", "c", 10),
  () => py.rfind("abcabc", "b"),
  () => py.rfind("abcabc", "b", 0, 3),
  () => py.rfind("abc", ""),
  () => py.rfind("a😀b😀", "😀"),
  () => py.rfind("abc", "", 0, 2),
  () => py.index("abc", "z"),
  () => py.rindex("abc", "z"),
  () => py.index("abc", "c", 1, 2),
  () => py.index("a😀b", "b"),
  () => py.rindex("abc", ""),
  () => "abc".startsWith("ab"),
  () => py.startsWith("abc", py.Tuple.of("x", "a")),
  () => py.startsWith("abc", "b", 1),
  () => py.startsWith("abc", "", 10),
  () => py.startsWith("abc", null),
  () => py.startsWith("abc", "a", -3, -1),
);
