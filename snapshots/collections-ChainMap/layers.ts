import {
  Dict,
  KeyError,
  Tuple,
  call,
  callMethod,
  contains,
  delItem,
  dict,
  eq,
  getItem,
  is,
  keywords,
  len,
  list,
  print,
  repr,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  truthy,
} from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Lookups through layers; writes go to the first.
const base = { a: 1, b: 2 };
const over = { b: 20, c: 30 };
const m = new ChainMap(over, base);
print(
  getItem(m, "a"),
  getItem(m, "b"),
  m.get("x"),
  m.get("x", 0),
  contains(m, "c"),
  len(m),
  sorted(m),
  dict(m),
  list(m),
);
setItem(m, "a", 10);
print(over, base, m.maps, m.parents);
delItem(m, "c");
print(over);
for (const bad of Tuple.of(
  signature(() => getItem(m, "zz"), "<lambda>", []),
  signature(() => m.pop("zz"), "<lambda>", []),
  signature(() => callMethod(m, "__delitem__", ["zz"]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError);
    print(repr(e));
  }
}
const child = m.newChild({ z: 1 });
print(
  child,
  getItem(child, "z"),
  eq(child.parents, m),
  truthy(new ChainMap()),
  truthy(child),
  list(child.items()),
  sorted(child.keys()),
  list(child.values()),
);
print(
  getItem(new ChainMap(new Dict(), { k: null }), "k"),
  new ChainMap(),
  eq(m, { b: 20, a: 10 }),
  is(getItem(child.copy().maps, 0), getItem(child.maps, 0)),
);
setItem(base, "new", 5);
print(getItem(m, "new"), m.pop("a"), getItem(m, "a"), m.setdefault("q", []), over);
const kw = m.newChild(keywords({ b: 7 }));
print(getItem(kw, "b"), getItem(kw.maps, 0));
