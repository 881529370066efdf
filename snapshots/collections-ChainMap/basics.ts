import {
  type Dynamic,
  KeyError,
  Tuple,
  call,
  callMethod,
  contains,
  dict,
  getAttr,
  getItem,
  keywords,
  len,
  print,
  setItem,
  sorted,
  toException,
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
  const e = toException(caught);
  if (e instanceof KeyError) {
    print("KeyError", e);
  } else {
    throw caught;
  }
}
class U extends UserDict {
  __setitem__(k: Dynamic, v: Dynamic): void {
    super.__setitem__(callMethod(k, "lower", []), v);
  }
}
const u = call(U, [], { A: 1 });
setItem(u, "B", 2);
u.update(keywords({ C: 3 }));
print(u, getAttr(u, "data"), contains(u, "a"), len(u));
