import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
    py.signature(this, "A.__init__", []);
  }
}
const a = new A();
py.print(
  py.vars(a),
  py.dir(a).filter((n: Dynamic) => !py.truthy(py.callMethod(n, "startswith", ["_"]))),
  py.id(a) === py.id(a),
  py.eq(py.hash("a"), py.hash("a")),
  py.eq(py.hash(1), (operand = py.hash(py.float(1)))) && py.eq(operand, py.hash(true)),
  py.hash(5),
  py.eq(py.hash(null), py.hash(null)),
);
py.setItem(py.vars(a), "c", 9);
// Python: print(a.c, a.__dict__ is vars(a), "upper" in dir("s"), sorted(vars(A).keys() & {"k", "__init__"}))
py.print(
  py.getAttr(a, "c"),
  py.is(py.getAttr(a, "__dict__"), py.vars(a)),
  py.contains(py.dir("s"), "upper"),
  py.sorted(
    py.bitand(py.callMethod(py.notMigrated("introspection", "vars(A)"), "keys", []), new py.PySet(["k", "__init__"])),
  ),
);
for (const bad of py.Tuple.of([] as Dynamic[], new py.Dict(), py.set(), py.Tuple.of([] as Dynamic[]))) {
  try {
    py.hash(bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
try {
  py.vars(5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
