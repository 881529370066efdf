import * as py from "./runtime/python/index.js";

// The format mini-language on strings, bools, None and errors.
py.print(
  `|${py.format("ab", "5")}|${py.format("ab", ">5")}|${py.format("ab", "^5")}|${py.format("ab", "-<5")}|${py.format("abcdef", ".3")}|${py.format("abc", ">6.2")}|${py.format("x", "05")}|`,
);
py.print(
  `${py.format(true, "d")} ${py.str(true)} ${py.format(py.str(true), ">6")} ${py.format(py.str(null), "5")}| ${py.format(true, ">5")}`,
);
for (const [value, spec] of py.Tuple.of(
  py.Tuple.of(null, ">5"),
  py.Tuple.of("a", "d"),
  py.Tuple.of(1, "s"),
  py.Tuple.of(1.5, "d"),
  py.Tuple.of([1], ">5"),
  py.Tuple.of(3, ".2d"),
  py.Tuple.of("s", "="),
  py.Tuple.of(1, "zz"),
  py.Tuple.of("x", ","),
)) {
  try {
    py.print(py.format(value, spec));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
