import {
  type Dynamic,
  KeyError,
  callMethod,
  contains,
  dict,
  getAttr,
  getItem,
  keywords,
  len,
  print,
  rethrowUnless,
  setItem,
  sorted,
  superOf,
} from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";
import { UserDict } from "./runtime/python/stdlib/user-dict.js";

// ChainMap looks through several dicts; UserDict.
const [env, dflt] = [{ a: 1 }, { a: 0, b: 2 }];
const c = new ChainMap(env, dflt);
print(getItem(c, "a"), getItem(c, "b"), c.get("z"), len(c), sorted(c), dict(c), contains(c, "b"));
setItem(c, "b", 9);
print(env, dflt, c.maps);
const n = c.newChild({ a: 5 });
print(getItem(n, "a"), getItem(n.parents, "a"));
try {
  getItem(c, "q");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
class U extends UserDict {
  __setitem__(k: Dynamic, v: Dynamic): void {
    superOf(U, this).__setitem__(callMethod(k, "lower", []), v);
  }
}
const u = new U(keywords({ A: 1 }));
setItem(u, "B", 2);
u.update(keywords({ C: 3 }));
print(u, getAttr(u, "data"), contains(u, "a"), len(u));
