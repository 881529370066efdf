import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The order of small ints in what |, &, ^ and - make, which CPython's table decides.
const a = new py.PySet([1, 9, 17, 3]);
const b = py.PySet.of(8, 16, 3, 24, 0);
py.print(a, b);
py.print(py.bitor(a, b), py.bitor(b, a));
py.print(py.bitxor(a, b), py.bitxor(b, a));
py.print(py.sub(a, b), py.sub(b, a));
py.print(py.bitand(a, b), py.bitand(b, a));
py.print(a.union(b, [40, 32]), a.difference([1]), a.symmetricDifference([33, 1, 2]));
let c: Dynamic = py.PySet.of(10, 20, 30, 40, 50);
const d = new py.PySet([30, 60, 90]);
py.print(py.bitor(c, d), py.bitxor(c, d), py.sub(c, d), py.sub(d, c), py.bitand(c, d));
c = py.ior(c, d);
py.print(c);
c = py.ixor(c, new py.PySet([10, 100]));
py.print(c);
c = py.isub(c, new py.PySet([20]));
py.print(c);
c = py.iand(c, new py.PySet([90, 60, 5]));
py.print(c);
const e = py.set(py.range(100, 0, -7));
py.print(
  e,
  py.list(py.bitor(e, new py.PySet([3, 200]))),
  Array.from(py.iterate(py.bitxor(e, new py.PySet([2, 9]))), (x: Dynamic) => x),
);
py.print(
  py.bitor(py.frozenset([7, 15, 23]), new py.PySet([31, 39])),
  py.bitxor(py.frozenset([7, 15, 23]), new py.PySet([7, 8])),
);
const f = py.bitor(new py.PySet([1000, 2000, 3000]), new py.PySet([4000]));
py.print(f, py.sub(f, new py.PySet([2000])), py.bitxor(f, new py.PySet([1000, 5000])), py.sorted(f));
