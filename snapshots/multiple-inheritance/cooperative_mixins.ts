import {
  type Dynamic,
  KeyError,
  LookupError,
  add,
  call,
  callMethod,
  getAttr,
  isInstance,
  isSubclass,
  iterate,
  mixin,
  print,
  rethrowUnless,
  signature,
  str,
  superOf,
  typeName,
} from "./runtime/python/index.js";

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
    signature(this, "A.__init__", ["**kw"]);
    signature(this.prototype.__init__, "A.__init__", ["**kw"]);
  }

  who(): string[] {
    return ["A"];
  }

  get label(): string {
    return "a";
  }

  static make(): Dynamic[] {
    return [getAttr(this, "__name__"), "A"];
  }
}

class B extends A {
  __init__(b: Dynamic = 1, { ...kw }: Dynamic = {}): void {
    call(superOf(B, this).__init__, [], kw);
    this.seen.push(`B${str(b)}`);
  }
  static {
    signature(this, "B.__init__", ["b=", "**kw"]);
    signature(this.prototype.__init__, "B.__init__", ["b=", "**kw"]);
  }

  who(): Dynamic {
    return add(["B"], superOf(B, this).who());
  }

  get label(): Dynamic {
    return add("b", superOf(B, this).label);
  }
}

class C extends A {
  __init__(c: Dynamic = 2, { ...kw }: Dynamic = {}): void {
    call(superOf(C, this).__init__, [], kw);
    this.seen.push(`C${str(c)}`);
  }
  static {
    signature(this, "C.__init__", ["c=", "**kw"]);
    signature(this.prototype.__init__, "C.__init__", ["c=", "**kw"]);
  }

  who(): Dynamic {
    return add(["C"], superOf(C, this).who());
  }

  get label(): Dynamic {
    return add("c", superOf(C, this).label);
  }

  static make(): Dynamic {
    return add(["C"], superOf(C, this).make());
  }
}

class D extends mixin(B, C) {
  __init__({ ...kw }: Dynamic = {}): void {
    call(superOf(D, this).__init__, [], kw);
    this.seen.push("D");
  }
  static {
    signature(this, "D.__init__", ["**kw"]);
    signature(this.prototype.__init__, "D.__init__", ["**kw"]);
  }

  who(): Dynamic {
    return add(["D"], superOf(D, this).who());
  }
}

const d = new D({ b: 5, c: 6 });
print(d.seen, d.who(), d.label, (D as Dynamic).make(), new B().who(), new B().label, new B().seen);
print(
  Array.from(iterate(getAttr(D, "__mro__")), (k: Dynamic) => getAttr(k, "__name__")),
  isInstance(d, C),
  isSubclass(D, C),
  isSubclass(B, C),
);

class Loud {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  speak(): Dynamic {
    return add(callMethod(call(superOf(Loud, this).speak, []), "upper", []), "!");
  }
}

class Polite {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  speak(): Dynamic {
    return add("please ", call(superOf(Polite, this).speak, []));
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

class PoliteLoud extends mixin(Polite, Loud, Speaker) {}

class LoudPolite extends mixin(Loud, Polite, Speaker) {}

print(new PoliteLoud("hi").speak(), new LoudPolite("hi").speak());

class NotFound extends mixin(KeyError, LookupError) {}

try {
  throw new NotFound("gone");
} catch (caught) {
  const e = rethrowUnless(caught, LookupError);
  print(typeName(e), getAttr(e, "args"));
}
