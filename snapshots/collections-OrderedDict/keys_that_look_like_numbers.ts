import {
  type Dynamic,
  Tuple,
  callMethod,
  delItem,
  dict,
  float,
  getItem,
  getSlice,
  isInstance,
  iterate,
  join,
  jsonDumps,
  jsonLoads,
  keywords,
  len,
  list,
  max,
  mergeDicts,
  print,
  setItem,
  sorted,
  spread,
  superOf,
  values,
} from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Keys of digits, ints and True stay in the order of insertion.

const d = new OrderedDict();
for (const key of Tuple.of(
  "10",
  "9",
  2,
  1,
  "b",
  "1",
  true,
  float(1),
  null,
  Tuple.of(3, 4),
  "__proto__",
  "constructor",
)) {
  setItem(d, key, len(d));
}
print(d);
print(len(d), getItem(d, 1), getItem(d, "1"), getItem(d, "__proto__"), getSlice(list(d), null, 4));
delItem(d, "9");
setItem(d, "9", "again");
print(getItem(list(d), -1), getItem(list(values(d)), -1));
const s = new OrderedDict([
  Tuple.of("z", 1),
  Tuple.of("10", 2),
  Tuple.of("2", [new OrderedDict(keywords({ b: 1, a: 2 }))]),
]);
print(
  jsonDumps(s),
  jsonDumps(s, { sort_keys: true }),
  jsonLoads('{"2": 1, "1": 2, "a": 3}', { object_pairs_hook: OrderedDict }),
);
print(dict(s), [...spread(s)], mergeDicts(s), sorted(s), max(s), join("", s));

class Recent extends OrderedDict {
  __setitem__(key: Dynamic, value: Dynamic): void {
    superOf(Recent, this).__setitem__(key, value);
    this.moveToEnd(key);
  }
}

const r = new Recent();
for (const key of iterate("abca")) {
  const value2 = callMethod(key, "upper", []);
  setItem(r, key, value2);
}
print(list(r), isInstance(r, dict), isInstance(r, OrderedDict), getItem(r, "a"));
