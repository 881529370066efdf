import {
  type Dynamic,
  add as pyAdd,
  callMethod,
  copy,
  getItem,
  getSlice,
  iterate,
  list,
  mul,
  print,
  range,
  setItem,
} from "./runtime/python/index.js";

// Two names, one list; copies are shallow.
const a: Dynamic[] = [[1], [2]];
const b: Dynamic[] = a;
const c: Dynamic[] = getSlice(a, null, null);
const d: Dynamic[] = list(a);
const e: Dynamic[] = copy(a);
a.push([3]);
callMethod(getItem(a, 0), "append", [9]);
print(a, b, c, d, e);
function add(item: number, bucket: Dynamic[]): Dynamic[] {
  bucket.push(item);
  bucket = pyAdd(bucket, ["local"]);
  return bucket;
}
const mine: Dynamic[] = [];
print(add(1, mine), mine);
const rows: Dynamic[][] = Array.from(iterate(range(2)), (_: Dynamic) => mul([0], 2));
setItem(getItem(rows, 0), 0, 1);
print(rows);
