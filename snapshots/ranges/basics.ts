import {
  IndexError,
  Tuple,
  TypeError,
  ValueError,
  call,
  callMethod,
  contains,
  eq,
  float,
  getAttr,
  getItem,
  getSlice,
  hash,
  len,
  list,
  max,
  print,
  range,
  rethrowUnless,
  reversed,
  sum,
  truthy,
} from "./runtime/python/index.js";

// range as a value.
const r = range(2, 10, 3);
print(
  r,
  list(r),
  len(r),
  getItem(r, 1),
  getItem(r, -1),
  contains(r, 5),
  contains(r, 6),
  getAttr(r, "start"),
  getAttr(r, "stop"),
  getAttr(r, "step"),
);
print(
  eq(range(3), range(0, 3, 1)),
  eq(range(0), range(5, 2)),
  list(range(5, 0, -2)),
  list(range(3, 0)),
  getSlice(range(10), 3, 7),
);
print(
  list(reversed(range(4))),
  callMethod(range(5), "index", [3]),
  callMethod(range(5), "count", [9]),
  sum(range(101)),
  truthy(range(0)),
);
print(
  contains(range(5), float(2)),
  contains(range(5), "a"),
  eq(hash(range(3)), hash(range(3))),
  max(range(4)),
  [...range(2)],
);
for (const args of Tuple.of(Tuple.of(1, 2, 0), Tuple.of(1.5), Tuple.of("a"))) {
  try {
    call(range, args);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(e);
  }
}
try {
  getItem(range(3), 5);
} catch (caught2) {
  const e = rethrowUnless(caught2, IndexError);
  print(e);
}
