import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The order of sets of ints after long series of operations: removed elements, tables that grow and tables made anew.
let state: number = 12345;

function rand(n: number): number {
  state = py.mod(py.add(py.mul(state, 1103515245), 12345), 2147483648);
  return py.mod(py.rshift(state, 8), n);
}

function numbers(limit: number): number[] {
  return Array.from(py.range(rand(25)), (_: number) => py.sub(rand(limit), py.eq(rand(5), 0) ? 3 : 0));
}

for (let series = 0; series < 60; series++) {
  const limit = py.getItem(py.Tuple.of(20, 60, 300, 5000, py.pow(10, 12)), rand(5));
  let s: Dynamic = py.set();
  for (let step = 0; step < 12; step++) {
    const items: number[] = numbers(limit);
    const other = py.set(items);
    for (const gone of py.getSlice(items, null, rand(4))) {
      other.discard(gone);
    }
    const kind = rand(17);
    if (py.eq(kind, 0)) {
      s = py.bitor(s, other);
    } else if (py.eq(kind, 1)) {
      s = py.bitand(s, other);
    } else if (py.eq(kind, 2)) {
      s = py.sub(s, other);
    } else if (py.eq(kind, 3)) {
      s = py.bitxor(s, other);
    } else if (py.eq(kind, 4)) {
      s = py.ior(s, other);
    } else if (py.eq(kind, 5)) {
      s = py.iand(s, other);
    } else if (py.eq(kind, 6)) {
      s = py.isub(s, other);
    } else if (py.eq(kind, 7)) {
      s = py.ixor(s, other);
    } else if (py.eq(kind, 8)) {
      for (const x of items) {
        py.callMethod(s, "add", [x]);
      }
    } else if (py.eq(kind, 9)) {
      for (const x of items) {
        py.callMethod(s, "discard", [x]);
      }
    } else if (py.eq(kind, 10)) {
      if (py.truthy(s)) {
        py.print("pop", py.callMethod(s, "pop", []));
      }
    } else if (py.eq(kind, 11)) {
      s = py.callMethod(s, "union", [items]);
    } else if (py.eq(kind, 12)) {
      s = py.callMethod(s, "difference", [items]);
    } else if (py.eq(kind, 13)) {
      s = py.callMethod(s, "intersection", [items]);
    } else if (py.eq(kind, 14)) {
      s = py.set(s);
    } else if (py.eq(kind, 15)) {
      s = py.bitor(py.set(py.frozenset(items)), s);
    } else {
      py.callMethod(s, "update", [items]);
    }
    py.print(kind, py.getSlice(py.list(s), null, 12), py.len(s));
  }
}
