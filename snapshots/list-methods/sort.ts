import {
  type Dynamic,
  Tuple,
  TypeError,
  getAttr,
  getItem,
  len,
  neg,
  print,
  rethrowUnless,
  sort,
  str,
} from "./runtime/python/index.js";

// In-place sort with keys, reverse and stability.
const xs: number[] = [3, 1, 2];
print(sort(xs), xs);
sort(xs, { reverse: true });
print(xs);
const words: string[] = ["banana", "Apple", "cherry", "apple", "fig"];
sort(words);
print(words);
sort(words, { key: getAttr(str, "lower") });
print(words);
sort(words, { key: len, reverse: true });
print(words);
const rows: Dynamic[] = [Tuple.of("b", 2), Tuple.of("a", 2), Tuple.of("c", 1), Tuple.of("a", 1)];
sort(rows, { key: (r: Dynamic) => getItem(r, 1) });
print(rows);
sort(rows, { key: (r: Dynamic) => Tuple.of(neg(getItem(r, 1)), getItem(r, 0)) });
print(rows);
const nums: number[] = [10, 9, 2, 33, 1, 100, -5];
sort(nums);
print(nums);
try {
  sort([1, "a"]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
