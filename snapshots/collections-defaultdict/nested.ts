import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  bitor,
  callMethod,
  contains,
  dict,
  dictPop,
  eq,
  get,
  getItem,
  iadd,
  int,
  ior,
  items,
  jsonDumps,
  keywords,
  len,
  list,
  neg,
  print,
  rethrowUnless,
  setDefault,
  setItem,
  signature,
  sorted,
  split,
  typeName,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Trees of defaultdicts, reading creates, get and in do not, and merging keeps the factory.

function tree(): Dynamic {
  return new defaultdict(tree);
}
signature(tree, "tree", []);

const t = tree();
setItem(getItem(getItem(t, "a"), "b"), "c", 1);
getItem(getItem(t, "a"), "d");
print(jsonDumps(t), contains(t, "x"), get(t, "x"), len(t), len(getItem(t, "a")));
let d: Dynamic = new defaultdict(list, { k: [0] }, keywords({ z: [9] }));
callMethod(getItem(d, "k"), "append", [1]);
setItem(d, "new", iadd(getItem(d, "new"), [1, 2]));
print(d, dict(d));
const u = bitor(d, { p: [] });
print(typeName(u), getItem(u, "missing"), contains(d, "missing"), bitor({ r: 1 }, d));
d = ior(d, { q: "text" });
print(list(d), setDefault(d, "s", 5), dictPop(d, "q"), d.defaultFactory);
const n = new defaultdict(int);
for (const word of split("b a b c b")) {
  setItem(n, word, iadd(getItem(n, word), 1));
}
print(
  n,
  getItem(n, "zz"),
  sorted(items(n), { key: (p: Dynamic) => Tuple.of(neg(getItem(p, 1)), getItem(p, 0)) }),
);
n.defaultFactory = null;
try {
  getItem(n, "yy");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e, n);
}
const c = n.copy();
setItem(c, "b", 0);
print(getItem(n, "b"), eq(c, n), eq(n, dict(n)), eq(new defaultdict(int), new Dict()));
