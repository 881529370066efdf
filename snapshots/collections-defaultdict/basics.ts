import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// defaultdict makes values on subscript only.
const d = new defaultdict(py.list);
for (const [k, v] of py.unpackEach([py.Tuple.of("a", 1), py.Tuple.of("b", 2), py.Tuple.of("a", 3)], 2)) {
  py.callMethod(py.getItem(d, k), "append", [v]);
}
py.print(
  d,
  py.dict(d),
  py.getItem(d, "new"),
  py.contains(d, "other"),
  py.get(d, "other"),
  py.len(d),
  py.eq(d, { a: [1, 3], b: [2], new: [] }),
  py.isInstance(d, py.dict),
);
const n = new defaultdict(py.int);
Array.from(py.iterate("hello"), (c: string) => py.call(py.getAttr(n, "__setitem__"), [c, py.add(py.getItem(n, c), 1)]));
py.print(py.dict(n), py.max(n, { key: py.getAttr(n, "get") }));
py.setItem(n, "z", py.iadd(py.getItem(n, "z"), 1));
const tree = py.signature((): Dynamic => new defaultdict(tree), "<lambda>", []);
const t = tree();
py.setItem(py.getItem(py.getItem(t, "a"), "b"), "c", 1);
py.print(
  py.dict(py.getItem(py.getItem(t, "a"), "b")),
  py.list(t),
  py.getItem(new defaultdict(() => "dflt"), "x"),
  py.getItem(new defaultdict(py.int, py.keywords({ a: 5 })), "a"),
  py.getItem(new defaultdict(py.set, new py.Dict()), 1),
);
try {
  py.getItem(new defaultdict(), "k");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
try {
  new defaultdict(5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  py.sorted(py.items(new defaultdict(null, { q: 1 }))),
  py.dictPop(n, "z"),
  py.setDefault(n, "s", 9),
  py.is(n.defaultFactory, py.int),
);
