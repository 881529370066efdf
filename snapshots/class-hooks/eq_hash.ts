import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __eq__ without __hash__ makes unhashable; subclasses; != from ==; bool of what __eq__ gives; identity first in lists.
class P {
  declare v: Dynamic;
  constructor(v: Dynamic) {
    this.v = v;
  }
  static {
    py.signature(this, "P.__init__", ["v"]);
  }

  __eq__(o: Dynamic): Dynamic {
    py.print("eq", this.v);
    return py.eq(this.v, py.getAttr(o, "v", o));
  }
}

class Q extends P {
  declare __hash__: Dynamic;
  static __hash__: Dynamic = py.getAttr(P, "__hash__");

  static {
    py.classAttribute(this, "__hash__");
  }
}

class R extends P {
  __hash__(): number {
    return py.hash(this.v);
  }
}

const p = new P(1);
py.print(py.eq(p, 1), py.eq(1, p), py.ne(p, 2), py.contains([p], p), py.contains([new P(1)], p), py.index([p], p));
for (const cls of py.Tuple.of(P, Q, R)) {
  try {
    new py.PySet([py.call(cls, [3])]);
    py.print(py.getAttr(cls, "__name__"), "hashable");
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print("TypeError", e);
  }
}
py.print(
  py.getAttr(P, "__hash__") === null,
  py.isIn(new R(1), new py.Dict([[new R(1), 2]] as [Dynamic, Dynamic][])),
  py.len(new py.PySet([new R(1), new R(1), new R(2)])),
);

class S extends P {}

try {
  py.hash(new S(1));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print("TypeError", e);
}

class NotEq {
  __ne__(o: Dynamic): string {
    return "ne";
  }
}

py.print(py.ne(new NotEq(), 1), py.eq(new NotEq(), 1));
