import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Ties keep the order of first sight, elements repeats, total sums, and deleting a key that is missing is no error.

const words: Dynamic[] = py.split("the cat the dog a cat the a bird");
const c = new Counter(words);
py.print(c);
py.print(c.mostCommon(), c.mostCommon(2), c.mostCommon(0), c.mostCommon(-1), py.getItem(c.mostCommon(99), -1));
py.print(py.list(c.elements()), c.total());
py.delItem(c, "missing");
py.delItem(c, "the");
py.print(py.list(c), c.mostCommon(1), py.len(c));
py.setItem(c, "late", 2);
py.setItem(c, "cat", py.isub(py.getItem(c, "cat"), 5));
py.print(c.mostCommon(), py.list(c.elements()), c.total());
py.print(py.dictPop(c, "cat"), py.dictPop(c, "cat", "gone"));
try {
  py.dictPop(c, "cat");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
py.print(
  new Counter([1, py.float(1), true, "1"]),
  new Counter(py.lazyFlatMap(py.range(10), (x: number) => [py.mod(x, 3)])),
  new Counter(null),
  new Counter(),
);
py.print(
  new Counter({ a: 1.5, b: 2 }).mostCommon(),
  new Counter(py.lazyFlatMap(py.range(2), (_: number) => [py.Tuple.of(1, 2)])),
);
try {
  new Counter([[1]]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
const copy = c.copy();
py.setItem(copy, "new", py.iadd(py.getItem(copy, "new"), 1));
py.print(py.contains(c, "new"), py.typeName(copy), py.dict(copy));
