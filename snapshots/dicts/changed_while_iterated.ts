import * as py from "./runtime/python/index.js";
import type { PyDict } from "./runtime/python/index.js";

// Dicts and sets that change while a loop goes over them.
function growing(): void {
  const d = { a: 1 };
  for (const k of py.iterate(d)) {
    py.setItem(d, k + "x", 1);
  }
}
py.signature(growing, "growing", []);

function shrinking(): void {
  const d = { a: 1, b: 2 };
  for (const k of py.iterate(d)) {
    py.delItem(d, k);
  }
}
py.signature(shrinking, "shrinking", []);

function copyOfKeys(): PyDict {
  const d = { a: 1, b: 2 };
  for (const k of py.list(d)) {
    py.delItem(d, k);
  }
  return d;
}
py.signature(copyOfKeys, "copy_of_keys", []);

function growingSet(): void {
  const s = new py.PySet([1]);
  for (const x of py.iterate(s)) {
    s.add(x + 1);
  }
}
py.signature(growingSet, "growing_set", []);

function newValues(): PyDict {
  const d = { a: 1, b: 2 };
  for (const [k, v] of py.items(d)) {
    py.setItem(d, k, v + 1);
  }
  return d;
}
py.signature(newValues, "new_values", []);

for (const function_ of py.Tuple.of(growing, shrinking, copyOfKeys, growingSet, newValues)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
