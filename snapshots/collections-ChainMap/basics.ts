import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";
import { UserDict } from "./runtime/python/stdlib/user-dict.js";

// ChainMap looks through several dicts; UserDict.
const [env, dflt] = [{ a: 1 }, { a: 0, b: 2 }];
const c = new ChainMap(env, dflt);
py.print(py.getItem(c, "a"), py.getItem(c, "b"), c.get("z"), py.len(c), py.sorted(c), py.dict(c), py.contains(c, "b"));
py.setItem(c, "b", 9);
py.print(env, dflt, c.maps);
const n = c.newChild({ a: 5 });
py.print(py.getItem(n, "a"), py.getItem(n.parents, "a"));
try {
  py.getItem(c, "q");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
class U extends UserDict {
  __setitem__(k: Dynamic, v: Dynamic): void {
    py.superOf(U, this).__setitem__(py.callMethod(k, "lower", []), v);
  }
}
const u = new U(py.keywords({ A: 1 }));
py.setItem(u, "B", 2);
u.update(py.keywords({ C: 3 }));
py.print(u, py.getAttr(u, "data"), py.contains(u, "a"), py.len(u));
