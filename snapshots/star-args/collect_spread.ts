import {
  type Dynamic,
  Tuple,
  call,
  keywords,
  max,
  print,
  range,
  signature,
  splitKeywords,
  sum,
  typeName,
} from "./runtime/python/index.js";

// *args collects a tuple; * spreads any iterable.
function f(first: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const rest: Dynamic = Tuple.of(...rest2);
  return Tuple.of(first, rest);
}
signature(f, "f", ["first", "*rest"]);
print(
  f(1),
  f(1, 2, 3),
  call(f, "abc"),
  call(f, [...[1], ...Tuple.of(2, 3)]),
  call(f, range(2)),
  call(f, { k: 1, j: 2 }),
);
function total(...rest3: Dynamic[]): Dynamic {
  const [ns, { start = 0 }]: [Dynamic, Dynamic] = splitKeywords(rest3);
  return sum(ns, start);
}
print(
  total(),
  total(1, 2),
  total(...[3, 4], keywords({ start: 10 })),
  max(...[3, 9, 2]),
  print(...["a", "b"], keywords({ sep: "-" })),
);
const args = Tuple.of(1, 2);
print(
  ((...rest4: Dynamic[]) => {
    const a: Dynamic = Tuple.of(...rest4);
    return a.length;
  })(...args, ...args),
  [...args, 0],
  typeName(f(1)[1]),
);
