import {
  type AnyBase,
  type Dynamic,
  TypeError,
  add,
  call,
  callMethod,
  contains,
  delItem,
  dict,
  eq,
  getAttr,
  getItem,
  getSlice,
  int,
  isInstance,
  keywords,
  len,
  list,
  notMigrated,
  print,
  rethrowUnless,
  sum,
  superOf,
  typeName,
} from "./runtime/python/index.js";
import { UserDict } from "./runtime/python/stdlib/user-dict.js";

// UserDict and UserList as bases: data, overridden methods that everything goes through.

class Lower extends UserDict {
  __setitem__(k: Dynamic, v: Dynamic): void {
    superOf(Lower, this).__setitem__(callMethod(k, "lower", []), v);
  }

  __getitem__(k: Dynamic): Dynamic {
    return superOf(Lower, this).__getitem__(callMethod(k, "lower", []));
  }
}

const d = new Lower({ A: 1 }, keywords({ B: 2 }));
d.update(keywords({ C: 3 }));
print(
  d,
  getItem(d, "a"),
  getItem(d, "C"),
  getAttr(d, "data"),
  len(d),
  list(d),
  isInstance(d, dict),
  contains(d, "a"),
  eq(d, { a: 1, b: 2, c: 3 }),
);
delItem(d, "a");
print(d.get("zz", 0), d.pop("b"), d, d.setdefault("Q", 4), dict(d));

// Python: class Numbers(UserList):
class Numbers extends (notMigrated("unknown-member", "UserList") as AnyBase) {
  append(x: Dynamic): void {
    if (!isInstance(x, int)) {
      throw new TypeError("ints only");
    }
    superOf(Numbers, this).append(x);
  }

  total(): Dynamic {
    return sum(getAttr(this, "data"));
  }
}

const n = call(Numbers, [[1, 2]]);
n.append(3);
print(
  n,
  n.total(),
  getItem(n, 0),
  len(n),
  add(n, [4]),
  typeName(add(n, [4])),
  getSlice(n, 1, null),
  contains(n, 2),
  list(n),
  eq(n, [1, 2, 3]),
);
try {
  n.append("x");
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
