import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  bitand,
  bitor,
  bitxor,
  callMethod,
  invert,
  print,
  truthy,
} from "./runtime/python/index.js";

// Boolean operators mixed with comparisons and calls.
function ok(message: Dynamic): boolean {
  return (
    truthy(message) &&
    ["user", "assistant"].includes(callMethod(message, "get", ["role"])) &&
    !truthy(callMethod(message, "get", ["hidden", false]))
  );
}

for (const m of Tuple.of(
  null,
  new Dict(),
  { role: "user" },
  { role: "tool" },
  { role: "user", hidden: true },
)) {
  print(m, ok(m));
}
const [a, b, c] = [true, false, true];
print((a && b) || c, a && (b || c), !a || b, !(a || b));
print(bitand(a, b), bitor(a, b), bitxor(a, c), add(invert(a), 0));
