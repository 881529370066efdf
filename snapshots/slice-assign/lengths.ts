import {
  type Dynamic,
  Tuple,
  call,
  delItem,
  delSlice,
  getAttr,
  getSlice,
  list,
  print,
  range,
  setItem,
  setSlice,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Assigning to slices and deleting them: steps, lengths that do not fit, every iterable.
function steps(): Dynamic[] {
  const x: Dynamic[] = [1, 2, 3];
  setSlice(x, 1, 2, [7, 8, 9]);
  setSlice(x, null, null, "abc", 2);
  return x;
}
signature(steps, "steps", []);

function wrongLength(): number[] {
  const x: number[] = [1, 2, 3];
  setSlice(x, null, null, [1], 2);
  return x;
}
signature(wrongLength, "wrong_length", []);

function deleting(): number[] {
  const x: number[] = [1, 2, 3, 4];
  delSlice(x, 1, 3);
  delItem(x, -1);
  return x;
}
signature(deleting, "deleting", []);

function copies(): Dynamic {
  const a: number[] = [1, 2, 3];
  const b: number[] = getSlice(a, null, null);
  setItem(b, 0, 9);
  setSlice(a, null, null, [7]);
  return Tuple.of(a, b);
}
signature(copies, "copies", []);

function insertions(): number[] {
  const a: number[] = [1, 2, 3];
  setSlice(a, 1, 1, [8, 9]);
  setSlice(a, a.length, null, [0]);
  setSlice(a, null, 0, Tuple.of(5));
  return a;
}
signature(insertions, "insertions", []);

function noIterable(): void {
  const a: Dynamic[] = [1, 2, 3];
  setSlice(a, 0, 1, 5);
}
signature(noIterable, "no_iterable", []);

function reversedSlice(): Dynamic[] {
  const a: Dynamic[] = list(range(6));
  setSlice(a, null, null, getSlice(a, null, null), -1);
  delSlice(a, null, null, 2);
  setSlice(a, 5, null, []);
  setSlice(a, -1, null, "xy");
  return a;
}
signature(reversedSlice, "reversed_slice", []);

for (const function_ of Tuple.of(
  steps,
  wrongLength,
  deleting,
  copies,
  insertions,
  noIterable,
  reversedSlice,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
