import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Annotations bind nobody: a parameter said to be a dict gets every kind of JSON value

function dGet(d: PyDict): Dynamic {
  return py.callMethod(d, "get", ["a"]);
}
py.signature(dGet, "d_get", ["d"]);

function dGet2(d: PyDict): Dynamic {
  return py.add(py.callMethod(d, "get", ["a", 1]), 1);
}
py.signature(dGet2, "d_get2", ["d"]);

function dItem(d: PyDict): number {
  return py.getItem(d, "a");
}
py.signature(dItem, "d_item", ["d"]);

function dKeys(d: PyDict): string[] {
  return py.list(py.callMethod(d, "keys", []));
}
py.signature(dKeys, "d_keys", ["d"]);

function dValues(d: PyDict): number[] {
  return py.list(py.callMethod(d, "values", []));
}
py.signature(dValues, "d_values", ["d"]);

function dItems(d: PyDict): Dynamic[] {
  return Array.from(py.iterate(py.callMethod(d, "items", [])), ([k, v]: Dynamic) => py.Tuple.of(k, v));
}
py.signature(dItems, "d_items", ["d"]);

function dFor(d: PyDict): string[] {
  const out: string[] = [];
  for (const [k, v] of py.iterate(py.callMethod(d, "items", []))) {
    out.push(`${py.str(k)}${py.str(py.add(v, 1))}`);
  }
  return out;
}
py.signature(dFor, "d_for", ["d"]);

function dIter(d: PyDict): string[] {
  return Array.from(py.iterate(d), (k: string) => k);
}
py.signature(dIter, "d_iter", ["d"]);

function dIn(d: PyDict): boolean {
  return py.contains(d, "a");
}
py.signature(dIn, "d_in", ["d"]);

function dPop(d: PyDict): Dynamic {
  return py.callMethod(d, "pop", ["a", null]);
}
py.signature(dPop, "d_pop", ["d"]);

function dUpdate(d: PyDict): PyDict {
  py.callMethod(d, "update", [{ z: 1 }]);
  return d;
}
py.signature(dUpdate, "d_update", ["d"]);

function dSetdefault(d: PyDict): Dynamic {
  return py.callMethod(d, "setdefault", ["a", 3]);
}
py.signature(dSetdefault, "d_setdefault", ["d"]);

function dSet(d: PyDict): PyDict {
  py.setItem(d, "q", 1);
  return d;
}
py.signature(dSet, "d_set", ["d"]);

function dCopy(d: PyDict): PyDict {
  return py.callMethod(d, "copy", []);
}
py.signature(dCopy, "d_copy", ["d"]);

function dSpread(d: PyDict): PyDict {
  return py.mergeDicts(d, { w: 1 });
}
py.signature(dSpread, "d_spread", ["d"]);

const FUNCTIONS: Dynamic[] = [
  dGet,
  dGet2,
  dItem,
  dKeys,
  dValues,
  dItems,
  dFor,
  dIter,
  dIn,
  dPop,
  dUpdate,
  dSetdefault,
  dSet,
  dCopy,
  dSpread,
];
const VALUES: string[] = [
  "null",
  "3",
  "2.0",
  "2.5",
  "true",
  '"ab"',
  '"é😀"',
  '["a", "b"]',
  "[1, 2.0]",
  '{"a": 1}',
  '{"a": null, "1": 2}',
  "[]",
  "{}",
  '""',
  "[[1, 2]]",
];
const OTHERS: Dynamic[] = [
  py.Tuple.of(1, 2),
  py.range(3),
  py.bytes([97, 98]),
  py.items(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
];

function attempt(function_: Dynamic, value: Dynamic): string {
  try {
    return py.repr(py.call(function_, [value]));
  } catch (caught) {
    const e = py.toException(caught);
    return `${py.str(py.typeName(e))}: ${py.str(e)}`;
  }
}

for (const function_ of FUNCTIONS) {
  for (const text of VALUES) {
    py.print(py.getAttr(function_, "__name__"), text, attempt(function_, py.jsonLoads(text)));
  }
  for (const value of OTHERS) {
    py.print(py.getAttr(function_, "__name__"), py.typeName(value), attempt(function_, value));
  }
}
