import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Slices are copies; repeated lists are not.
function repeatedRows(): number[][] {
  const x: number[][] = py.mul([py.mul([0], 2)], 2);
  py.setItem(py.getItem(x, 0), 0, 1);
  return x;
}
py.signature(repeatedRows, "repeated_rows", []);

function plusAndAugmented(): Dynamic {
  let x: number[] = [1];
  const y: number[] = x;
  x = py.iadd(x, [2]);
  x = py.add(x, [3]);
  return py.Tuple.of(x, y);
}
py.signature(plusAndAugmented, "plus_and_augmented", []);

function wholeSlice(): Dynamic {
  const a: number[] = [1, 2, 3];
  const b: number[] = py.getSlice(a, null, null);
  py.setItem(b, 0, 9);
  py.setSlice(a, null, null, [7]);
  return py.Tuple.of(a, b);
}
py.signature(wholeSlice, "whole_slice", []);

function items(): number[] {
  const x: number[] = [3];
  py.setItem(x, 0, py.iadd(py.getItem(x, 0), 1));
  const key: Dynamic = -1;
  py.setItem(x, key, py.imul(py.getItem(x, key), 2));
  return x;
}
py.signature(items, "items", []);

for (const function_ of py.Tuple.of(repeatedRows, plusAndAugmented, wholeSlice, items)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
