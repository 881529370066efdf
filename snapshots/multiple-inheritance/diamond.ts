import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  classAttribute,
  contains,
  getAttr,
  getItem,
  is,
  isInstance,
  isSubclass,
  iterate,
  mixin,
  mul,
  print,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  str,
  superOf,
  truthy,
} from "./runtime/python/index.js";

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
    if (truthy(kw)) {
      throw new TypeError(`left over ${str(sorted(kw))}`);
    }
  }
  static {
    signature(this, "Root.__init__", ["**kw"]);
    signature(this.prototype.__init__, "Root.__init__", ["**kw"]);
  }

  who(): string[] {
    return ["Root"];
  }

  get p(): string {
    return "Root";
  }

  static make(): Dynamic[] {
    return [getAttr(this, "__name__"), "Root"];
  }

  static {
    classAttribute(this, "label");
  }
}

class A extends Root {
  declare a: Dynamic;
  static label: Dynamic = "a";

  __init__(a: Dynamic = 1, { ...kw }: Dynamic = {}): void {
    call(superOf(A, this).__init__, [], kw);
    this.a = a;
    this.trace.push("A");
  }
  static {
    signature(this, "A.__init__", ["a=", "**kw"]);
    signature(this.prototype.__init__, "A.__init__", ["a=", "**kw"]);
  }

  who(): Dynamic {
    return add(["A"], superOf(A, this).who());
  }

  get p(): Dynamic {
    return add("A", superOf(A, this).p);
  }

  static make(): Dynamic {
    return add(superOf(A, this).make(), ["A"]);
  }

  static {
    classAttribute(this, "label");
  }
}

class B extends Root {
  declare b: Dynamic;
  static label: Dynamic = "b";

  __init__(b: Dynamic = 2, { ...kw }: Dynamic = {}): void {
    call(superOf(B, this).__init__, [], kw);
    this.b = b;
    this.trace.push("B");
  }
  static {
    signature(this, "B.__init__", ["b=", "**kw"]);
    signature(this.prototype.__init__, "B.__init__", ["b=", "**kw"]);
  }

  who(): Dynamic {
    return add(["B"], superOf(B, this).who());
  }

  get p(): Dynamic {
    return add("B", superOf(B, this).p);
  }

  static make(): Dynamic {
    return add(superOf(B, this).make(), ["B"]);
  }

  onlyB(): string {
    return "only b";
  }

  static {
    classAttribute(this, "label");
  }
}

class C extends mixin(A, B) {
  declare c: Dynamic;
  __init__(c: Dynamic = 3, { ...kw }: Dynamic = {}): void {
    call(superOf(C, this).__init__, [], kw);
    this.c = c;
    this.trace.push("C");
  }
  static {
    signature(this, "C.__init__", ["c=", "**kw"]);
    signature(this.prototype.__init__, "C.__init__", ["c=", "**kw"]);
  }

  who(): Dynamic {
    return add(["C"], superOf(C, this).who());
  }
}

class D extends C {}

class E extends mixin(B, Root) {
  who(): Dynamic {
    return add(["E"], callMethod(Root, "who", [this]));
  }
}

const c = new C(30, { a: 10 });
print(c.a, getAttr(c, "b"), c.c, c.trace, c.who(), c.p, (C as Dynamic).make(), c.label, c.onlyB());
print(
  Array.from(iterate(getAttr(D, "__mro__")), (k: Dynamic) => getAttr(k, "__name__")),
  getAttr(new D(undefined, { b: 5 }), "b"),
  new D().who(),
  new E().who(),
  new E().p,
);
print(isInstance(c, B), isSubclass(D, A), call(superOf(A, c).who, []), callMethod(A, "who", [c]));
try {
  new C(undefined, { zz: 1 });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
try {
  class Bad extends mixin(Root, A) {}
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print("TypeError", e);
}

class LogMixin {
  declare log: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  run(x: Dynamic): Dynamic {
    this.log = add(getAttr(this, "log", []), [`log ${str(x)}`]);
    return call(superOf(LogMixin, this).run, [x]);
  }
}

class CacheMixin {
  declare cache: PyDict;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static cache: Dynamic = new Dict();

  run(x: Dynamic): Dynamic {
    if (!contains(this.cache, x)) {
      setItem(this.cache, x, call(superOf(CacheMixin, this).run, [x]));
    }
    return getItem(this.cache, x);
  }

  static {
    classAttribute(this, "cache");
  }
}

class Service {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  run(x: Dynamic): Dynamic {
    return mul(x, 2);
  }
}

class Full extends mixin(LogMixin, CacheMixin, Service) {
  run(x: Dynamic): Dynamic {
    return Tuple.of("full", superOf(Full, this).run(x));
  }
}

const f = new Full();
print(
  f.run(2),
  f.run(2),
  getAttr(f, "log"),
  (Full as Dynamic).cache,
  is(CacheMixin.cache, (Full as Dynamic).cache),
);
(A as Dynamic).label = "changed";
print(c.label, (D as Dynamic).label, B.label);
