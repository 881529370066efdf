import {
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  call,
  enumerate,
  flatMap,
  float,
  get,
  getItem,
  iterate,
  mod,
  mul,
  neg,
  print,
  range,
  signature,
  str,
} from "./runtime/python/index.js";

let y!: number;
// List comprehensions with conditions and nesting.
print(
  Array.from(range(5), (x: number) => mul(x, x)),
  flatMap(range(10), (x: number) => (mod(x, 2) && x > 3 ? [x] : [])),
  flatMap(range(2), (x: number) => flatMap("ab", (y: string) => [Tuple.of(x, y)])),
);
const matrix: number[][] = [
  [1, 2, 3],
  [4, 5, 6],
];
print(
  Array.from(range(3), (i: number) => matrix.map((row: number[]) => getItem(row, i))),
  flatMap(matrix, (row: number[]) => flatMap(row, (x: number) => [x])),
  Array.from(range(4), (x: number) => (mod(x, 2) ? x : neg(x))),
);
const x = "outer";
print(
  Array.from(iterate("abc"), (x: string) => x),
  x,
);
print(
  flatMap([{ content: "a" }, { content: "" }], (m: PyDict) =>
    get(m, "content") ? [getItem(m, "content")] : [],
  ),
);
print(
  Array.from(
    Tuple.of(
      signature((n: Dynamic) => add(n, 1), "<lambda>", ["n"]),
      str,
      float,
    ),
    (f: Dynamic) => call(f, [2]),
  ),
  [Tuple.of(1, 2), Tuple.of(3, 4)].map(([a, b]: Dynamic) => add(a, b)),
  flatMap(enumerate("aba"), ([i, c]: Dynamic) => (c === "a" ? [i] : [])),
);
print(
  Array.from(range(3), (i: number) => Array.from(range(i), (j: number) => j)),
  [(y = 5), y + 1],
);
