import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The order of methods in diamonds and mixins; super() in each.
class A {
  declare seen: string[];

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__({ ...kw }: Dynamic = {}): void {
    this.seen = ["A"];
  }
  static {
    py.signature(this, "A.__init__", ["**kw"]);
    py.signature(this.prototype.__init__, "A.__init__", ["**kw"]);
  }

  who(): Dynamic {
    return ["A"];
  }

  get label(): Dynamic {
    return "a";
  }

  static make(): Dynamic {
    return [py.getAttr(this, "__name__"), "A"];
  }
}

class B extends A {
  __init__(b: Dynamic = 1, { ...kw }: Dynamic = {}): void {
    py.call(py.superOf(B, this).__init__, [], kw);
    this.seen.push(`B${py.str(b)}`);
  }
  static {
    py.signature(this, "B.__init__", ["b=", "**kw"]);
    py.signature(this.prototype.__init__, "B.__init__", ["b=", "**kw"]);
  }

  who(): Dynamic {
    return py.add(["B"], py.superOf(B, this).who());
  }

  get label(): Dynamic {
    return py.add("b", py.superOf(B, this).label);
  }
}

class C extends A {
  __init__(c: Dynamic = 2, { ...kw }: Dynamic = {}): void {
    py.call(py.superOf(C, this).__init__, [], kw);
    this.seen.push(`C${py.str(c)}`);
  }
  static {
    py.signature(this, "C.__init__", ["c=", "**kw"]);
    py.signature(this.prototype.__init__, "C.__init__", ["c=", "**kw"]);
  }

  who(): Dynamic {
    return py.add(["C"], py.superOf(C, this).who());
  }

  get label(): Dynamic {
    return py.add("c", py.superOf(C, this).label);
  }

  static make(): Dynamic {
    return py.add(["C"], py.superOf(C, this).make());
  }
}

class D extends py.mixin(B, C) {
  __init__({ ...kw }: Dynamic = {}): void {
    py.call(py.superOf(D, this).__init__, [], kw);
    this.seen.push("D");
  }
  static {
    py.signature(this, "D.__init__", ["**kw"]);
    py.signature(this.prototype.__init__, "D.__init__", ["**kw"]);
  }

  who(): Dynamic {
    return py.add(["D"], py.superOf(D, this).who());
  }
}

const d = new D({ b: 5, c: 6 });
py.print(d.seen, d.who(), d.label, (D as Dynamic).make(), new B().who(), new B().label, new B().seen);
py.print(
  Array.from(py.iterate(py.getAttr(D, "__mro__")), (k: Dynamic) => py.getAttr(k, "__name__")),
  py.isInstance(d, C),
  py.isSubclass(D, C),
  py.isSubclass(B, C),
);

class Loud {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  speak(): Dynamic {
    return py.add(py.callMethod(py.call(py.superOf(Loud, this).speak, []), "upper", []), "!");
  }
}

class Polite {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  speak(): Dynamic {
    return py.add("please ", py.call(py.superOf(Polite, this).speak, []));
  }
}

class Speaker {
  declare word: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(word: Dynamic): void {
    this.word = word;
  }

  speak(): Dynamic {
    return this.word;
  }
}

class PoliteLoud extends py.mixin(Polite, Loud, Speaker) {}

class LoudPolite extends py.mixin(Loud, Polite, Speaker) {}

py.print(new PoliteLoud("hi").speak(), new LoudPolite("hi").speak());

class NotFound extends py.mixin(py.KeyError, py.LookupError) {
  static {
    py.lineage(this, [py.KeyError, py.LookupError]);
  }
}

try {
  throw new NotFound("gone");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.LookupError);
  py.print(py.typeName(e), py.getAttr(e, "args"));
}
