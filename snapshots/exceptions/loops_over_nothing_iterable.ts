import * as py from "./runtime/python/index.js";

// Loops over numbers and None, and items that do not fit their targets.
function int(): void {
  for (const x of py.iterate(5)) {
  }
}
py.signature(int, "int", []);

function none(): void {
  for (const x of py.iterate(null)) {
  }
}
py.signature(none, "none", []);

function intItems(): void {
  for (const [a, b] of py.unpackEach([1], 2)) {
  }
}
py.signature(intItems, "int_items", []);

function tooMany(): void {
  for (const [a, b] of py.unpackEach([py.Tuple.of(1, 2, 3)], 2)) {
  }
}
py.signature(tooMany, "too_many", []);

function rangeOfText(): void {
  for (const i of py.range("3")) {
  }
}
py.signature(rangeOfText, "range_of_text", []);

function rangeOfFloat(): void {
  for (const i of py.range(py.float(3))) {
  }
}
py.signature(rangeOfFloat, "range_of_float", []);

for (const function_ of py.Tuple.of(int, none, intItems, tooMany, rangeOfText, rangeOfFloat)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
