import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// keys, values, items are live views with set operations.
const d = { a: 1, b: 2 };
const [keys, values, items] = [py.keys(d), py.values(d), py.items(d)];
py.setItem(d, "c", 3);
py.print(keys, values, items, py.len(keys));
py.print(
  py.sorted(py.bitand(keys, new py.PySet(["a", "z"]))),
  py.sorted(py.bitor(keys, new py.PySet(["z"]))),
  py.sorted(py.sub(keys, new py.PySet(["a"]))),
  py.sorted(py.bitxor(keys, new py.PySet(["a", "q"]))),
);
py.print(
  py.contains(items, py.Tuple.of("a", 1)),
  py.contains(values, 3),
  py.contains(keys, "c"),
  py.eq(py.keys({ a: 1 }), py.keys({ a: 2 })),
  py.le(py.items({ a: 1 }), py.items(d)),
);
py.print(
  py.list(py.reversed(d)),
  py.list(py.reversed(py.items(d))),
  py.max(d, { key: py.getAttr(d, "get") }),
  py.sorted(py.items(d), { key: (kv: Dynamic) => py.neg(kv[1]) }),
);
py.print(
  py.call(py.getAttr(keys, "isdisjoint"), [new py.PySet(["z"])]),
  py.le(new py.PySet(["a", "b"]), py.keys(d)),
  py.list(values),
);
