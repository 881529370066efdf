import {
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  call,
  callMethod,
  getItem,
  getSlice,
  iadd,
  is,
  lazyFlatMap,
  list,
  mul,
  print,
  range,
  rethrowUnless,
  setItem,
  setSlice,
  signature,
  slice,
  unpackStar,
} from "./runtime/python/index.js";

// Slice assignment that changes the length: inserting, replacing by iterators and itself, steps, errors that leave the list alone.
const a: Dynamic[] = [0, 1, 2, 3, 4];
setSlice(a, 1, 3, "abc");
print(a);
setSlice(a, null, 0, [-1]);
setSlice(a, a.length, null, Tuple.of(8, 9));
print(a);
setSlice(
  a,
  2,
  2,
  lazyFlatMap(range(3), (x: number) => [mul(x, x)]),
);
print(a);
setSlice(a, null, null, mul([null], getSlice(a, null, null, 2).length), 2);
print(a);
setSlice(a, null, null, getSlice(a, null, null, -1));
print(a);
setSlice(a, 1, -1, []);
print(a);
setSlice(a, 5, 1, ["late"]);
print(a);
setSlice(a, null, null, getSlice([a, a], null, 1));
print(a.length, is(getItem(a, 0), a));
const b: Dynamic[] = list(range(6));
for (const bad of Tuple.of(
  signature(() => callMethod(b, "__setitem__", [slice(0, 4, 2), [1]]), "<lambda>", []),
  signature(() => callMethod(b, "__setitem__", [slice(0, 2), 5]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(e);
  }
}
try {
  setSlice(b, null, null, [1, 2], 2);
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e, b);
}
try {
  setSlice(b, 1, 2, 7);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e, b);
}
setSlice(b, null, null, "xyz", -2);
print(b);
const items: Dynamic[] = [[1], [2]];
setSlice(b, -2, null, items[0]);
setSlice(b, null, 2, items[1]);
print(b);
const value: Dynamic = [1, 2, 3];
const c: number[] = value;
const d: number[] = value;
setSlice(c, 1, null, c);
print(d, is(c, d));
setSlice(c, 0, 2, iadd(getSlice(c, 0, 2), [0]));
print(c);
const items2: Dynamic[] = unpackStar(Tuple.of([5, 6], 7, 8), 1, 0);
setSlice(c, null, 1, items2[0]);
const rest: Dynamic[] = items2[1];
print(c, rest);
const matrix: number[][] = [
  [1, 2],
  [3, 4],
];
const items3: Dynamic[] = [getItem(matrix, 1), getItem(matrix, 0)];
setSlice(getItem(matrix, 0), null, null, items3[0]);
setItem(matrix, 1, items3[1]);
print(matrix);
setSlice(b, 10, 20, { k: 1 });
setSlice(b, true, 2, new PySet([4]));
print(b);
