import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Slice assignment that changes the length: inserting, replacing by iterators and itself, steps, errors that leave the list alone.
const a: Dynamic[] = [0, 1, 2, 3, 4];
py.setSlice(a, 1, 3, "abc");
py.print(a);
py.setSlice(a, null, 0, [-1]);
py.setSlice(a, a.length, null, py.Tuple.of(8, 9));
py.print(a);
py.setSlice(
  a,
  2,
  2,
  py.lazyFlatMap(py.range(3), (x: number) => [py.mul(x, x)]),
);
py.print(a);
py.setSlice(a, null, null, py.mul([null], py.getSlice(a, null, null, 2).length), 2);
py.print(a);
py.setSlice(a, null, null, py.getSlice(a, null, null, -1));
py.print(a);
py.setSlice(a, 1, -1, []);
py.print(a);
py.setSlice(a, 5, 1, ["late"]);
py.print(a);
py.setSlice(a, null, null, py.getSlice([a, a], null, 1));
py.print(a.length, py.is(py.getItem(a, 0), a));
const b: Dynamic[] = py.list(py.range(6));
for (const bad of py.Tuple.of(
  py.signature(() => py.call(py.getAttr(b, "__setitem__"), [py.slice(0, 4, 2), [1]]), "<lambda>", []),
  py.signature(() => py.call(py.getAttr(b, "__setitem__"), [py.slice(0, 2), 5]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(e);
  }
}
try {
  py.setSlice(b, null, null, [1, 2], 2);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e, b);
}
try {
  py.setSlice(b, 1, 2, 7);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e, b);
}
py.setSlice(b, null, null, "xyz", -2);
py.print(b);
const items: Dynamic[] = [[1], [2]];
py.setSlice(b, -2, null, items[0]);
py.setSlice(b, null, 2, items[1]);
py.print(b);
const value: Dynamic = [1, 2, 3];
const c: number[] = value;
const d: number[] = value;
py.setSlice(c, 1, null, c);
py.print(d, py.is(c, d));
py.setSlice(c, 0, 2, py.iadd(py.getSlice(c, 0, 2), [0]));
py.print(c);
const items2: Dynamic[] = py.unpackStar(py.Tuple.of([5, 6], 7, 8), 1, 0);
py.setSlice(c, null, 1, items2[0]);
const rest: Dynamic[] = items2[1];
py.print(c, rest);
const matrix: number[][] = [
  [1, 2],
  [3, 4],
];
const items3: Dynamic[] = [py.getItem(matrix, 1), py.getItem(matrix, 0)];
py.setSlice(py.getItem(matrix, 0), null, null, items3[0]);
py.setItem(matrix, 1, items3[1]);
py.print(matrix);
py.setSlice(b, 10, 20, { k: 1 });
py.setSlice(b, true, 2, new py.PySet([4]));
py.print(b);
