import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// del of names, items, slices and missing keys.
function missingIndex(): void {
  const x: number[] = [1];
  py.delItem(x, 5);
}
py.signature(missingIndex, "missing_index", []);

function missingKey(): void {
  const d = { a: 1 };
  py.delItem(d, "a");
  py.delItem(d, "a");
}
py.signature(missingKey, "missing_key", []);

function whileListing(): PyDict {
  const d = { a: 1, b: 2 };
  for (const k of py.list(d)) {
    py.delItem(d, k);
  }
  return d;
}
py.signature(whileListing, "while_listing", []);

function whileCounting(): number[] {
  const x: number[] = [1, 2, 3, 4];
  for (const [i, v] of py.enumerate(x)) {
    if (py.mod(v, 2) === 0) {
      py.delItem(x, i);
    }
  }
  return x;
}
py.signature(whileCounting, "while_counting", []);

function assignedAgain(): number {
  let x: Dynamic;
  x = 1;
  x = undefined as Dynamic;
  x = 2;
  return x;
}
py.signature(assignedAgain, "assigned_again", []);

function slices(): number[] {
  const x: number[] = [1, 2, 3, 4];
  py.delSlice(x, 1, 3);
  py.delItem(x, -1);
  return x;
}
py.signature(slices, "slices", []);

for (const function_ of py.Tuple.of(missingIndex, missingKey, whileListing, whileCounting, assignedAgain, slices)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
