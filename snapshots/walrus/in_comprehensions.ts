import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let n!: number;
let hit!: string;
let last!: string;
let w!: string;
let a!: number;
let b!: number;
let k!: number;
let leaked!: string;
let y: Dynamic;
let q!: number;
let m: Dynamic;
let unset!: number;
// Assignment expressions in comprehensions, conditions, calls, f-strings, slices and nested functions: where the name lands.
const data: string[] = ["3", "x", "10", "", "7"];
py.print(
  py.flatMap(data, (s: string) => (py.isDigit(s) && (n = py.int(s)) > 3 ? [py.boundGlobal(n, "n")] : [])),
  py.boundGlobal(n, "n"),
);
py.print(
  py.any(py.lazyFlatMap(data, (s: string) => [(hit = s) === "x"])),
  py.boundGlobal(hit, "hit"),
  py.all(py.lazyFlatMap(data, (s: string) => [(last = s)])),
  py.repr(py.boundGlobal(last, "last")),
);
let total: number = 0;
py.print(
  Array.from(py.range(5), (i: number) => (total = py.add(total, i))),
  total,
);
py.print(
  `${py.repr((w = "wide"))} ${py.format(w, ">6")} ${py.len(w)}`,
  py.max((a = 3), (b = 5)),
  a,
  b,
  py.getSlice(data, (k = 1), k + 2),
);

function f(): Dynamic {
  let big!: number;
  let found!: number[];
  if (
    (found = py.flatMap(py.Tuple.of(1, 2, 3), (x: number) => ((big = x) > 1 ? [x] : []))).length > 0 &&
    py.bound(big, "big") === 3
  ) {
    return py.Tuple.of(found, py.bound(big, "big"));
  }
  return null;
}

py.print(f());

function g(values: string): string[] {
  return Array.from(py.iterate(values), (v: string) => (leaked = v));
}

py.print(g("ab"), py.boundGlobal(leaked, "leaked"));
py.print(
  Array.from(py.iterate("pq"), (x: string) => Array.from(py.range(2), (z: number) => (y = py.Tuple.of(x, z)))),
  py.boundGlobal(y, "y"),
);
py.print(
  new py.Dict(
    Array.from(py.range(3), (i: number) => [(q = i), py.mul(py.boundGlobal(q, "q"), 2)] as [Dynamic, Dynamic]),
  ),
  py.boundGlobal(q, "q"),
  ((v: Dynamic) => {
    let u: Dynamic;
    return py.mul((u = py.add(v, 1)), u);
  })(2),
);
let x: Dynamic = 1;
py.print(py.Tuple.of((x = x + 1), x, (x = py.mul(x, 10))), x, [(x = 0), x, !(x = null)], x);
if (!(m = null) && (m = "set")) {
  py.print(m);
}
try {
  const nothing: number[] = [].map((_: Dynamic) => (unset = 1));
  py.boundGlobal(unset, "unset");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.NameError);
  py.print(e);
}
