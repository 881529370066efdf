import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What __new__ of object and of built-in types refuses.
class A {}
class B {
  constructor(...args: Dynamic[]) {}
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, x: Dynamic): Dynamic {
      return py.newOf(py.object, cls);
    },
    "B.__new__",
    ["cls", "x", "#static"],
  );
}
class C {
  declare x: Dynamic;
  constructor(x: Dynamic) {
    this.x = x;
  }
  static {
    py.signature(this, "C.__init__", ["x"]);
  }
}
for (const f of py.Tuple.of(
  py.signature(() => py.noArguments(A, [1]), "<lambda>", []),
  py.signature(() => py.call(py.object, [1]), "<lambda>", []),
  py.signature(() => py.newOf(py.object, 1), "<lambda>", []),
  py.signature(() => py.newOf(py.object, A, [1]), "<lambda>", []),
  py.signature(() => py.newOf(py.object, C, [1]), "<lambda>", []),
  py.signature(() => py.call(B, [1]), "<lambda>", []),
  py.signature(() => py.call(B, []), "<lambda>", []),
  py.signature(() => py.call(C, []), "<lambda>", []),
  py.signature(() => py.newOf(py.object, py.int), "<lambda>", []),
  py.signature(() => py.newOf(py.int, py.str), "<lambda>", []),
  py.signature(() => py.newOf(py.int, A), "<lambda>", []),
  py.signature(() => py.newOf(py.str, 1), "<lambda>", []),
)) {
  try {
    py.print(py.typeName(py.call(f, [])));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}
class A2 {
  constructor(...args: Dynamic[]) {}
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, ...rest: Dynamic[]): Dynamic {
      const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
      py.print("new", args, kw);
      return py.superNew(A2, cls, [...args], kw);
    },
    "A2.__new__",
    ["cls", "*args", "**kw", "#static"],
  );
}
try {
  py.call(A2, [1]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
class B2 {
  declare x: number;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, x: Dynamic): Dynamic {
      return py.superNew(B2, cls, [x]);
    },
    "B2.__new__",
    ["cls", "x", "#static"],
  );
  __init__(x: number): void {
    this.x = x;
  }
  static {
    py.signature(this, "B2.__init__", ["x"]);
    py.signature(this.prototype.__init__, "B2.__init__", ["x"]);
  }
}
try {
  py.call(B2, [1]);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
