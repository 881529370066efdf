import {
  type Dynamic,
  Tuple,
  div,
  float,
  format,
  items,
  lazyFlatMap,
  map,
  mul,
  neg,
  print,
  round,
  sorted,
  sum,
  truthy,
  zip,
} from "./runtime/python/index.js";
import { exp, log2, sqrt } from "./runtime/python/stdlib/math.js";

// A similarity search with math.
function dot(a: Dynamic[], b: Dynamic[]): Dynamic {
  return sum(lazyFlatMap(zip(a, b), ([x, y]: Dynamic) => [mul(x, y)]));
}
function norm(a: Dynamic[]): number {
  return sqrt(dot(a, a));
}
function cosine(a: Dynamic[], b: number[]): Dynamic {
  return truthy(norm(a)) && truthy(norm(b)) ? div(dot(a, b), mul(norm(a), norm(b))) : float(0);
}
const docs = { a: [1, 0, 1], b: [0, 1, 0], c: [1, 1, 1], zero: [0, 0, 0] };
const q: Dynamic[] = [1, 0, 0.5];
const ranked: Dynamic[] = sorted(
  lazyFlatMap(items(docs), ([k, v]: Dynamic) => [Tuple.of(cosine(q, v), k)]),
  { reverse: true },
);
for (const [s, k] of ranked) {
  print(k, round(s, 4), `${format(s, ".1%")}`);
}
function entropy(ps: number[]): Dynamic {
  return neg(sum(lazyFlatMap(ps, (p: number) => (p > 0 ? [mul(p, log2(p))] : []))));
}
print(
  entropy([0.5, 0.5]),
  entropy([float(1)]),
  round(entropy([0.2, 0.3, 0.5]), 6),
  [1, 2, 3].map((x: number) => round(div(exp(x), sum(map(exp, [1, 2, 3]))), 4)),
);
