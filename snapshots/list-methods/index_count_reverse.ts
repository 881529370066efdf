import {
  type Dynamic,
  Tuple,
  ValueError,
  callMethod,
  copy,
  count,
  eq,
  float,
  index,
  is,
  print,
  rethrowUnless,
  reverse,
} from "./runtime/python/index.js";

// index, count, reverse, copy.
const xs: Dynamic[] = [3, 1, 2, 1, "1", float(1)];
print(index(xs, 1), index(xs, 1, 2), index(xs, "1"), count(xs, 1), count(xs, true), count(xs, "z"));
for (const args of Tuple.of(Tuple.of(9), Tuple.of(3, 1), Tuple.of(1, 2, 3))) {
  try {
    print(callMethod(xs, "index", [...args]));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
print(reverse(xs), xs, eq(copy(xs), xs), is(copy(xs), xs));
print(index([{ a: 1 }, { b: 2 }], { b: 2 }), count([[1], [2]], [1]));
