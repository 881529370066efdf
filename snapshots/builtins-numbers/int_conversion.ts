import {
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  int,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// int from strings in bases, floats, bools.
for (const args of Tuple.of(
  Tuple.of("42"),
  Tuple.of(" -7 "),
  Tuple.of("+1_000"),
  Tuple.of("ff", 16),
  Tuple.of("0xff", 16),
  Tuple.of("0b101", 0),
  Tuple.of("z", 36),
  Tuple.of("101", 2),
  Tuple.of(3.99),
  Tuple.of(-3.99),
  Tuple.of(true),
  Tuple.of(),
  Tuple.of("٣"),
  Tuple.of("1.5"),
  Tuple.of(""),
  Tuple.of(" "),
  Tuple.of("0x1"),
  Tuple.of("9", 8),
  Tuple.of(null),
  Tuple.of("1", 1),
  Tuple.of("--1"),
  Tuple.of("1__0"),
  Tuple.of(bytes([49, 50])),
  Tuple.of("1e3"),
)) {
  try {
    print(args, call(int, args));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(args, typeName(e), e);
  }
}
