import * as py from "./runtime/python/index.js";

// int from strings in bases, floats, bools.
for (const args of py.Tuple.of(
  py.Tuple.of("42"),
  py.Tuple.of(" -7 "),
  py.Tuple.of("+1_000"),
  py.Tuple.of("ff", 16),
  py.Tuple.of("0xff", 16),
  py.Tuple.of("0b101", 0),
  py.Tuple.of("z", 36),
  py.Tuple.of("101", 2),
  py.Tuple.of(3.99),
  py.Tuple.of(-3.99),
  py.Tuple.of(true),
  py.Tuple.of(),
  py.Tuple.of("٣"),
  py.Tuple.of("1.5"),
  py.Tuple.of(""),
  py.Tuple.of(" "),
  py.Tuple.of("0x1"),
  py.Tuple.of("9", 8),
  py.Tuple.of(null),
  py.Tuple.of("1", 1),
  py.Tuple.of("--1"),
  py.Tuple.of("1__0"),
  py.Tuple.of(py.bytes([49, 50])),
  py.Tuple.of("1e3"),
)) {
  try {
    py.print(args, py.call(py.int, args));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(args, py.typeName(e), e);
  }
}
