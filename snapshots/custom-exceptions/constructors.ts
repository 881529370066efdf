import {
  type Dynamic,
  Exception,
  KeyError,
  LookupError,
  Tuple,
  TypeError,
  ValueError,
  call,
  callMethod,
  getAttr,
  keywords,
  lt,
  matches,
  mixin,
  mul,
  print,
  pyClass,
  raise,
  repr,
  rethrowUnless,
  signature,
  splitKeywords,
  str,
  superOf,
  toException,
  vars,
} from "./runtime/python/index.js";

// Where an exception calls its base's constructor, and what its args are then.
class A extends Exception {
  declare name: Dynamic;
  declare code: Dynamic;

  constructor(...args: Dynamic[]) {
    super(...args);
    (this as Dynamic).__init__(...args);
  }
  __init__(name: Dynamic, { code = 5 }: { code?: Dynamic } = {}): void {
    const msg = `A ${str(name)}`;
    this.name = name;
    superOf(A, this).__init__(msg);
    this.code = code;
  }

  static {
    pyClass(this, { name: "A" });
  }
}
class B extends Exception {
  declare kw: Dynamic;
  constructor(...rest2: Dynamic[]) {
    const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
    super(...args);
    this.kw = kw;
  }
}
class C extends ValueError {
  constructor(x: Dynamic) {
    super(x);
    if (lt(x, 0)) {
      superOf(C, this).__init__("negative");
    } else {
      superOf(C, this).__init__("positive", x);
    }
  }
}
class D extends Exception {
  declare x: Dynamic;
  constructor(x: Dynamic) {
    super(x);
    this.x = x;
  }
}
class E extends Exception {
  declare x: Dynamic;
  constructor(x: Dynamic, ...rest3: Dynamic[]) {
    const rest: Dynamic = Tuple.of(...rest3);
    super(x, ...rest);
    this.x = x;
  }
  static {
    signature(this, "E.__init__", ["x", "*rest"]);
  }
}
class F extends Exception {
  declare code: Dynamic;
  constructor(code: Dynamic, ...rest4: Dynamic[]) {
    const a: Dynamic = Tuple.of(...rest4);
    super(code, ...a);
    this.code = code;
  }
  __str__(): string {
    return `E${str(this.code)}`;
  }
}
class G extends Exception {
  constructor(x: Dynamic = 1, { ...kw }: Dynamic = {}) {
    super(...[...arguments].slice(0, 1));
    callMethod(Exception, "__init__", [this, x, "g"]);
  }
}
class H extends A {
  __init__(n: Dynamic): void {
    n = mul(n, 2);
    super.__init__(n, { code: 9 });
  }
}
class K extends mixin(E, KeyError) {}
for (const e of Tuple.of(
  new A("x"),
  new A("y", { code: 2 }),
  new B(1, 2, keywords({ a: 3 })),
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
    throw raise(e);
  } catch (caught) {
    const x = toException(caught);
    if (matches(x, LookupError)) {
      print("lookup", repr(x), getAttr(x, "args"), str(x));
    } else {
      print(repr(x), getAttr(x, "args"), str(x), vars(x));
    }
  }
}
try {
  call(K, []);
} catch (caught2) {
  const t = rethrowUnless(caught2, TypeError);
  print(t);
}
