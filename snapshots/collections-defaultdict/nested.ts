import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Trees of defaultdicts, reading creates, get and in do not, and merging keeps the factory.

function tree(): Dynamic {
  return new defaultdict(tree);
}
py.signature(tree, "tree", []);

const t = tree();
py.setItem(py.getItem(py.getItem(t, "a"), "b"), "c", 1);
py.getItem(py.getItem(t, "a"), "d");
py.print(py.jsonDumps(t), py.contains(t, "x"), py.get(t, "x"), py.len(t), py.len(py.getItem(t, "a")));
let d: Dynamic = new defaultdict(py.list, { k: [0] }, py.keywords({ z: [9] }));
py.callMethod(py.getItem(d, "k"), "append", [1]);
py.setItem(d, "new", py.iadd(py.getItem(d, "new"), [1, 2]));
py.print(d, py.dict(d));
const u = py.bitor(d, { p: [] });
py.print(py.typeName(u), py.getItem(u, "missing"), py.contains(d, "missing"), py.bitor({ r: 1 }, d));
d = py.ior(d, { q: "text" });
py.print(py.list(d), py.setDefault(d, "s", 5), py.dictPop(d, "q"), d.defaultFactory);
const n = new defaultdict(py.int);
for (const word of py.split("b a b c b")) {
  py.setItem(n, word, py.iadd(py.getItem(n, word), 1));
}
py.print(
  n,
  py.getItem(n, "zz"),
  py.sorted(py.items(n), { key: (p: Dynamic) => py.Tuple.of(py.neg(py.getItem(p, 1)), py.getItem(p, 0)) }),
);
n.defaultFactory = null;
try {
  py.getItem(n, "yy");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e, n);
}
const c = n.copy();
py.setItem(c, "b", 0);
py.print(py.getItem(n, "b"), py.eq(c, n), py.eq(n, py.dict(n)), py.eq(new defaultdict(py.int), new py.Dict()));
