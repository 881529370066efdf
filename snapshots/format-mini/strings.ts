import {
  Tuple,
  TypeError,
  ValueError,
  format,
  print,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";

// The format mini-language on strings, bools, None and errors.
print(
  `|${format("ab", "5")}|${format("ab", ">5")}|${format("ab", "^5")}|${format("ab", "-<5")}|${format("abcdef", ".3")}|${format("abc", ">6.2")}|${format("x", "05")}|`,
);
print(
  `${format(true, "d")} ${str(true)} ${format(str(true), ">6")} ${format(str(null), "5")}| ${format(true, ">5")}`,
);
for (const [value, spec] of Tuple.of(
  Tuple.of(null, ">5"),
  Tuple.of("a", "d"),
  Tuple.of(1, "s"),
  Tuple.of(1.5, "d"),
  Tuple.of([1], ">5"),
  Tuple.of(3, ".2d"),
  Tuple.of("s", "="),
  Tuple.of(1, "zz"),
  Tuple.of("x", ","),
)) {
  try {
    print(format(value, spec));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
