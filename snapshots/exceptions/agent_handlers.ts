import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Handlers as agents write them: several types, fallback values, logging and re-raise.
function call(tool: Dynamic, raw: string): PyDict {
  let result: Dynamic;
  try {
    try {
      const args = py.jsonLoads(raw);
      result = py.call(tool, [], args);
    } catch (caught) {
      const e: Dynamic = py.toException(caught);
      if (e instanceof py.JSONDecodeError) {
        return { error: `bad json: ${py.str(py.getAttr(e, "msg"))}` };
      } else if (e instanceof py.TypeError || e instanceof py.KeyError) {
        return { error: `${py.str(py.typeName(e))}: ${py.str(e)}` };
      } else {
        if (py.str(e).includes("fatal")) {
          throw py.raise(new py.RuntimeError("tool crashed"), e);
        }
        return { error: py.str(e) || py.repr(e) };
      }
    }
    return { ok: result };
  } finally {
    py.print("called", raw);
  }
}
function tool(a: Dynamic, b: Dynamic = 0): Dynamic {
  if (a === "key") {
    return py.getItem(new py.Dict(), "k");
  }
  if (a === "fatal") {
    throw new py.ValueError("fatal thing");
  }
  if (a === "empty") {
    throw new py.ValueError();
  }
  return py.div(a, b);
}
py.signature(tool, "tool", ["a", "b="]);
for (const raw of py.Tuple.of(
  '{"a": 1, "b": 2}',
  "{",
  '{"a": 1}',
  '{"c": 1}',
  '{"a": "key"}',
  '{"a": "empty"}',
  "[1]",
  '{"a": "fatal"}',
)) {
  try {
    py.print(call(tool, raw));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.RuntimeError);
    py.print("raised", e, "<-", py.repr(py.getAttr(e, "__cause__")));
  }
}
