import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { literalEval } from "./runtime/python/stdlib/ast.js";

// Arguments that a model wrote as JSON, or as Python, or not at all

function parseArguments(text: string): Dynamic {
  let value: Dynamic;
  try {
    return py.jsonLoads(text);
  } catch (caught) {
    py.rethrowUnless(caught, py.JSONDecodeError);
  }
  try {
    value = literalEval(py.strip(text));
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.ValueError, py.SyntaxError);
    return { error: py.typeName(error), raw: text };
  }
  return py.isInstance(value, py.dict) ? value : { value };
}

for (const text of py.Tuple.of(
  '{"a": 1, "b": null}',
  "{'a': 1, 'b': None}",
  "['x', 'y']",
  "do it",
  " {'n': 1.0, } ",
  "5",
  "'5'",
)) {
  py.print(py.jsonDumps(parseArguments(text), { sort_keys: true }));
}
