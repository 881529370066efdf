import {
  type Dynamic,
  Tuple,
  callMethod,
  contains,
  dictWithout,
  eq,
  getItem,
  int,
  isInstance,
  isMapping,
  matchArgument,
  print,
  repr,
  sequenceOf,
  sorted,
  str,
  truthy,
} from "./runtime/python/index.js";

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
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "response.output_text.delta") &&
    contains(subject, "delta") &&
    ((d = getItem(subject, "delta")), true)
  ) {
    return `text ${repr(d)}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "response.output_item.done") &&
    contains(subject, "item") &&
    isMapping(getItem(subject, "item")) &&
    contains(getItem(subject, "item"), "type") &&
    eq(getItem(getItem(subject, "item"), "type"), "function_call") &&
    contains(getItem(subject, "item"), "name") &&
    ((n = getItem(getItem(subject, "item"), "name")), true) &&
    contains(getItem(subject, "item"), "arguments") &&
    ((a = getItem(getItem(subject, "item"), "arguments")), true)
  ) {
    return `call ${str(n)}(${str(a)})`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "response.output_item.done") &&
    contains(subject, "item") &&
    isMapping(getItem(subject, "item")) &&
    contains(getItem(subject, "item"), "content") &&
    ((items = sequenceOf(getItem(getItem(subject, "item"), "content")))?.length ?? -1) >= 1 &&
    isMapping(items[0]) &&
    contains(items[0], "text") &&
    ((t = getItem(items[0], "text")), true)
  ) {
    return `message ${str(t)}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    isInstance(getItem(subject, "type"), str) &&
    ((t = matchArgument(getItem(subject, "type"), str, 0)), true) &&
    truthy(callMethod(t, "startswith", ["error"]))
  ) {
    return `failure ${str(t)}`;
  } else if (
    ((items2 = sequenceOf(subject))?.length === 2 &&
      eq(items2[0], "updates") &&
      isMapping(items2[1]) &&
      ((u = dictWithout(items2[1], [])), true)) ||
    ((items3 = sequenceOf(subject))?.length === 2 &&
      eq(items3[0], "values") &&
      ((u = items3[1]), true))
  ) {
    return `mode ${str(sorted(u))}`;
  } else if (
    ((items4 = sequenceOf(subject))?.length === 2 &&
      (eq(items4[0], "a") || eq(items4[0], "b")) &&
      ((k = items4[0]), true) &&
      isInstance(items4[1], int) &&
      ((v = matchArgument(items4[1], int, 0)), true)) ||
    (isMapping(subject) &&
      contains(subject, "k") &&
      ((k = getItem(subject, "k")), true) &&
      contains(subject, "v") &&
      ((v = getItem(subject, "v")), true))
  ) {
    return `kv ${str(k)} ${str(v)}`;
  } else {
    return "ignored";
  }
  return null;
}
for (const e of Tuple.of(
  { type: "response.output_text.delta", delta: "x" },
  {
    type: "response.output_item.done",
    item: { type: "function_call", name: "f", arguments: "{}" },
  },
  { type: "response.output_item.done", item: { content: [{ text: "m" }, 2] } },
  { type: "error.x" },
  { type: "zz" },
  Tuple.of("updates", { n: 1, a: 2 }),
  ["values", { q: 0 }],
  Tuple.of("a", 1),
  Tuple.of("c", 1),
  { k: "q", v: null },
  null,
  "a1",
  [] as Dynamic[],
)) {
  print(handle(e));
}
