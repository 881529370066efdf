import {
  Tuple,
  call,
  float,
  getAttr,
  iterate,
  print,
  range,
  signature,
  toException,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";

// Loops over numbers and None, and items that do not fit their targets.
function int(): void {
  for (const x of iterate(5)) {
  }
}
signature(int, "int", []);

function none(): void {
  for (const x of iterate(null)) {
  }
}
signature(none, "none", []);

function intItems(): void {
  for (const [a, b] of unpackEach([1], 2)) {
  }
}
signature(intItems, "int_items", []);

function tooMany(): void {
  for (const [a, b] of unpackEach([Tuple.of(1, 2, 3)], 2)) {
  }
}
signature(tooMany, "too_many", []);

function rangeOfText(): void {
  for (const i of range("3")) {
  }
}
signature(rangeOfText, "range_of_text", []);

function rangeOfFloat(): void {
  for (const i of range(float(3))) {
  }
}
signature(rangeOfFloat, "range_of_float", []);

for (const function_ of Tuple.of(int, none, intItems, tooMany, rangeOfText, rangeOfFloat)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
