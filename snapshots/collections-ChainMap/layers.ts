import * as py from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Lookups through layers; writes go to the first.
const base = { a: 1, b: 2 };
const over = { b: 20, c: 30 };
const m = new ChainMap(over, base);
py.print(
  py.getItem(m, "a"),
  py.getItem(m, "b"),
  m.get("x"),
  m.get("x", 0),
  py.contains(m, "c"),
  py.len(m),
  py.sorted(m),
  py.dict(m),
  py.list(m),
);
py.setItem(m, "a", 10);
py.print(over, base, m.maps, m.parents);
py.delItem(m, "c");
py.print(over);
for (const bad of py.Tuple.of(
  py.signature(() => py.getItem(m, "zz"), "<lambda>", []),
  py.signature(() => m.pop("zz"), "<lambda>", []),
  py.signature(() => py.callMethod(m, "__delitem__", ["zz"]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    py.print(py.repr(e));
  }
}
const child = m.newChild({ z: 1 });
py.print(
  child,
  py.getItem(child, "z"),
  py.eq(child.parents, m),
  py.truthy(new ChainMap()),
  py.truthy(child),
  py.list(child.items()),
  py.sorted(child.keys()),
  py.list(child.values()),
);
py.print(
  py.getItem(new ChainMap(new py.Dict(), { k: null }), "k"),
  new ChainMap(),
  py.eq(m, { b: 20, a: 10 }),
  py.is(py.getItem(child.copy().maps, 0), py.getItem(child.maps, 0)),
);
py.setItem(base, "new", 5);
py.print(py.getItem(m, "new"), m.pop("a"), py.getItem(m, "a"), m.setdefault("q", []), over);
const kw = m.newChild(py.keywords({ b: 7 }));
py.print(py.getItem(kw, "b"), py.getItem(kw.maps, 0));
