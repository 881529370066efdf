import {
  type Dynamic,
  Tuple,
  call as pyCall,
  partition,
  print,
  repr,
  rpartition,
  rsplit,
  split,
  splitLines,
  toException,
  typeName,
} from "./runtime/python/index.js";

// split, rsplit, splitlines and partition on every kind of white space.
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
  () => partition("a-b-c", "-"),
  () => partition("abc", "-"),
  () => rpartition("a-b-c", "-"),
  () => rpartition("abc", "-"),
  () => partition("abc", ""),
  () => partition("abc", 5),
  () => split("a b  c"),
  () => "a b  c".split(" "),
  () => split(" a  b "),
  () => split(" a b ", null, 1),
  () => split("a,b,c", ",", 1),
  () => split("a,b,c", ",", 0),
  () => split("a,b,c", ",", -1),
  () => split(""),
  () => "".split(","),
  () => split("abc", ""),
  () => split("a,b", ",", 1),
  () => split("a b\u001cc"),
  () => split("abc", 5),
  () => rsplit("a b c", null, 1),
  () => rsplit("a,b,c", ",", 1),
  () => rsplit(" a b ", " ", 1),
  () => rsplit("a  b  ", null, 1),
  () => "a<>b<>c".split("<>"),
  () => splitLines("a\nb\r\nc\rd"),
  () => splitLines("a\nb\r\n", true),
  () => splitLines("a\n\nb\n"),
  () => splitLines(""),
  () => splitLines("\n"),
  () => splitLines("a\u000bb\fc\u001cde\u2028f"),
  () => splitLines("a\n", true),
);
