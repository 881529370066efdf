import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// split, rsplit, splitlines and partition on every kind of white space.
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
  () => py.partition("a-b-c", "-"),
  () => py.partition("abc", "-"),
  () => py.rpartition("a-b-c", "-"),
  () => py.rpartition("abc", "-"),
  () => py.partition("abc", ""),
  () => py.partition("abc", 5),
  () => py.split("a b  c"),
  () => "a b  c".split(" "),
  () => py.split(" a  b "),
  () => py.split(" a b ", null, 1),
  () => py.split("a,b,c", ",", 1),
  () => py.split("a,b,c", ",", 0),
  () => py.split("a,b,c", ",", -1),
  () => py.split(""),
  () => "".split(","),
  () => py.split("abc", ""),
  () => py.split("a,b", ",", 1),
  () => py.split("a b\u001cc"),
  () => py.split("abc", 5),
  () => py.rsplit("a b c", null, 1),
  () => py.rsplit("a,b,c", ",", 1),
  () => py.rsplit(" a b ", " ", 1),
  () => py.rsplit("a  b  ", null, 1),
  () => "a<>b<>c".split("<>"),
  () => py.splitLines("a\nb\r\nc\rd"),
  () => py.splitLines("a\nb\r\n", true),
  () => py.splitLines("a\n\nb\n"),
  () => py.splitLines(""),
  () => py.splitLines("\n"),
  () => py.splitLines("a\u000bb\fc\u001cde\u2028f"),
  () => py.splitLines("a\n", true),
);
