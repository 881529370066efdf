import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  abs,
  add,
  append,
  dict,
  filter,
  getAttr,
  getItem,
  int,
  items,
  join,
  len,
  list,
  map,
  max,
  mul,
  next,
  print,
  repr,
  rethrowUnless,
  set,
  spread,
  str,
  sum,
} from "./runtime/python/index.js";

// map and filter are lazy iterators.
const log: Dynamic[] = [];
const m = map((x: Dynamic) => append(log, x) || mul(x, 2), [1, 2]);
print(log, next(m), log, list(m), list(m));
print(
  list(map(str, [1, null])),
  list(map((a: Dynamic, b: Dynamic) => add(a, b), [1, 2], [10, 20, 30])),
  list(map(int, "12")),
  list(filter(null, [0, 1, "", "a", []])),
  list(filter(getAttr(str, "isalpha"), "a1b")),
  list(filter((kv: Dynamic) => getItem(kv, 1), items({ a: 0, b: 1 }))),
);
print(
  sum(map(len, ["a", "bb"])),
  join(",", map(repr, ["x", 1])),
  [...spread(map(max, [[1, 2], [3]]))],
  set(map(abs, [-1, 1])),
  list(map(dict, [[Tuple.of("a", 1)]])),
);
try {
  list(map(int, ["1", "x"]));
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
try {
  next(map(5, [1]));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
