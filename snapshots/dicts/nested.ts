import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Nested dicts and JSON-like data.
const response = {
  choices: [{ message: { role: "assistant", content: "hi", tool_calls: null }, index: 0 }],
  usage: { prompt_tokens: 3, completion_tokens: 4 },
};
const message = py.getItem(py.getItem(py.getItem(response, "choices"), 0), "message");
py.setItem(message, "content", py.iadd(py.getItem(message, "content"), "!"));
py.print(
  py.getItem(py.getItem(py.getItem(py.getItem(response, "choices"), 0), "message"), "content"),
  py.callMethod(py.get(response, "usage", new py.Dict()), "get", ["total", 0]),
);
py.print(
  py.sum(py.callMethod(py.getItem(response, "usage"), "values", [])),
  py.or(py.callMethod(message, "get", ["tool_calls"]), () => []),
);
const tree = new py.Dict();
for (const path of py.Tuple.of("a.b.c", "a.b.d", "e")) {
  let node: Dynamic = tree;
  for (const part of path.split(".")) {
    node = py.callMethod(node, "setdefault", [part, new py.Dict()]);
  }
}
py.print(tree);
function walk(node: Dynamic, depth: number = 0): void {
  for (const [key, child] of py.unpackEach(py.callMethod(node, "items", []), 2)) {
    py.print(py.add(py.mul("  ", depth), key));
    walk(child, depth + 1);
  }
}
walk(tree);
