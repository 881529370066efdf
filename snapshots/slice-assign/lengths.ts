import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Assigning to slices and deleting them: steps, lengths that do not fit, every iterable.
function steps(): Dynamic[] {
  const x: Dynamic[] = [1, 2, 3];
  py.setSlice(x, 1, 2, [7, 8, 9]);
  py.setSlice(x, null, null, "abc", 2);
  return x;
}
py.signature(steps, "steps", []);

function wrongLength(): number[] {
  const x: number[] = [1, 2, 3];
  py.setSlice(x, null, null, [1], 2);
  return x;
}
py.signature(wrongLength, "wrong_length", []);

function deleting(): number[] {
  const x: number[] = [1, 2, 3, 4];
  py.delSlice(x, 1, 3);
  py.delItem(x, -1);
  return x;
}
py.signature(deleting, "deleting", []);

function copies(): Dynamic {
  const a: number[] = [1, 2, 3];
  const b: number[] = py.getSlice(a, null, null);
  py.setItem(b, 0, 9);
  py.setSlice(a, null, null, [7]);
  return py.Tuple.of(a, b);
}
py.signature(copies, "copies", []);

function insertions(): number[] {
  const a: number[] = [1, 2, 3];
  py.setSlice(a, 1, 1, [8, 9]);
  py.setSlice(a, a.length, null, [0]);
  py.setSlice(a, null, 0, py.Tuple.of(5));
  return a;
}
py.signature(insertions, "insertions", []);

function noIterable(): void {
  const a: Dynamic[] = [1, 2, 3];
  py.setSlice(a, 0, 1, 5);
}
py.signature(noIterable, "no_iterable", []);

function reversedSlice(): Dynamic[] {
  const a: Dynamic[] = py.list(py.range(6));
  py.setSlice(a, null, null, py.getSlice(a, null, null), -1);
  py.delSlice(a, null, null, 2);
  py.setSlice(a, 5, null, []);
  py.setSlice(a, -1, null, "xy");
  return a;
}
py.signature(reversedSlice, "reversed_slice", []);

for (const function_ of py.Tuple.of(steps, wrongLength, deleting, copies, insertions, noIterable, reversedSlice)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
