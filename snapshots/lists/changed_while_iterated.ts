import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lists that shrink and grow while a loop goes over them.
function removing(): number[] {
  const x: number[] = [1, 2, 3];
  for (const i of x) {
    if (i === 2) {
      py.remove(x, i);
    }
  }
  return x;
}
py.signature(removing, "removing", []);

function growing(): number[] {
  const x: number[] = [1, 2, 3];
  const out: number[] = [];
  for (const i of x) {
    out.push(i);
    if (x.length < 6) {
      x.push(py.mul(i, 10));
    }
  }
  return out;
}
py.signature(growing, "growing", []);

function deleting(): number[] {
  const x: number[] = [1, 2, 3, 4];
  for (const [i, v] of py.enumerate(x)) {
    if (py.mod(v, 2) === 0) {
      py.delItem(x, i);
    }
  }
  return x;
}
py.signature(deleting, "deleting", []);

function boundsAreReadOnce(): Dynamic {
  let i!: number;
  let n: number = 3;
  for (i of py.range(n)) {
    n = 10;
  }
  return py.Tuple.of(py.bound(i, "i"), n);
}
py.signature(boundsAreReadOnce, "bounds_are_read_once", []);

for (const function_ of py.Tuple.of(removing, growing, deleting, boundsAreReadOnce)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
