import {
  type Dynamic,
  eq,
  getItem,
  getSlice,
  lazyFlatMap,
  list,
  map,
  max,
  mul as pyMul,
  print,
  range,
  setItem,
  sum,
  zip,
} from "./runtime/python/index.js";

// Nested lists, transposition, flattening, matrices.
const m: number[][] = [
  [1, 2, 3],
  [4, 5, 6],
];
const t: Dynamic[][] = Array.from(zip(...m), (r: Dynamic) => list(r));
print(
  t,
  sum(map(sum, m)),
  m.map((r: number[]) => sum(r)),
  Array.from(zip(...m), (c: Dynamic) => max(c)),
  m.map((r: number[]) => Array.from(zip(r, r), ([a, b]: Dynamic) => pyMul(a, b))),
  sum(m, []),
);
const mul: Dynamic[][] = m.map((r: number[]) =>
  Array.from(zip(...t), (c: Dynamic) =>
    sum(lazyFlatMap(zip(r, c), ([a, b]: Dynamic) => [pyMul(a, b)])),
  ),
);
print(
  mul,
  eq(
    m,
    Array.from(zip(...t), (r: Dynamic) => list(r)),
  ),
  m.map((row: number[]) => getSlice(row, null, null)),
  getSlice(
    m.map((row: number[]) => getSlice(row, null, null, -1)),
    null,
    null,
    -1,
  ),
);
const board: string[][] = Array.from(range(2), (_: number) => pyMul(["."], 3));
setItem(getItem(board, 0), 1, "X");
print(board.map((r: string[]) => r.join("")).join("\n"));
