import {
  type Dynamic,
  add,
  bytes,
  callMethod,
  div,
  getItem,
  iterate,
  jsonDumps,
  jsonLoads,
  mul,
  print,
  str,
  typeName,
} from "./runtime/python/index.js";

// Types that come from JSON text; int and float stay apart.
const v = jsonLoads(
  '{"i": 1, "f": 1.0, "e": 1e2, "neg": -0, "nf": -0.0, "big": 12345678901234567890, "s": "\\u00e9\\n\\ud83d\\ude00", "l": [true, false, null], "o": {}}',
);
print(
  v,
  Array.from(iterate(callMethod(v, "values", [])), (x: Dynamic) => typeName(x)),
);
print(
  jsonLoads(" [1 , 2 ] "),
  jsonLoads('"x"'),
  jsonLoads("3"),
  jsonLoads("null"),
  jsonLoads(bytes([123, 34, 98, 34, 58, 32, 49, 125])),
  jsonLoads('{"a": 1, "a": 2}'),
  jsonLoads("[NaN, Infinity, -Infinity]"),
  jsonLoads('{"2": 1, "10": 2, "1": 3, "__proto__": 4}'),
);
print(
  jsonDumps(jsonLoads('{"x": 1.0, "y": 1, "z": 1.50}')),
  add(getItem(v, "big"), 1),
  mul(getItem(v, "f"), 2),
  div(getItem(v, "i"), 1),
  `${str(getItem(v, "e"))}`,
);
