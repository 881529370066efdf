import {
  Dict,
  type Dynamic,
  NameError,
  Tuple,
  add,
  all,
  any,
  bound,
  boundGlobal,
  flatMap,
  format,
  getSlice,
  int,
  isDigit,
  iterate,
  lazyFlatMap,
  len,
  max,
  mul,
  print,
  range,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";

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
print(
  flatMap(data, (s: string) => (isDigit(s) && (n = int(s)) > 3 ? [boundGlobal(n, "n")] : [])),
  boundGlobal(n, "n"),
);
print(
  any(lazyFlatMap(data, (s: string) => [(hit = s) === "x"])),
  boundGlobal(hit, "hit"),
  all(lazyFlatMap(data, (s: string) => [(last = s)])),
  repr(boundGlobal(last, "last")),
);
let total: number = 0;
print(
  Array.from(range(5), (i: number) => (total = add(total, i))),
  total,
);
print(
  `${repr((w = "wide"))} ${format(w, ">6")} ${len(w)}`,
  max((a = 3), (b = 5)),
  a,
  b,
  getSlice(data, (k = 1), k + 2),
);

function f(): Dynamic {
  let big!: number;
  let found!: number[];
  if (
    (found = flatMap(Tuple.of(1, 2, 3), (x: number) => ((big = x) > 1 ? [x] : []))).length > 0 &&
    bound(big, "big") === 3
  ) {
    return Tuple.of(found, bound(big, "big"));
  }
  return null;
}

print(f());

function g(values: string): string[] {
  return Array.from(iterate(values), (v: string) => (leaked = v));
}

print(g("ab"), boundGlobal(leaked, "leaked"));
print(
  Array.from(iterate("pq"), (x: string) =>
    Array.from(range(2), (z: number) => (y = Tuple.of(x, z))),
  ),
  boundGlobal(y, "y"),
);
print(
  new Dict(
    Array.from(
      range(3),
      (i: number) => [(q = i), mul(boundGlobal(q, "q"), 2)] as [Dynamic, Dynamic],
    ),
  ),
  boundGlobal(q, "q"),
  ((v: Dynamic) => {
    let u: Dynamic;
    return mul((u = add(v, 1)), u);
  })(2),
);
let x: Dynamic = 1;
print(Tuple.of((x = x + 1), x, (x = mul(x, 10))), x, [(x = 0), x, !(x = null)], x);
if (!(m = null) && (m = "set")) {
  print(m);
}
try {
  const nothing: number[] = [].map((_: Dynamic) => (unset = 1));
  boundGlobal(unset, "unset");
} catch (caught) {
  const e = rethrowUnless(caught, NameError);
  print(e);
}
