import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods, static methods, class methods and constructors called with wrong arguments.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

class C {
  m(a: Dynamic, b: Dynamic = 2): Dynamic {
    return py.Tuple.of(a, b);
  }
  static {
    py.signature(this.prototype.m, "C.m", ["a", "b="]);
  }

  static s(a: number): number {
    return a;
  }
  static {
    py.signature(this.s, "C.s", ["a", "#static"]);
  }

  static c(a: number): Dynamic {
    return py.Tuple.of(py.getAttr(this, "__name__"), a);
  }
  static {
    py.signature(this.c, "C.c", ["a"]);
  }
}

class K {
  declare v: Dynamic;

  constructor(a: number, b: number = 1, { k = 2 }: { k?: number } = {}) {
    this.v = py.Tuple.of(a, b, k);
  }
  static {
    py.signature(this, "K.__init__", ["a", "b=", "*", "k="]);
  }
}

class N {}

show(
  () => py.callMethod(new C(), "m", []),
  () => py.callMethod(new C(), "m", [1, 2, 3]),
  () => py.callMethod(new C(), "m", [1], { c: 2 }),
  () => py.callMethod(new C(), "m", [], { b: 1 }),
  () => py.callMethod(C, "m", [1]),
  () => py.callMethod(C, "m", []),
  () => py.callMethod(C, "s", []),
  () => py.callMethod(new C(), "s", [1, 2]),
  () => py.callMethod(C, "c", []),
  () => py.callMethod(new C(), "c", [1, 2]),
  () => py.call(K, []),
  () => py.call(K, [1, 2, 3]),
  () => new K(1, undefined, { k: 5 }).v,
  () => py.call(K, [1], { z: 5 }),
  () => new K(1, 2, { k: 3 }).v,
  () => py.noArguments(N, [1]),
  () => py.noArguments(N, [], { a: 1 }),
);
