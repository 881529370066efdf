import {
  type Dynamic,
  add as pyAdd,
  copy,
  getItem,
  getSlice,
  list,
  mul,
  print,
  range,
  setItem,
} from "./runtime/python/index.js";

// Two names, one list; copies are shallow.
const a: number[][] = [[1], [2]];
const b: number[][] = a;
const c: number[][] = getSlice(a, null, null);
const d: number[][] = list(a);
const e: number[][] = copy(a);
a.push([3]);
getItem(a, 0).push(9);
print(a, b, c, d, e);
function add(item: number, bucket: Dynamic[]): Dynamic[] {
  bucket.push(item);
  bucket = pyAdd(bucket, ["local"]);
  return bucket;
}
const mine: number[] = [];
print(add(1, mine), mine);
const rows: number[][] = Array.from(range(2), (_: number) => mul([0], 2));
setItem(getItem(rows, 0), 0, 1);
print(rows);
