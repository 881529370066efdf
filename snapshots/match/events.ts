import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// match over streaming events, with guards and nested captures.
function handle(e: Dynamic): Dynamic {
  let items: Dynamic;
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let d: Dynamic;
  let n: Dynamic;
  let a: Dynamic;
  let t: Dynamic;
  let u: Dynamic;
  let k: Dynamic;
  let v: Dynamic;
  const subject: Dynamic = e;
  if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "response.output_text.delta") &&
    py.contains(subject, "delta") &&
    ((d = py.getItem(subject, "delta")), true)
  ) {
    return `text ${py.repr(d)}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "response.output_item.done") &&
    py.contains(subject, "item") &&
    py.isMapping(py.getItem(subject, "item")) &&
    py.contains(py.getItem(subject, "item"), "type") &&
    py.eq(py.getItem(py.getItem(subject, "item"), "type"), "function_call") &&
    py.contains(py.getItem(subject, "item"), "name") &&
    ((n = py.getItem(py.getItem(subject, "item"), "name")), true) &&
    py.contains(py.getItem(subject, "item"), "arguments") &&
    ((a = py.getItem(py.getItem(subject, "item"), "arguments")), true)
  ) {
    return `call ${py.str(n)}(${py.str(a)})`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "response.output_item.done") &&
    py.contains(subject, "item") &&
    py.isMapping(py.getItem(subject, "item")) &&
    py.contains(py.getItem(subject, "item"), "content") &&
    ((items = py.sequenceOf(py.getItem(py.getItem(subject, "item"), "content")))?.length ?? -1) >= 1 &&
    py.isMapping(items[0]) &&
    py.contains(items[0], "text") &&
    ((t = py.getItem(items[0], "text")), true)
  ) {
    return `message ${py.str(t)}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.isInstance(py.getItem(subject, "type"), py.str) &&
    ((t = py.matchArgument(py.getItem(subject, "type"), py.str, 0)), true) &&
    py.truthy(py.callMethod(t, "startswith", ["error"]))
  ) {
    return `failure ${py.str(t)}`;
  } else if (
    ((items2 = py.sequenceOf(subject))?.length === 2 &&
      py.eq(items2[0], "updates") &&
      py.isMapping(items2[1]) &&
      ((u = py.dictWithout(items2[1], [])), true)) ||
    ((items3 = py.sequenceOf(subject))?.length === 2 && py.eq(items3[0], "values") && ((u = items3[1]), true))
  ) {
    return `mode ${py.str(py.sorted(u))}`;
  } else if (
    ((items4 = py.sequenceOf(subject))?.length === 2 &&
      (py.eq(items4[0], "a") || py.eq(items4[0], "b")) &&
      ((k = items4[0]), true) &&
      py.isInstance(items4[1], py.int) &&
      ((v = py.matchArgument(items4[1], py.int, 0)), true)) ||
    (py.isMapping(subject) &&
      py.contains(subject, "k") &&
      ((k = py.getItem(subject, "k")), true) &&
      py.contains(subject, "v") &&
      ((v = py.getItem(subject, "v")), true))
  ) {
    return `kv ${py.str(k)} ${py.str(v)}`;
  } else {
    return "ignored";
  }
  return null;
}
for (const e of py.Tuple.of(
  { type: "response.output_text.delta", delta: "x" },
  { type: "response.output_item.done", item: { type: "function_call", name: "f", arguments: "{}" } },
  { type: "response.output_item.done", item: { content: [{ text: "m" }, 2] } },
  { type: "error.x" },
  { type: "zz" },
  py.Tuple.of("updates", { n: 1, a: 2 }),
  ["values", { q: 0 }],
  py.Tuple.of("a", 1),
  py.Tuple.of("c", 1),
  { k: "q", v: null },
  null,
  "a1",
  [] as Dynamic[],
)) {
  py.print(handle(e));
}
