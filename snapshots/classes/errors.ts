import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Errors of attribute access, construction and calls.
class A {
  declare x: number;
  constructor(x: number) {
    this.x = x;
  }
  static {
    py.signature(this, "A.__init__", ["x"]);
  }
  m(): Dynamic {
    return py.getAttr(this, "missing");
  }
  two(a: number, b: Dynamic): Dynamic {
    return null;
  }
  static {
    py.signature(this.prototype.two, "A.two", ["a", "b"]);
  }
}
const a = new A(1);
for (const f of py.Tuple.of(
  py.signature(() => py.getAttr(a, "nope"), "<lambda>", []),
  py.signature(() => a.m(), "<lambda>", []),
  py.signature(() => py.call(A, []), "<lambda>", []),
  py.signature(() => py.call(A, [1, 2]), "<lambda>", []),
  py.signature(() => py.call(A, [], { y: 1 }), "<lambda>", []),
  py.signature(() => py.call(a, []), "<lambda>", []),
  py.signature(() => py.callMethod(a, "two", [1]), "<lambda>", []),
  py.signature(() => py.getAttr(A, "zip"), "<lambda>", []),
  py.signature(() => py.add(a, 1), "<lambda>", []),
  py.signature(() => py.getItem(a, 0), "<lambda>", []),
  py.signature(() => py.len(a), "<lambda>", []),
  py.signature(() => py.lt(a, a), "<lambda>", []),
  py.signature(() => [...py.spread(a)], "<lambda>", []),
  py.signature(() => py.getAttr(null, "x"), "<lambda>", []),
  py.signature(() => py.getAttr(5, "upper"), "<lambda>", []),
  py.signature(() => py.getAttr("s", "nope"), "<lambda>", []),
  py.signature(() => py.getAttr([], "push"), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
