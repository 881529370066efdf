import * as py from "./runtime/python/index.js";

// Numbers at the edges, escapes, surrogates, blanks and what comes after the value.

for (const text of py.Tuple.of(
  "1.0",
  "-0",
  "-0.0",
  "1e5",
  "1E400",
  "12345678901234567890",
  "NaN",
  "-Infinity",
  '"\\u00e9\\n"',
  '"\\ud83d\\ude00"',
  " [ ] ",
  "\n{}\t",
  "true",
  '{"a":1,"a":2}',
  '{"1": {"0": []}}',
)) {
  const value = py.jsonLoads(text);
  py.print(py.repr(text), py.repr(value), py.typeName(value));
}
for (const text of py.Tuple.of(
  "",
  "01",
  "1.",
  ".5",
  "+1",
  "[1,]",
  '{"a"}',
  "{'a': 1}",
  '"\n"',
  "nul",
  "1 2",
  '{"a":1,}',
  '"\\x"',
  "[1",
  "tru",
  "\ufeff1",
)) {
  try {
    py.print(py.jsonLoads(text));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.JSONDecodeError);
    py.print(py.repr(text), e.msg, e.pos);
  }
}
py.print(
  py.jsonLoads(py.bytes([123, 34, 107, 34, 58, 32, 34, 195, 169, 34, 125])),
  py.jsonLoads("1.10", { parse_float: py.str }),
  py.jsonLoads("[1, 2]", { parse_int: py.float }),
);
