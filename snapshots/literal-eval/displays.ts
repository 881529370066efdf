import * as py from "./runtime/python/index.js";
import { literalEval } from "./runtime/python/stdlib/ast.js";

// ast.literal_eval of displays, numbers, texts and bytes, nested and with comments

for (const text of py.Tuple.of(
  "{'name': 'search', 'args': {'q': \"it's\", 'k': 3}}",
  "[1, -2, 3.0, 1e3, 0x1F, 0b11, 0o17, 1_000, .5, 5., +7, 12345678901234567890]",
  "(1,)",
  "1, 'a', None",
  "()",
  "{1, 2}",
  "set()",
  "{}",
  "{1: 'x', (2, 3): [True, False], None: ...}",
  "'a' 'b' \"c\"",
  "'tab\\tnew\\nline \\x41\\u00e9\\U0001F600\\101 \\q'",
  "r'\\d+'",
  "b'ab\\x00'",
  "'''multi\nline'''",
  "  [1,\n  2,  # two\n  3,]",
  "('in parens')",
  "[[[]]]",
  "True",
  "'é😀'",
)) {
  const value = literalEval(text);
  py.print(py.typeName(value), py.repr(value));
}
