import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Boolean operators mixed with comparisons and calls.
function ok(message: Dynamic): boolean {
  return (
    py.truthy(message) &&
    ["user", "assistant"].includes(py.callMethod(message, "get", ["role"]) as Dynamic) &&
    !py.callMethod(message, "get", ["hidden", false])
  );
}

for (const m of py.Tuple.of(null, new py.Dict(), { role: "user" }, { role: "tool" }, { role: "user", hidden: true })) {
  py.print(m, ok(m));
}
const [a, b, c] = [true, false, true];
py.print((a && b) || c, a && (b || c), !a || b, !(a || b));
py.print(py.bitand(a, b), py.bitor(a, b), py.bitxor(a, c), py.add(py.invert(a), 0));
