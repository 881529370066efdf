import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Missing keys are made by the factory, once.
const words: string[] = ["apple", "bob", "ant", "cat", "bee"];
const by = new defaultdict(py.list);
for (const w of words) {
  py.callMethod(py.getItem(by, py.getItem(w, 0)), "append", [w]);
}
py.print(
  by,
  py.dict(by),
  py.getItem(by, "zz"),
  py.contains(by, "zz"),
  py.len(by),
  py.get(by, "nope"),
  py.contains(by, "nope"),
);
const counts = new defaultdict(py.int, { x: 5 });
for (const c of py.iterate("xyx")) {
  py.setItem(counts, c, py.iadd(py.getItem(counts, c), 1));
}
py.print(counts, py.sorted(py.items(counts)), counts.defaultFactory);
const tree = py.signature((): Dynamic => new defaultdict(tree), "<lambda>", []);
const t = tree();
py.setItem(py.getItem(py.getItem(t, "a"), "b"), "c", 1);
py.print(py.getItem(py.getItem(py.getItem(t, "a"), "b"), "c"), py.list(t), py.list(py.getItem(t, "a")));
const d = new defaultdict(
  py.signature(() => "n/a", "<lambda>", []),
  py.keywords({ a: 1 }),
);
false
  ? py.print(py.getItem(d, "a"), py.getItem(d, "b"), d)
  : py.print(py.getItem(d, "a"), py.getItem(d, "b"), py.sorted(d));
const e = new defaultdict(null, { k: 1 });
try {
  py.getItem(e, "missing");
} catch (caught) {
  const err = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", err);
}
try {
  new defaultdict(5);
} catch (caught2) {
  const err = py.rethrowUnless(caught2, py.TypeError);
  py.print(err);
}
const s = new defaultdict(py.set);
py.callMethod(py.getItem(s, 1), "add", [2]);
py.callMethod(py.getItem(s, py.float(1)), "add", [3]);
py.print(
  s,
  py.eq(s, new py.Dict([[1, new py.PySet([2, 3])]] as [Dynamic, Dynamic][])),
  py.eq(s.copy(), s),
  py.typeName(s.copy()),
  py.dictPop(s, 1),
  py.setDefault(s, 9, new py.PySet([7])),
  s,
);
const n = new defaultdict(() => new defaultdict(py.int));
const target: Dynamic = py.getItem(n, "a");
py.setItem(target, "x", py.iadd(py.getItem(target, "x"), 1));
const target2: Dynamic = py.getItem(n, "a");
py.setItem(target2, "y", py.isub(py.getItem(target2, "y"), 2));
py.print(
  new py.Dict(Array.from(py.unpackEach(py.items(n), 2), ([k, v]) => [k, py.dict(v)] as [Dynamic, Dynamic])),
  py.bitor(new defaultdict(py.int), { a: 1 }),
  new defaultdict(py.list, [py.Tuple.of("k", [1])]),
);
