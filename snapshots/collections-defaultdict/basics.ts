import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  TypeError,
  add,
  callMethod,
  contains,
  dict,
  dictPop,
  eq,
  get,
  getAttr,
  getItem,
  iadd,
  int,
  is,
  isInstance,
  items,
  iterate,
  keywords,
  len,
  list,
  max,
  print,
  rethrowUnless,
  set,
  setDefault,
  setItem,
  signature,
  sorted,
  unpackEach,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// defaultdict makes values on subscript only.
const d = new defaultdict(list);
for (const [k, v] of unpackEach([Tuple.of("a", 1), Tuple.of("b", 2), Tuple.of("a", 3)], 2)) {
  callMethod(getItem(d, k), "append", [v]);
}
print(
  d,
  dict(d),
  getItem(d, "new"),
  contains(d, "other"),
  get(d, "other"),
  len(d),
  eq(d, { a: [1, 3], b: [2], new: [] }),
  isInstance(d, dict),
);
const n = new defaultdict(int);
Array.from(iterate("hello"), (c: string) =>
  callMethod(n, "__setitem__", [c, add(getItem(n, c), 1)]),
);
print(dict(n), max(n, { key: getAttr(n, "get") }));
setItem(n, "z", iadd(getItem(n, "z"), 1));
const tree = signature((): Dynamic => new defaultdict(tree), "<lambda>", []);
const t = tree();
setItem(getItem(getItem(t, "a"), "b"), "c", 1);
print(
  dict(getItem(getItem(t, "a"), "b")),
  list(t),
  getItem(new defaultdict(() => "dflt"), "x"),
  getItem(new defaultdict(int, keywords({ a: 5 })), "a"),
  getItem(new defaultdict(set, new Dict()), 1),
);
try {
  getItem(new defaultdict(), "k");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
try {
  new defaultdict(5);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  sorted(items(new defaultdict(null, { q: 1 }))),
  dictPop(n, "z"),
  setDefault(n, "s", 9),
  is(n.defaultFactory, int),
);
