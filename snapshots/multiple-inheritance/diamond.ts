import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Diamonds: C3 order for methods, attributes, properties, class methods, super chains with arguments.
class Root {
  declare trace: string[];
  declare label: string;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static label: Dynamic = "root";

  __init__({ ...kw }: Dynamic = {}): void {
    this.trace = ["Root"];
    if (py.truthy(kw)) {
      throw new py.TypeError(`left over ${py.str(py.sorted(kw))}`);
    }
  }
  static {
    py.signature(this, "Root.__init__", ["**kw"]);
    py.signature(this.prototype.__init__, "Root.__init__", ["**kw"]);
  }

  who(): Dynamic {
    return ["Root"];
  }

  get p(): Dynamic {
    return "Root";
  }

  static make(): Dynamic {
    return [py.getAttr(this, "__name__"), "Root"];
  }

  static {
    py.classAttribute(this, "label");
  }
}

class A extends Root {
  declare a: Dynamic;
  static label: Dynamic = "a";

  __init__(a: Dynamic = 1, { ...kw }: Dynamic = {}): void {
    py.call(py.superOf(A, this).__init__, [], kw);
    this.a = a;
    this.trace.push("A");
  }
  static {
    py.signature(this, "A.__init__", ["a=", "**kw"]);
    py.signature(this.prototype.__init__, "A.__init__", ["a=", "**kw"]);
  }

  who(): Dynamic {
    return py.add(["A"], py.superOf(A, this).who());
  }

  get p(): Dynamic {
    return py.add("A", py.superOf(A, this).p);
  }

  static make(): Dynamic {
    return py.add(py.superOf(A, this).make(), ["A"]);
  }

  static {
    py.classAttribute(this, "label");
  }
}

class B extends Root {
  declare b: Dynamic;
  static label: Dynamic = "b";

  __init__(b: Dynamic = 2, { ...kw }: Dynamic = {}): void {
    py.call(py.superOf(B, this).__init__, [], kw);
    this.b = b;
    this.trace.push("B");
  }
  static {
    py.signature(this, "B.__init__", ["b=", "**kw"]);
    py.signature(this.prototype.__init__, "B.__init__", ["b=", "**kw"]);
  }

  who(): Dynamic {
    return py.add(["B"], py.superOf(B, this).who());
  }

  get p(): Dynamic {
    return py.add("B", py.superOf(B, this).p);
  }

  static make(): Dynamic {
    return py.add(py.superOf(B, this).make(), ["B"]);
  }

  onlyB(): string {
    return "only b";
  }

  static {
    py.classAttribute(this, "label");
  }
}

class C extends py.mixin(A, B) {
  declare c: Dynamic;
  __init__(c: Dynamic = 3, { ...kw }: Dynamic = {}): void {
    py.call(py.superOf(C, this).__init__, [], kw);
    this.c = c;
    this.trace.push("C");
  }
  static {
    py.signature(this, "C.__init__", ["c=", "**kw"]);
    py.signature(this.prototype.__init__, "C.__init__", ["c=", "**kw"]);
  }

  who(): Dynamic {
    return py.add(["C"], py.superOf(C, this).who());
  }
}

class D extends C {}

class E extends py.mixin(B, Root) {
  who(): Dynamic {
    return py.add(["E"], py.callMethod(Root, "who", [this]));
  }
}

const c = new C(30, { a: 10 });
py.print(c.a, py.getAttr(c, "b"), c.c, c.trace, c.who(), c.p, (C as Dynamic).make(), c.label, c.onlyB());
py.print(
  Array.from(py.iterate(py.getAttr(D, "__mro__")), (k: Dynamic) => py.getAttr(k, "__name__")),
  py.getAttr(new D(undefined, { b: 5 }), "b"),
  new D().who(),
  new E().who(),
  new E().p,
);
py.print(py.isInstance(c, B), py.isSubclass(D, A), py.call(py.superOf(A, c).who, []), py.callMethod(A, "who", [c]));
try {
  new C(undefined, { zz: 1 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
try {
  class Bad extends py.mixin(Root, A) {}
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print("TypeError", e);
}

class LogMixin {
  declare log: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  run(x: Dynamic): Dynamic {
    this.log = py.add(py.getAttr(this, "log", []), [`log ${py.str(x)}`]);
    return py.call(py.superOf(LogMixin, this).run, [x]);
  }
}

class CacheMixin {
  declare cache: PyDict;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static cache: Dynamic = new py.Dict();

  run(x: Dynamic): Dynamic {
    if (!py.contains(this.cache, x)) {
      py.setItem(this.cache, x, py.call(py.superOf(CacheMixin, this).run, [x]));
    }
    return py.getItem(this.cache, x);
  }

  static {
    py.classAttribute(this, "cache");
  }
}

class Service {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  run(x: Dynamic): Dynamic {
    return py.mul(x, 2);
  }
}

class Full extends py.mixin(LogMixin, CacheMixin, Service) {
  run(x: Dynamic): Dynamic {
    return py.Tuple.of("full", py.superOf(Full, this).run(x));
  }
}

const f = new Full();
py.print(
  f.run(2),
  f.run(2),
  py.getAttr(f, "log"),
  (Full as Dynamic).cache,
  py.is(CacheMixin.cache, (Full as Dynamic).cache),
);
(A as Dynamic).label = "changed";
py.print(c.label, (D as Dynamic).label, B.label);
