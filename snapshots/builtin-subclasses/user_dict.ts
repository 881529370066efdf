import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";
import { UserDict } from "./runtime/python/stdlib/user-dict.js";

// UserDict and UserList as bases: data, overridden methods that everything goes through.

class Lower extends UserDict {
  __setitem__(k: Dynamic, v: Dynamic): void {
    py.superOf(Lower, this).__setitem__(py.callMethod(k, "lower", []), v);
  }

  __getitem__(k: Dynamic): Dynamic {
    return py.superOf(Lower, this).__getitem__(py.callMethod(k, "lower", []));
  }
}

const d = new Lower({ A: 1 }, py.keywords({ B: 2 }));
d.update(py.keywords({ C: 3 }));
py.print(
  d,
  py.getItem(d, "a"),
  py.getItem(d, "C"),
  py.getAttr(d, "data"),
  py.len(d),
  py.list(d),
  py.isInstance(d, py.dict),
  py.contains(d, "a"),
  py.eq(d, { a: 1, b: 2, c: 3 }),
);
py.delItem(d, "a");
py.print(d.get("zz", 0), d.pop("b"), d, d.setdefault("Q", 4), py.dict(d));

// Python: class Numbers(UserList):
class Numbers extends (py.notMigrated("unknown-member", "UserList") as AnyBase) {
  append(x: Dynamic): void {
    if (!py.isInstance(x, py.int)) {
      throw new py.TypeError("ints only");
    }
    py.superOf(Numbers, this).append(x);
  }

  total(): Dynamic {
    return py.sum(py.getAttr(this, "data"));
  }
}

const n = py.call(Numbers, [[1, 2]]);
n.append(3);
py.print(
  n,
  n.total(),
  py.getItem(n, 0),
  py.len(n),
  py.add(n, [4]),
  py.typeName(py.add(n, [4])),
  py.getSlice(n, 1, null),
  py.contains(n, 2),
  py.list(n),
  py.eq(n, [1, 2, 3]),
);
try {
  n.append("x");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
