import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// copy of what is said to be a list and is a dict

function rests(p: Dynamic[]): Dynamic[] {
  return Array.from(py.iterate(py.callMethod(p, "copy", [])), (x: Dynamic) => py.mod(x, 5));
}
py.signature(rests, "rests", ["p"]);

function keys(p: string[]): Dynamic[] {
  const q = py.callMethod(p, "copy", []);
  py.callMethod(q, "clear", []);
  return [p, q];
}
py.signature(keys, "keys", ["p"]);

for (const text of ['{"1": "x", "a": "y"}', "[7, 2.5]", '["%s"]', '"ab"', "null", "{}"]) {
  for (const f of [rests, keys]) {
    try {
      py.print(py.call(f, [py.jsonLoads(text)]));
    } catch (caught) {
      const e = py.toException(caught);
      py.print(py.typeName(e), e);
    }
  }
}
