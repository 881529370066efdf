import { Tuple, ValueError, float, print, repr, rethrowUnless } from "./runtime/python/index.js";

// float() of strings and ints.
for (const s of Tuple.of(
  "1",
  " 2.5 ",
  "1e3",
  "-.5",
  "1_000.5",
  "inf",
  "-Infinity",
  "nan",
  "+3",
  "1.",
  "abc",
  "",
  "1e",
  "0x10",
  "1 2",
)) {
  try {
    print(repr(s), float(s));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
print(float(3), float(true), float());
