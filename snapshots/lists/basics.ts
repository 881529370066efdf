import {
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  add,
  eq,
  float,
  getItem,
  getSlice,
  is,
  list,
  mul,
  print,
  range,
  rethrowUnless,
  setItem,
} from "./runtime/python/index.js";

// Creation, indexing, nesting, repr.
const xs: Dynamic[] = [1, "two", float(3), null, true, [4], Tuple.of(5), { k: 6 }];
print(
  xs,
  xs.length,
  getItem(xs, 0),
  getItem(xs, -1),
  getItem(getItem(xs, 5), 0),
  getItem(getItem(xs, 7), "k"),
);
setItem(xs, 1, "TWO");
setItem(xs, -2, Tuple.of());
print(xs);
print(list("abc"), list(range(3)), list({ a: 1 }), [], eq([[]], [[]]));
print(eq([], []), is([], []), getSlice([1, 2], null, null, -1), add([1], mul([2], 2)));
for (const i of Tuple.of(3, -4)) {
  try {
    getItem([1, 2, 3], i);
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError);
    print(e);
  }
}
try {
  getItem([1], 0.5);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  setItem([1], 5, 2);
} catch (caught3) {
  const e = rethrowUnless(caught3, IndexError);
  print(e);
}
