import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What loop variables hold after loops, and when there was none.
function emptyLoop(): Dynamic {
  let i: Dynamic;
  for (i of []) {
  }
  return py.bound(i, "i");
}
py.signature(emptyLoop, "empty_loop", []);

function changedInBody(): number {
  let i: number = 10;
  for (i of py.range(3)) {
    i = py.imul(i, 5);
  }
  return i;
}
py.signature(changedInBody, "changed_in_body", []);

function rangeIsFixed(): Dynamic {
  let i!: number;
  let n: number = 3;
  for (i of py.range(n)) {
    n = 10;
  }
  return py.Tuple.of(py.bound(i, "i"), n);
}
py.signature(rangeIsFixed, "range_is_fixed", []);

function nestedTargets(): Dynamic {
  let i!: number;
  let a!: number;
  let b!: number;
  for (const item of py.enumerate([py.Tuple.of(1, 2), py.Tuple.of(3, 4)])) {
    const items: Dynamic[] = item;
    i = items[0];
    [a, b] = py.unpack(items[1], 2);
  }
  return py.Tuple.of(py.bound(i, "i"), py.bound(a, "a"), py.bound(b, "b"));
}
py.signature(nestedTargets, "nested_targets", []);

for (const function_ of py.Tuple.of(emptyLoop, changedInBody, rangeIsFixed, nestedTargets)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
