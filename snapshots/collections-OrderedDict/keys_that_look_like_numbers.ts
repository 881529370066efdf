import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Keys of digits, ints and True stay in the order of insertion.

const d = new OrderedDict();
for (const key of py.Tuple.of(
  "10",
  "9",
  2,
  1,
  "b",
  "1",
  true,
  py.float(1),
  null,
  py.Tuple.of(3, 4),
  "__proto__",
  "constructor",
)) {
  py.setItem(d, key, py.len(d));
}
py.print(d);
py.print(py.len(d), py.getItem(d, 1), py.getItem(d, "1"), py.getItem(d, "__proto__"), py.getSlice(py.list(d), null, 4));
py.delItem(d, "9");
py.setItem(d, "9", "again");
py.print(py.getItem(py.list(d), -1), py.getItem(py.list(py.values(d)), -1));
const s = new OrderedDict([
  py.Tuple.of("z", 1),
  py.Tuple.of("10", 2),
  py.Tuple.of("2", [new OrderedDict(py.keywords({ b: 1, a: 2 }))]),
]);
py.print(
  py.jsonDumps(s),
  py.jsonDumps(s, { sort_keys: true }),
  py.jsonLoads('{"2": 1, "1": 2, "a": 3}', { object_pairs_hook: OrderedDict }),
);
py.print(py.dict(s), [...py.spread(s)], py.mergeDicts(s), py.sorted(s), py.max(s), py.join("", s));

class Recent extends OrderedDict {
  __setitem__(key: Dynamic, value: Dynamic): void {
    py.superOf(Recent, this).__setitem__(key, value);
    this.moveToEnd(key);
  }
}

const r = new Recent();
for (const key of py.iterate("abca")) {
  const value2 = py.callMethod(key, "upper", []);
  py.setItem(r, key, value2);
}
py.print(py.list(r), py.isInstance(r, py.dict), py.isInstance(r, OrderedDict), py.getItem(r, "a"));
