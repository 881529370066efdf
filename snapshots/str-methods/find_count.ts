import {
  type Dynamic,
  Tuple,
  call as pyCall,
  count,
  endsWith,
  find,
  index,
  print,
  repr,
  rfind,
  rindex,
  startsWith,
  toException,
  typeName,
} from "./runtime/python/index.js";

// find, index, count, startswith and endswith with bounds, empty text and text beyond the BMP.
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
  () => count("aXbX", "X"),
  () => count("aaaa", "aa"),
  () => count("abc", ""),
  () => count("", ""),
  () => count("abc", "", 3),
  () => count("abc", "", 4),
  () => count("a😀b😀", "😀", 2),
  () => count("abcabc", "b", -3, -1),
  () => count("abc", 5),
  () => count("abc", "a", null, null),
  () => "abc".endsWith("c"),
  () => "abc".endsWith(""),
  () => endsWith("abc", Tuple.of("x", "bc")),
  () => endsWith("abc", Tuple.of()),
  () => endsWith("abc", "b", 0, 2),
  () => endsWith("abc", 5),
  () => endsWith("abc", ["c"]),
  () => endsWith("abc", Tuple.of("a", 5)),
  () => endsWith("abc", "", 5),
  () => endsWith("abc", "", 3),
  () => find("abc", "c"),
  () => find("abc", ""),
  () => find("abc", "", 3),
  () => find("abc", "", 4),
  () => find("a😀b", "b"),
  () => find("abc", "c", -1),
  () => find("abc", "a", -2),
  () => find("abc", "b", null, 2),
  () => find("abc", null),
  () => find("abc", "c", 10),
  () => rfind("abcabc", "b"),
  () => rfind("abcabc", "b", 0, 3),
  () => rfind("abc", ""),
  () => rfind("a😀b😀", "😀"),
  () => rfind("abc", "", 0, 2),
  () => index("abc", "z"),
  () => rindex("abc", "z"),
  () => index("abc", "c", 1, 2),
  () => index("a😀b", "b"),
  () => rindex("abc", ""),
  () => "abc".startsWith("ab"),
  () => startsWith("abc", Tuple.of("x", "a")),
  () => startsWith("abc", "b", 1),
  () => startsWith("abc", "", 10),
  () => startsWith("abc", null),
  () => startsWith("abc", "a", -3, -1),
);
