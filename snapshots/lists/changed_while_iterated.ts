import {
  type Dynamic,
  Tuple,
  bound,
  call,
  delItem,
  enumerate,
  getAttr,
  mod,
  mul,
  print,
  range,
  remove,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Lists that shrink and grow while a loop goes over them.
function removing(): number[] {
  const x: number[] = [1, 2, 3];
  for (const i of x) {
    if (i === 2) {
      remove(x, i);
    }
  }
  return x;
}
signature(removing, "removing", []);

function growing(): number[] {
  const x: number[] = [1, 2, 3];
  const out: number[] = [];
  for (const i of x) {
    out.push(i);
    if (x.length < 6) {
      x.push(mul(i, 10));
    }
  }
  return out;
}
signature(growing, "growing", []);

function deleting(): number[] {
  const x: number[] = [1, 2, 3, 4];
  for (const [i, v] of enumerate(x)) {
    if (mod(v, 2) === 0) {
      delItem(x, i);
    }
  }
  return x;
}
signature(deleting, "deleting", []);

function boundsAreReadOnce(): Dynamic {
  let i!: number;
  let n: number = 3;
  for (i of range(n)) {
    n = 10;
  }
  return Tuple.of(bound(i, "i"), n);
}
signature(boundsAreReadOnce, "bounds_are_read_once", []);

for (const function_ of Tuple.of(removing, growing, deleting, boundsAreReadOnce)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
