import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  callMethod,
  get,
  getItem,
  iadd,
  mul,
  or,
  print,
  setItem,
  sum,
  unpackEach,
} from "./runtime/python/index.js";

// Nested dicts and JSON-like data.
const response = {
  choices: [{ message: { role: "assistant", content: "hi", tool_calls: null }, index: 0 }],
  usage: { prompt_tokens: 3, completion_tokens: 4 },
};
const message = getItem(getItem(getItem(response, "choices"), 0), "message");
setItem(message, "content", iadd(getItem(message, "content"), "!"));
print(
  getItem(getItem(getItem(getItem(response, "choices"), 0), "message"), "content"),
  callMethod(get(response, "usage", new Dict()), "get", ["total", 0]),
);
print(
  sum(callMethod(getItem(response, "usage"), "values", [])),
  or(callMethod(message, "get", ["tool_calls"]), () => []),
);
const tree = new Dict();
for (const path of Tuple.of("a.b.c", "a.b.d", "e")) {
  let node: Dynamic = tree;
  for (const part of path.split(".")) {
    node = callMethod(node, "setdefault", [part, new Dict()]);
  }
}
print(tree);
function walk(node: Dynamic, depth: number = 0): void {
  for (const [key, child] of unpackEach(callMethod(node, "items", []), 2)) {
    print(add(mul("  ", depth), key));
    walk(child, depth + 1);
  }
}
walk(tree);
