import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dict and set comprehensions.
py.print(
  new py.Dict(Array.from(py.enumerate("abc"), ([v, k]: Dynamic) => [k, v] as [Dynamic, Dynamic])),
  new py.Dict(Array.from(py.Tuple.of(3, 1, 2), (n: number) => [n, py.mul(n, n)] as [Dynamic, Dynamic])),
  new py.PySet(Array.from(py.iterate("x"), (c: string) => c)),
  new py.Dict(
    Array.from(
      py.items({ a: null, b: 0, c: 1 }),
      ([k, v]: Dynamic) => [k.toUpperCase(), v || "none"] as [Dynamic, Dynamic],
    ),
  ),
);
py.print(
  new py.Dict(Array.from(py.items({ a: 1, b: 1 }), ([k, v]: Dynamic) => [v, k] as [Dynamic, Dynamic])),
  new py.Dict(Array.from(py.range(5), (i: number) => [py.mod(i, 2), i] as [Dynamic, Dynamic])),
  py.sorted(new py.PySet(Array.from(py.split("a bb cc"), (w: string) => py.len(w)))),
);
const pairs = new py.Dict(
  py.flatMap(py.range(2), (a: number) =>
    py.flatMap(py.range(2), (b: number) => (a !== b ? [[py.Tuple.of(a, b), py.add(a, b)] as [Dynamic, Dynamic]] : [])),
  ),
);
py.print(pairs);
const params = { temperature: 0.1, max_tokens: null, stop: [] };
py.print(
  new py.Dict(py.flatMap(py.items(params), ([k, v]: Dynamic) => (v !== null ? [[k, v] as [Dynamic, Dynamic]] : []))),
  new py.Dict(py.flatMap(py.items(params), ([k, v]: Dynamic) => (py.truthy(v) ? [[k, v] as [Dynamic, Dynamic]] : []))),
);
py.print(
  py.mergeDicts(new py.Dict(Array.from(py.range(3), (i: number) => [py.str(i), i] as [Dynamic, Dynamic])), {
    x: Array.from(py.range(2), (j: number) => j),
  }),
);
