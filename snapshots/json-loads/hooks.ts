import {
  type Dynamic,
  JSONDecoder,
  ValueError,
  add,
  attributeNames,
  callMethod,
  getAttr,
  getItem,
  jsonLoads,
  print,
  rethrowUnless,
  signature,
  sorted,
  str,
} from "./runtime/python/index.js";

attributeNames(["raw_decode"]);
// object_hook, parse_float, raw_decode, object_pairs_hook.
print(
  jsonLoads('{"a": {"b": 1}}', { object_hook: (d: Dynamic) => sorted(d) }),
  jsonLoads("[1.5, 2]", { parse_float: str, parse_int: (s: Dynamic) => add(s, "i") }),
  jsonLoads('{"z": 1, "a": 2}', { object_pairs_hook: (p: Dynamic) => p }),
);
print(new JSONDecoder().rawDecode('{"a": 1} tail'), new JSONDecoder().decode("[1]"));
class N {
  constructor(d: Dynamic) {
    callMethod(getAttr(this, "__dict__"), "update", [d]);
  }
  static {
    signature(this, "N.__init__", ["d"]);
  }
}
const n = jsonLoads('{"x": {"y": [1, {"z": 2}]}}', { object_hook: N });
print(getAttr(getItem(getAttr(getAttr(n, "x"), "y"), 1), "z"));
try {
  new JSONDecoder().rawDecode("no");
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
