import {
  type PyDict,
  PySet,
  Tuple,
  call,
  delItem,
  getAttr,
  items,
  iterate,
  list,
  print,
  setItem,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Dicts and sets that change while a loop goes over them.
function growing(): void {
  const d = { a: 1 };
  for (const k of iterate(d)) {
    setItem(d, k + "x", 1);
  }
}
signature(growing, "growing", []);

function shrinking(): void {
  const d = { a: 1, b: 2 };
  for (const k of iterate(d)) {
    delItem(d, k);
  }
}
signature(shrinking, "shrinking", []);

function copyOfKeys(): PyDict {
  const d = { a: 1, b: 2 };
  for (const k of list(d)) {
    delItem(d, k);
  }
  return d;
}
signature(copyOfKeys, "copy_of_keys", []);

function growingSet(): void {
  const s = new PySet([1]);
  for (const x of iterate(s)) {
    s.add(x + 1);
  }
}
signature(growingSet, "growing_set", []);

function newValues(): PyDict {
  const d = { a: 1, b: 2 };
  for (const [k, v] of items(d)) {
    setItem(d, k, v + 1);
  }
  return d;
}
signature(newValues, "new_values", []);

for (const function_ of Tuple.of(growing, shrinking, copyOfKeys, growingSet, newValues)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
