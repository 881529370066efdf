import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Two names, one list; copies are shallow.
const a: number[][] = [[1], [2]];
const b: number[][] = a;
const c: number[][] = py.getSlice(a, null, null);
const d: number[][] = py.list(a);
const e: number[][] = py.copy(a);
a.push([3]);
py.getItem(a, 0).push(9);
py.print(a, b, c, d, e);
function add(item: number, bucket: Dynamic[]): Dynamic[] {
  bucket.push(item);
  bucket = py.add(bucket, ["local"]);
  return bucket;
}
const mine: number[] = [];
py.print(add(1, mine), mine);
const rows: number[][] = Array.from(py.range(2), (_: number) => py.mul([0], 2));
py.setItem(py.getItem(rows, 0), 0, 1);
py.print(rows);
