import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { chain, islice, takewhile } from "./runtime/python/stdlib/itertools.js";

// itertools and builtins close a generator that only they have; a named iterator stays open.
function* g(n: number = 3): Generator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      yield i;
    }
  } finally {
    py.print("closed");
  }
}
py.print(py.list(islice(py.owned(g()), 2)));
for (const x of py.owned(islice(py.owned(g(9)), 1, 5))) {
  py.print(x);
  break;
}
for (const x of py.owned(chain(py.owned(g()), py.owned(g())))) {
  if (py.eq(x, 1)) {
    break;
  }
}
py.print("a");
for (const [a, b] of py.zip(py.owned(g()), py.owned(py.enumerate(py.owned(g()))))) {
  py.print(a, b);
  break;
}
py.print(
  py.next(py.owned(py.enumerate(py.owned(g())))),
  py.next(py.iter(py.owned(g()))),
  py.next(py.owned(g(0)), "none"),
);
py.print(
  py.any(py.owned(py.lazyFlatMap(py.owned(g()), (x: number) => [x === 1]))),
  py.all(py.owned(py.lazyFlatMap(py.owned(g()), (x: number) => [x < 1]))),
  py.contains(py.owned(g()), 1),
);
const e = py.enumerate(py.owned(g()));
for (const [i, x] of py.iterate(e)) {
  py.print("first", i, x);
  break;
}
py.print(py.next(e));
const it = py.lazyFlatMap([1, 2, 3], (x: number) => [py.mul(x, 2)]);
for (const y of py.iterate(it)) {
  break;
}
py.print(py.list(it));
py.print(py.next(py.owned(py.lazyFlatMap(py.owned(g()), (x: number) => (x ? [x] : [])))), py.max(g()), py.sorted(g()), [
  ...py.spread(py.map(py.str, py.owned(g()))),
]);
py.print(py.dict(py.zip("ab", py.owned(g()))));
function first(n: number): Dynamic {
  for (const x of py.map((v: number) => v + 1, py.owned(py.filter(null, py.owned(g(n)))))) {
    return x;
  }
  return null;
}
py.print(first(4));
for (const x of py.owned(takewhile((v: Dynamic) => py.lt(v, 1), py.owned(g())))) {
  py.print("t", x);
}
py.list(e);
