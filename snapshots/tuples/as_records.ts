import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  contains,
  dict,
  div,
  divmod,
  eq,
  getItem,
  getSlice,
  hash,
  lazyFlatMap,
  len,
  lt,
  max,
  min,
  mul,
  print,
  reversed,
  setItem,
  sorted,
  spread,
  sum,
  tuple,
  type,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

// Tuples as records, keys and multiple returns.
function stats(xs: number[]): Dynamic {
  return Tuple.of(min(xs), max(xs), div(sum(xs), xs.length));
}
const [lo, hi, avg] = stats([1, 2, 6]);
print(lo, hi, avg, stats([5]));
const points: Dynamic[] = [Tuple.of(1, "b"), Tuple.of(0, "a"), Tuple.of(1, "a")];
print(
  sorted(points),
  max(points),
  points.map(([, n]: Dynamic) => n),
  dict(lazyFlatMap(points, ([i, n]: Dynamic) => [Tuple.of(n, i)])),
  new Dict(Array.from(points, (p: Dynamic) => [p, len(p[1])] as [Dynamic, Dynamic])),
  contains(points, Tuple.of(1, "a")),
  tuple(sorted(points, { key: (p: Dynamic) => getItem(p, 1) })),
  sum(lazyFlatMap(points, (p: Dynamic) => [p[0]])),
);
const a = Tuple.of(1, [2], { k: 3 });
a[1].push(9);
setItem(a[2], "k", 0);
print(
  a,
  add(a, Tuple.of(4)),
  mul(getSlice(a, null, 1), 2),
  eq(a, Tuple.of(1, [2, 9], { k: 0 })),
  eq(hash(Tuple.of(1, Tuple.of(2, "x"))), hash(Tuple.of(1, Tuple.of(2, "x")))),
  lt(Tuple.of(1), Tuple.of(1, 0)),
  lt(Tuple.of(), Tuple.of(0)),
);
const [_, last] = unpackStar(a, 0, 1);
const items: Dynamic[] = [Tuple.of("p", "q"), "r"];
const [x, y] = unpack(items[0], 2);
const z = items[1];
print(
  last,
  x + y + z,
  tuple(reversed(Tuple.of(1, 2))),
  ((...rest: Dynamic[]) => {
    const a: Dynamic = Tuple.of(...rest);
    return a;
  })(...spread("ab")),
  getItem(divmod(7, 3), 0),
  type(1),
  type(Tuple.of(1)),
);
