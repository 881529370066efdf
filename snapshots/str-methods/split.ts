import {
  ValueError,
  partition,
  print,
  rethrowUnless,
  rpartition,
  rsplit,
  split,
  splitLines,
} from "./runtime/python/index.js";

// split, rsplit, splitlines, partition.
print(split("a b  c "), "a b  c ".split(" "), split(""), "".split(","), "a,b,,c".split(","));
print(
  split("a,b,c,d", ",", 2),
  rsplit("a,b,c,d", ",", 1),
  split(" a b c ", null, 1),
  rsplit("a b c", undefined, 1),
);
print(
  splitLines("one\ntwo\r\nthree\rfour\n"),
  splitLines("a\nb", true),
  splitLines("x\u000by\u2028z"),
  splitLines(""),
  splitLines("\n"),
);
print(
  partition("k=v=w", "="),
  rpartition("k=v=w", "="),
  partition("none", "="),
  rpartition("none", "="),
);
print("a--b--c".split("--"), "abc".split("abc"), split("aXbXc", "X", 0));
try {
  split("a", "");
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
