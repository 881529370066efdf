import {
  type Dynamic,
  Tuple,
  add,
  call,
  getAttr,
  getItem,
  getSlice,
  iadd,
  imul,
  mul,
  print,
  setItem,
  setSlice,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Slices are copies; repeated lists are not.
function repeatedRows(): number[][] {
  const x: number[][] = mul([mul([0], 2)], 2);
  setItem(getItem(x, 0), 0, 1);
  return x;
}
signature(repeatedRows, "repeated_rows", []);

function plusAndAugmented(): Dynamic {
  let x: number[] = [1];
  const y: number[] = x;
  x = iadd(x, [2]);
  x = add(x, [3]);
  return Tuple.of(x, y);
}
signature(plusAndAugmented, "plus_and_augmented", []);

function wholeSlice(): Dynamic {
  const a: number[] = [1, 2, 3];
  const b: number[] = getSlice(a, null, null);
  setItem(b, 0, 9);
  setSlice(a, null, null, [7]);
  return Tuple.of(a, b);
}
signature(wholeSlice, "whole_slice", []);

function items(): number[] {
  const x: number[] = [3];
  setItem(x, 0, iadd(getItem(x, 0), 1));
  const key: Dynamic = -1;
  setItem(x, key, imul(getItem(x, key), 2));
  return x;
}
signature(items, "items", []);

for (const function_ of Tuple.of(repeatedRows, plusAndAugmented, wholeSlice, items)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
