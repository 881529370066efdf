import {
  Dict,
  type Dynamic,
  KeyError,
  PySet,
  Tuple,
  TypeError,
  bitor,
  callMethod,
  contains,
  dict,
  dictPop,
  eq,
  float,
  get,
  getItem,
  iadd,
  int,
  isub,
  items,
  iterate,
  keywords,
  len,
  list,
  print,
  rethrowUnless,
  set,
  setDefault,
  setItem,
  signature,
  sorted,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Missing keys are made by the factory, once.
const words: string[] = ["apple", "bob", "ant", "cat", "bee"];
const by = new defaultdict(list);
for (const w of words) {
  callMethod(getItem(by, getItem(w, 0)), "append", [w]);
}
print(
  by,
  dict(by),
  getItem(by, "zz"),
  contains(by, "zz"),
  len(by),
  get(by, "nope"),
  contains(by, "nope"),
);
const counts = new defaultdict(int, { x: 5 });
for (const c of iterate("xyx")) {
  setItem(counts, c, iadd(getItem(counts, c), 1));
}
print(counts, sorted(items(counts)), counts.defaultFactory);
const tree = signature((): Dynamic => new defaultdict(tree), "<lambda>", []);
const t = tree();
setItem(getItem(getItem(t, "a"), "b"), "c", 1);
print(getItem(getItem(getItem(t, "a"), "b"), "c"), list(t), list(getItem(t, "a")));
const d = new defaultdict(
  signature(() => "n/a", "<lambda>", []),
  keywords({ a: 1 }),
);
false
  ? print(getItem(d, "a"), getItem(d, "b"), d)
  : print(getItem(d, "a"), getItem(d, "b"), sorted(d));
const e = new defaultdict(null, { k: 1 });
try {
  getItem(e, "missing");
} catch (caught) {
  const err = rethrowUnless(caught, KeyError);
  print("KeyError", err);
}
try {
  new defaultdict(5);
} catch (caught2) {
  const err = rethrowUnless(caught2, TypeError);
  print(err);
}
const s = new defaultdict(set);
callMethod(getItem(s, 1), "add", [2]);
callMethod(getItem(s, float(1)), "add", [3]);
print(
  s,
  eq(s, new Dict([[1, new PySet([2, 3])]] as [Dynamic, Dynamic][])),
  eq(s.copy(), s),
  typeName(s.copy()),
  dictPop(s, 1),
  setDefault(s, 9, new PySet([7])),
  s,
);
const n = new defaultdict(() => new defaultdict(int));
const target: Dynamic = getItem(n, "a");
setItem(target, "x", iadd(getItem(target, "x"), 1));
const target2: Dynamic = getItem(n, "a");
setItem(target2, "y", isub(getItem(target2, "y"), 2));
print(
  new Dict(Array.from(unpackEach(items(n), 2), ([k, v]) => [k, dict(v)] as [Dynamic, Dynamic])),
  bitor(new defaultdict(int), { a: 1 }),
  new defaultdict(list, [Tuple.of("k", [1])]),
);
