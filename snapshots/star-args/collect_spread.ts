import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// *args collects a tuple; * spreads any iterable.
function f(first: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const rest: Dynamic = py.Tuple.of(...rest2);
  return py.Tuple.of(first, rest);
}
py.signature(f, "f", ["first", "*rest"]);
py.print(
  f(1),
  f(1, 2, 3),
  py.call(f, "abc"),
  py.call(f, [...[1], ...py.Tuple.of(2, 3)]),
  py.call(f, py.range(2)),
  py.call(f, { k: 1, j: 2 }),
);
function total(...rest3: Dynamic[]): Dynamic {
  const [ns, { start = 0 }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
  return py.sum(ns, start);
}
py.print(
  total(),
  total(1, 2),
  total(...[3, 4], py.keywords({ start: 10 })),
  py.max(...[3, 9, 2]),
  py.print(...["a", "b"], py.keywords({ sep: "-" })),
);
const args = py.Tuple.of(1, 2);
py.print(
  ((...rest4: Dynamic[]) => {
    const a: Dynamic = py.Tuple.of(...rest4);
    return a.length;
  })(...args, ...args),
  [...args, 0],
  py.typeName(f(1)[1]),
);
