import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let y!: number;
// List comprehensions with conditions and nesting.
py.print(
  Array.from(py.range(5), (x: number) => py.mul(x, x)),
  py.flatMap(py.range(10), (x: number) => (py.mod(x, 2) && x > 3 ? [x] : [])),
  py.flatMap(py.range(2), (x: number) => py.flatMap("ab", (y: string) => [py.Tuple.of(x, y)])),
);
const matrix: number[][] = [
  [1, 2, 3],
  [4, 5, 6],
];
py.print(
  Array.from(py.range(3), (i: number) => matrix.map((row: number[]) => py.getItem(row, i))),
  py.flatMap(matrix, (row: number[]) => py.flatMap(row, (x: number) => [x])),
  Array.from(py.range(4), (x: number) => (py.mod(x, 2) ? x : py.neg(x))),
);
const x = "outer";
py.print(
  Array.from(py.iterate("abc"), (x: string) => x),
  x,
);
py.print(
  py.flatMap([{ content: "a" }, { content: "" }], (m: PyDict) =>
    py.get(m, "content") ? [py.getItem(m, "content")] : [],
  ),
);
py.print(
  Array.from(
    py.Tuple.of(
      py.signature((n: Dynamic) => py.add(n, 1), "<lambda>", ["n"]),
      py.str,
      py.float,
    ),
    (f: Dynamic) => py.call(f, [2]),
  ),
  [py.Tuple.of(1, 2), py.Tuple.of(3, 4)].map(([a, b]: Dynamic) => py.add(a, b)),
  py.flatMap(py.enumerate("aba"), ([i, c]: Dynamic) => (c === "a" ? [i] : [])),
);
py.print(
  Array.from(py.range(3), (i: number) => Array.from(py.range(i), (j: number) => j)),
  [(y = 5), y + 1],
);
