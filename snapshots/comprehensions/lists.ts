import {
  type Dynamic,
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
  Array.from(iterate(range(5)), (x: Dynamic) => mul(x, x)),
  flatMap(range(10), (x: Dynamic) => (mod(x, 2) && x > 3 ? [x] : [])),
  flatMap(range(2), (x: Dynamic) => flatMap("ab", (y: Dynamic) => [Tuple.of(x, y)])),
);
const matrix: number[][] = [
  [1, 2, 3],
  [4, 5, 6],
];
print(
  Array.from(iterate(range(3)), (i: Dynamic) => matrix.map((row: Dynamic) => getItem(row, i))),
  flatMap(matrix, (row: Dynamic) => flatMap(row, (x: Dynamic) => [x])),
  Array.from(iterate(range(4)), (x: Dynamic) => (mod(x, 2) ? x : neg(x))),
);
const x = "outer";
print(
  Array.from(iterate("abc"), (x: Dynamic) => x),
  x,
);
print(
  flatMap([{ content: "a" }, { content: "" }], (m: Dynamic) =>
    get(m, "content") ? [getItem(m, "content")] : [],
  ),
);
print(
  Array.from(
    iterate(
      Tuple.of(
        signature((n: Dynamic) => add(n, 1), "<lambda>", ["n"]),
        str,
        float,
      ),
    ),
    (f: Dynamic) => call(f, [2]),
  ),
  [Tuple.of(1, 2), Tuple.of(3, 4)].map(([a, b]: Dynamic) => add(a, b)),
  flatMap(enumerate("aba"), ([i, c]: Dynamic) => (c === "a" ? [i] : [])),
);
print(
  Array.from(iterate(range(3)), (i: Dynamic) => Array.from(iterate(range(i)), (j: Dynamic) => j)),
  [(y = 5), y + 1],
);
