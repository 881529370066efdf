import {
  JSONDecodeError,
  Tuple,
  bytes,
  float,
  jsonLoads,
  print,
  repr,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";

// Numbers at the edges, escapes, surrogates, blanks and what comes after the value.

for (const text of Tuple.of(
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
  const value = jsonLoads(text);
  print(repr(text), repr(value), typeName(value));
}
for (const text of Tuple.of(
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
    print(jsonLoads(text));
  } catch (caught) {
    const e = rethrowUnless(caught, JSONDecodeError);
    print(repr(text), e.msg, e.pos);
  }
}
print(
  jsonLoads(bytes([123, 34, 107, 34, 58, 32, 34, 195, 169, 34, 125])),
  jsonLoads("1.10", { parse_float: str }),
  jsonLoads("[1, 2]", { parse_int: float }),
);
