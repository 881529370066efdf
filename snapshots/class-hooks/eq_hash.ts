import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  call,
  contains,
  eq,
  getAttr,
  hash,
  index,
  isIn,
  len,
  ne,
  print,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";

// __eq__ without __hash__ makes unhashable; subclasses; != from ==; bool of what __eq__ gives; identity first in lists.
class P {
  declare v: Dynamic;
  constructor(v: Dynamic) {
    this.v = v;
  }
  static {
    signature(this, "P.__init__", ["v"]);
  }

  __eq__(o: Dynamic): Dynamic {
    print("eq", this.v);
    return eq(this.v, getAttr(o, "v", o));
  }
}

class Q extends P {
  static __hash__: Dynamic = getAttr(P, "__hash__");
}

class R extends P {
  __hash__(): number {
    return hash(this.v);
  }
}

const p = new P(1);
print(eq(p, 1), eq(1, p), ne(p, 2), contains([p], p), contains([new P(1)], p), index([p], p));
for (const cls of Tuple.of(P, Q, R)) {
  try {
    new PySet([call(cls, [3])]);
    print(getAttr(cls, "__name__"), "hashable");
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print("TypeError", e);
  }
}
print(
  getAttr(P, "__hash__") === null,
  isIn(new R(1), new Dict([[new R(1), 2]] as [Dynamic, Dynamic][])),
  len(new PySet([new R(1), new R(1), new R(2)])),
);

class S extends P {}

try {
  hash(new S(1));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print("TypeError", e);
}

class NotEq {
  __ne__(o: Dynamic): string {
    return "ne";
  }
}

print(ne(new NotEq(), 1), eq(new NotEq(), 1));
