import {
  type Dynamic,
  type PyDict,
  Tuple,
  call,
  delItem,
  delSlice,
  enumerate,
  getAttr,
  list,
  mod,
  print,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// del of names, items, slices and missing keys.
function missingIndex(): void {
  const x: number[] = [1];
  delItem(x, 5);
}
signature(missingIndex, "missing_index", []);

function missingKey(): void {
  const d = { a: 1 };
  delItem(d, "a");
  delItem(d, "a");
}
signature(missingKey, "missing_key", []);

function whileListing(): PyDict {
  const d = { a: 1, b: 2 };
  for (const k of list(d)) {
    delItem(d, k);
  }
  return d;
}
signature(whileListing, "while_listing", []);

function whileCounting(): number[] {
  const x: number[] = [1, 2, 3, 4];
  for (const [i, v] of enumerate(x)) {
    if (mod(v, 2) === 0) {
      delItem(x, i);
    }
  }
  return x;
}
signature(whileCounting, "while_counting", []);

function assignedAgain(): number {
  let x: Dynamic;
  x = 1;
  x = undefined as Dynamic;
  x = 2;
  return x;
}
signature(assignedAgain, "assigned_again", []);

function slices(): number[] {
  const x: number[] = [1, 2, 3, 4];
  delSlice(x, 1, 3);
  delItem(x, -1);
  return x;
}
signature(slices, "slices", []);

for (const function_ of Tuple.of(
  missingIndex,
  missingKey,
  whileListing,
  whileCounting,
  assignedAgain,
  slices,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
