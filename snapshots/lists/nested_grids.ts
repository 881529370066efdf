import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Nested lists, transposition, flattening, matrices.
const m: number[][] = [
  [1, 2, 3],
  [4, 5, 6],
];
const t: Dynamic[][] = Array.from(py.zip(...m), (r: Dynamic) => py.list(r));
py.print(
  t,
  py.sum(py.map(py.sum, m)),
  m.map((r: number[]) => py.sum(r)),
  Array.from(py.zip(...m), (c: Dynamic) => py.max(c)),
  m.map((r: number[]) => Array.from(py.zip(r, r), ([a, b]: Dynamic) => py.mul(a, b))),
  py.sum(m, []),
);
const mul: Dynamic[][] = m.map((r: number[]) =>
  Array.from(py.zip(...t), (c: Dynamic) => py.sum(py.lazyFlatMap(py.zip(r, c), ([a, b]: Dynamic) => [py.mul(a, b)]))),
);
py.print(
  mul,
  py.eq(
    m,
    Array.from(py.zip(...t), (r: Dynamic) => py.list(r)),
  ),
  m.map((row: number[]) => py.getSlice(row, null, null)),
  py.getSlice(
    m.map((row: number[]) => py.getSlice(row, null, null, -1)),
    null,
    null,
    -1,
  ),
);
const board: string[][] = Array.from(py.range(2), (_: number) => py.mul(["."], 3));
py.setItem(py.getItem(board, 0), 1, "X");
py.print(board.map((r: string[]) => r.join("")).join("\n"));
