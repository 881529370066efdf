import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { exp, log2, sqrt } from "./runtime/python/stdlib/math.js";

// A similarity search with math.
function dot(a: Dynamic[], b: Dynamic[]): Dynamic {
  return py.sum(py.lazyFlatMap(py.zip(a, b), ([x, y]: Dynamic) => [py.mul(x, y)]));
}
function norm(a: Dynamic[]): number {
  return sqrt(dot(a, a));
}
function cosine(a: Dynamic[], b: number[]): Dynamic {
  return py.truthy(norm(a)) && py.truthy(norm(b)) ? py.div(dot(a, b), py.mul(norm(a), norm(b))) : py.float(0);
}
const docs = { a: [1, 0, 1], b: [0, 1, 0], c: [1, 1, 1], zero: [0, 0, 0] };
const q: Dynamic[] = [1, 0, 0.5];
const ranked: Dynamic[] = py.sorted(
  py.lazyFlatMap(py.items(docs), ([k, v]: Dynamic) => [py.Tuple.of(cosine(q, v), k)]),
  { reverse: true },
);
for (const [s, k] of ranked) {
  py.print(k, py.round(s, 4), `${py.format(s, ".1%")}`);
}
function entropy(ps: number[]): Dynamic {
  return py.neg(py.sum(py.lazyFlatMap(ps, (p: number) => (p > 0 ? [py.mul(p, log2(p))] : []))));
}
py.print(
  entropy([0.5, 0.5]),
  entropy([py.float(1)]),
  py.round(entropy([0.2, 0.3, 0.5]), 6),
  [1, 2, 3].map((x: number) => py.round(py.div(exp(x), py.sum(py.map(exp, [1, 2, 3]))), 4)),
);
