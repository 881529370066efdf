import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  bitand,
  callMethod,
  contains,
  dir,
  eq,
  float,
  getAttr,
  hash,
  id,
  is,
  notMigrated,
  print,
  rethrowUnless,
  set,
  setItem,
  signature,
  sorted,
  truthy,
  vars,
} from "./runtime/python/index.js";

let operand: Dynamic;
// vars, dir, id, hash.
class A {
  declare b: number;
  declare a: number;
  static k: Dynamic = 1;
  constructor() {
    const items: Dynamic[] = [2, 3];
    this.b = items[0];
    this.a = items[1];
  }
  static {
    signature(this, "A.__init__", []);
  }
}
const a = new A();
print(
  vars(a),
  dir(a).filter((n: Dynamic) => !truthy(callMethod(n, "startswith", ["_"]))),
  id(a) === id(a),
  eq(hash("a"), hash("a")),
  eq(hash(1), (operand = hash(float(1)))) && eq(operand, hash(true)),
  hash(5),
  eq(hash(null), hash(null)),
);
setItem(vars(a), "c", 9);
// Python: print(a.c, a.__dict__ is vars(a), "upper" in dir("s"), sorted(vars(A).keys() & {"k", "__init__"}))
print(
  getAttr(a, "c"),
  is(getAttr(a, "__dict__"), vars(a)),
  contains(dir("s"), "upper"),
  sorted(
    bitand(
      callMethod(notMigrated("introspection", "vars(A)"), "keys", []),
      new PySet(["k", "__init__"]),
    ),
  ),
);
for (const bad of Tuple.of([] as Dynamic[], new Dict(), set(), Tuple.of([] as Dynamic[]))) {
  try {
    hash(bad);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
try {
  vars(5);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
