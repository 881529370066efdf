import {
  type Dynamic,
  KeyError,
  Tuple,
  TypeError,
  contains,
  delItem,
  dict,
  dictPop,
  float,
  getItem,
  iadd,
  isub,
  lazyFlatMap,
  len,
  list,
  mod,
  print,
  range,
  rethrowUnless,
  setItem,
  split,
  typeName,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Ties keep the order of first sight, elements repeats, total sums, and deleting a key that is missing is no error.

const words: Dynamic[] = split("the cat the dog a cat the a bird");
const c = new Counter(words);
print(c);
print(
  c.mostCommon(),
  c.mostCommon(2),
  c.mostCommon(0),
  c.mostCommon(-1),
  getItem(c.mostCommon(99), -1),
);
print(list(c.elements()), c.total());
delItem(c, "missing");
delItem(c, "the");
print(list(c), c.mostCommon(1), len(c));
setItem(c, "late", 2);
setItem(c, "cat", isub(getItem(c, "cat"), 5));
print(c.mostCommon(), list(c.elements()), c.total());
print(dictPop(c, "cat"), dictPop(c, "cat", "gone"));
try {
  dictPop(c, "cat");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
print(
  new Counter([1, float(1), true, "1"]),
  new Counter(lazyFlatMap(range(10), (x: number) => [mod(x, 3)])),
  new Counter(null),
  new Counter(),
);
print(
  new Counter({ a: 1.5, b: 2 }).mostCommon(),
  new Counter(lazyFlatMap(range(2), (_: number) => [Tuple.of(1, 2)])),
);
try {
  new Counter([[1]]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
const copy = c.copy();
setItem(copy, "new", iadd(getItem(copy, "new"), 1));
print(contains(c, "new"), typeName(copy), dict(copy));
