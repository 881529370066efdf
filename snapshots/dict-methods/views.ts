import {
  type Dynamic,
  PySet,
  Tuple,
  bitand,
  bitor,
  bitxor,
  callMethod,
  contains,
  eq,
  getAttr,
  getItem,
  items as pyItems,
  keys as pyKeys,
  le,
  len,
  list,
  max,
  neg,
  print,
  reversed,
  setItem,
  sorted,
  sub,
  values as pyValues,
} from "./runtime/python/index.js";

// keys, values, items are live views with set operations.
const d = { a: 1, b: 2 };
const [keys, values, items] = [pyKeys(d), pyValues(d), pyItems(d)];
setItem(d, "c", 3);
print(keys, values, items, len(keys));
print(
  sorted(bitand(keys, new PySet(["a", "z"]))),
  sorted(bitor(keys, new PySet(["z"]))),
  sorted(sub(keys, new PySet(["a"]))),
  sorted(bitxor(keys, new PySet(["a", "q"]))),
);
print(
  contains(items, Tuple.of("a", 1)),
  contains(values, 3),
  contains(keys, "c"),
  eq(pyKeys({ a: 1 }), pyKeys({ a: 2 })),
  le(pyItems({ a: 1 }), pyItems(d)),
);
print(
  list(reversed(d)),
  list(reversed(pyItems(d))),
  max(d, { key: getAttr(d, "get") }),
  sorted(pyItems(d), { key: (kv: Dynamic) => neg(getItem(kv, 1)) }),
);
print(
  callMethod(keys, "isdisjoint", [new PySet(["z"])]),
  le(new PySet(["a", "b"]), pyKeys(d)),
  list(values),
);
