import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Where an exception calls its base's constructor, and what its args are then.
class A extends py.Exception {
  declare name: Dynamic;
  declare code: Dynamic;

  constructor(...args: Dynamic[]) {
    super(...args);
    (this as Dynamic).__init__(...args);
  }
  __init__(name: Dynamic, { code = 5 }: { code?: Dynamic } = {}): void {
    const msg = `A ${py.str(name)}`;
    this.name = name;
    py.superOf(A, this).__init__(msg);
    this.code = code;
  }

  static {
    py.pyClass(this, { name: "A" });
  }
}
class B extends py.Exception {
  declare kw: Dynamic;
  constructor(...rest2: Dynamic[]) {
    const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
    super(...args);
    this.kw = kw;
  }
}
class C extends py.ValueError {
  constructor(x: Dynamic) {
    super(x);
    if (py.lt(x, 0)) {
      py.superOf(C, this).__init__("negative");
    } else {
      py.superOf(C, this).__init__("positive", x);
    }
  }
}
class D extends py.Exception {
  declare x: Dynamic;
  constructor(x: Dynamic) {
    super(x);
    this.x = x;
  }
}
class E extends py.Exception {
  declare x: Dynamic;
  constructor(x: Dynamic, ...rest3: Dynamic[]) {
    const rest: Dynamic = py.Tuple.of(...rest3);
    super(x, ...rest);
    this.x = x;
  }
  static {
    py.signature(this, "E.__init__", ["x", "*rest"]);
  }
}
class F extends py.Exception {
  declare code: Dynamic;
  constructor(code: Dynamic, ...rest4: Dynamic[]) {
    const a: Dynamic = py.Tuple.of(...rest4);
    super(code, ...a);
    this.code = code;
  }
  __str__(): string {
    return `E${py.str(this.code)}`;
  }
}
class G extends py.Exception {
  constructor(x: Dynamic = 1, { ...kw }: Dynamic = {}) {
    super(...[...arguments].slice(0, 1));
    py.callMethod(py.Exception, "__init__", [this, x, "g"]);
  }
}
class H extends A {
  __init__(n: Dynamic): void {
    n = py.mul(n, 2);
    super.__init__(n, { code: 9 });
  }

  static {
    py.pyClass(this, { name: "H" });
  }
}
class K extends py.mixin(E, py.KeyError) {}
for (const e of py.Tuple.of(
  new A("x"),
  new A("y", { code: 2 }),
  new B(1, 2, py.keywords({ a: 3 })),
  new C(-1),
  new C(2),
  new D("d"),
  new E(1, 2, 3),
  new F(5, "x"),
  new G(),
  new H("h"),
  new K("k", 1),
)) {
  try {
    throw py.raise(e);
  } catch (caught) {
    const x = py.toException(caught);
    if (py.matches(x, py.LookupError)) {
      py.print("lookup", py.repr(x), py.getAttr(x, "args"), py.str(x));
    } else {
      py.print(py.repr(x), py.getAttr(x, "args"), py.str(x), py.vars(x));
    }
  }
}
try {
  py.call(K, []);
} catch (caught2) {
  const t = py.rethrowUnless(caught2, py.TypeError);
  py.print(t);
}
