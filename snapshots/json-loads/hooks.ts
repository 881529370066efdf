import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

py.attributeNames(["raw_decode"]);
// object_hook, parse_float, raw_decode, object_pairs_hook.
py.print(
  py.jsonLoads('{"a": {"b": 1}}', { object_hook: (d: Dynamic) => py.sorted(d) }),
  py.jsonLoads("[1.5, 2]", { parse_float: py.str, parse_int: (s: Dynamic) => py.add(s, "i") }),
  py.jsonLoads('{"z": 1, "a": 2}', { object_pairs_hook: (p: Dynamic) => p }),
);
py.print(new py.JSONDecoder().rawDecode('{"a": 1} tail'), new py.JSONDecoder().decode("[1]"));
class N {
  constructor(d: Dynamic) {
    py.callMethod(py.getAttr(this, "__dict__"), "update", [d]);
  }
  static {
    py.signature(this, "N.__init__", ["d"]);
  }
}
const n = py.jsonLoads('{"x": {"y": [1, {"z": 2}]}}', { object_hook: N });
py.print(py.getAttr(py.getItem(py.getAttr(py.getAttr(n, "x"), "y"), 1), "z"));
try {
  new py.JSONDecoder().rawDecode("no");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
