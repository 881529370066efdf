import * as py from "./runtime/python/index.js";
import { literalEval } from "./runtime/python/stdlib/ast.js";

// What is no literal raises ValueError, what is no Python raises SyntaxError

for (const text of py.Tuple.of(
  "open('x')",
  "a",
  "[1, x]",
  "1 + 1",
  "-'a'",
  "{'a': 1",
  "[1, 2",
  "'abc",
  "{'a' 1}",
  "",
  "1 2",
  "f'{1}'",
  "[x for x in y]",
  "__import__('os')",
  "lambda: 1",
  "null",
  "{'a': true}",
  "not True",
  "a.b",
  "[1][0]",
  "1 if True else 2",
)) {
  try {
    py.print(text, literalEval(text));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.ValueError, py.SyntaxError);
    py.print(py.repr(text), py.typeName(error));
  }
}
try {
  literalEval(5);
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.ValueError);
  py.print(py.typeName(error));
}
try {
  literalEval("{[]: 1}");
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.TypeError);
  py.print(error);
}
