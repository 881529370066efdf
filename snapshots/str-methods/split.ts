import * as py from "./runtime/python/index.js";

// split, rsplit, splitlines, partition.
py.print(py.split("a b  c "), "a b  c ".split(" "), py.split(""), "".split(","), "a,b,,c".split(","));
py.print(
  py.split("a,b,c,d", ",", 2),
  py.rsplit("a,b,c,d", ",", 1),
  py.split(" a b c ", null, 1),
  py.rsplit("a b c", undefined, 1),
);
py.print(
  py.splitLines("one\ntwo\r\nthree\rfour\n"),
  py.splitLines("a\nb", true),
  py.splitLines("x\u000by\u2028z"),
  py.splitLines(""),
  py.splitLines("\n"),
);
py.print(
  py.partition("k=v=w", "="),
  py.rpartition("k=v=w", "="),
  py.partition("none", "="),
  py.rpartition("none", "="),
);
py.print("a--b--c".split("--"), "abc".split("abc"), py.split("aXbXc", "X", 0));
try {
  py.split("a", "");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
