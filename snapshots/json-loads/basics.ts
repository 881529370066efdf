import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Types that come from JSON text; int and float stay apart.
const v = py.jsonLoads(
  '{"i": 1, "f": 1.0, "e": 1e2, "neg": -0, "nf": -0.0, "big": 12345678901234567890, "s": "\\u00e9\\n\\ud83d\\ude00", "l": [true, false, null], "o": {}}',
);
py.print(
  v,
  Array.from(py.iterate(py.callMethod(v, "values", [])), (x: Dynamic) => py.typeName(x)),
);
py.print(
  py.jsonLoads(" [1 , 2 ] "),
  py.jsonLoads('"x"'),
  py.jsonLoads("3"),
  py.jsonLoads("null"),
  py.jsonLoads(py.bytes([123, 34, 98, 34, 58, 32, 49, 125])),
  py.jsonLoads('{"a": 1, "a": 2}'),
  py.jsonLoads("[NaN, Infinity, -Infinity]"),
  py.jsonLoads('{"2": 1, "10": 2, "1": 3, "__proto__": 4}'),
);
py.print(
  py.jsonDumps(py.jsonLoads('{"x": 1.0, "y": 1, "z": 1.50}')),
  py.add(py.getItem(v, "big"), 1),
  py.mul(py.getItem(v, "f"), 2),
  py.div(py.getItem(v, "i"), 1),
  `${py.str(py.getItem(v, "e"))}`,
);
