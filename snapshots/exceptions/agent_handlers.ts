import {
  Dict,
  type Dynamic,
  JSONDecodeError,
  KeyError,
  type PyDict,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  call as pyCall,
  div,
  getAttr,
  getItem,
  jsonLoads,
  print,
  raise,
  repr,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Handlers as agents write them: several types, fallback values, logging and re-raise.
function call(tool: Dynamic, raw: string): PyDict {
  let result: Dynamic;
  try {
    try {
      const args = jsonLoads(raw);
      result = pyCall(tool, [], args);
    } catch (caught) {
      const e: Dynamic = toException(caught);
      if (e instanceof JSONDecodeError) {
        return { error: `bad json: ${str(getAttr(e, "msg"))}` };
      } else if (e instanceof TypeError || e instanceof KeyError) {
        return { error: `${str(typeName(e))}: ${str(e)}` };
      } else {
        if (str(e).includes("fatal")) {
          throw raise(new RuntimeError("tool crashed"), e);
        }
        return { error: str(e) || repr(e) };
      }
    }
    return { ok: result };
  } finally {
    print("called", raw);
  }
}
function tool(a: Dynamic, b: Dynamic = 0): Dynamic {
  if (a === "key") {
    return getItem(new Dict(), "k");
  }
  if (a === "fatal") {
    throw new ValueError("fatal thing");
  }
  if (a === "empty") {
    throw new ValueError();
  }
  return div(a, b);
}
signature(tool, "tool", ["a", "b="]);
for (const raw of Tuple.of(
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
    print(call(tool, raw));
  } catch (caught2) {
    const e = rethrowUnless(caught2, RuntimeError);
    print("raised", e, "<-", repr(getAttr(e, "__cause__")));
  }
}
