import * as py from "./runtime/python/index.js";

// float() of strings and ints.
for (const s of py.Tuple.of(
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
    py.print(py.repr(s), py.float(s));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
py.print(py.float(3), py.float(true), py.float());
