import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  add,
  enumerate,
  flatMap,
  items,
  iterate,
  len,
  mergeDicts,
  mod,
  mul,
  print,
  range,
  sorted,
  split,
  str,
  truthy,
} from "./runtime/python/index.js";

// Dict and set comprehensions.
print(
  new Dict(Array.from(enumerate("abc"), ([v, k]: Dynamic) => [k, v] as [Dynamic, Dynamic])),
  new Dict(Array.from(Tuple.of(3, 1, 2), (n: number) => [n, mul(n, n)] as [Dynamic, Dynamic])),
  new PySet(Array.from(iterate("x"), (c: string) => c)),
  new Dict(
    Array.from(
      items({ a: null, b: 0, c: 1 }),
      ([k, v]: Dynamic) => [k.toUpperCase(), v || "none"] as [Dynamic, Dynamic],
    ),
  ),
);
print(
  new Dict(Array.from(items({ a: 1, b: 1 }), ([k, v]: Dynamic) => [v, k] as [Dynamic, Dynamic])),
  new Dict(Array.from(range(5), (i: number) => [mod(i, 2), i] as [Dynamic, Dynamic])),
  sorted(new PySet(Array.from(split("a bb cc"), (w: string) => len(w)))),
);
const pairs = new Dict(
  flatMap(range(2), (a: number) =>
    flatMap(range(2), (b: number) =>
      a !== b ? [[Tuple.of(a, b), add(a, b)] as [Dynamic, Dynamic]] : [],
    ),
  ),
);
print(pairs);
const params = { temperature: 0.1, max_tokens: null, stop: [] };
print(
  new Dict(
    flatMap(items(params), ([k, v]: Dynamic) => (v !== null ? [[k, v] as [Dynamic, Dynamic]] : [])),
  ),
  new Dict(
    flatMap(items(params), ([k, v]: Dynamic) => (truthy(v) ? [[k, v] as [Dynamic, Dynamic]] : [])),
  ),
);
print(
  mergeDicts(new Dict(Array.from(range(3), (i: number) => [str(i), i] as [Dynamic, Dynamic])), {
    x: Array.from(range(2), (j: number) => j),
  }),
);
