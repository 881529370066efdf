import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call,
  callMethod,
  classAttribute,
  flatMap,
  getAttr,
  mul,
  print,
  range,
  setAttr,
  signature,
} from "./runtime/python/index.js";

// Names of a class body: comprehensions see them in the first iterable only, functions not at all.
const limit = 10;

let methodDefault_: Dynamic;
class A {
  declare static limit: Dynamic;
  declare static get: Dynamic;
  declare limit: Dynamic;
  declare get: Dynamic;
  static {
    setAttr(this, "limit", 3);
  }
  static xs: Dynamic = [1, 2, 3];
  static doubled: Dynamic = this.xs.map((x: number) => mul(x, 2));
  static outer: Dynamic = Array.from(range(2), (_: number) => limit);
  static pairs: Dynamic = new Dict(
    Array.from(this.xs, (k: number) => [k, limit] as [Dynamic, Dynamic]),
  );
  static copied: Dynamic = this.limit;
  static {
    setAttr(
      this,
      "get",
      signature((self: Dynamic) => limit, "<lambda>", ["self"]),
    );
  }
  static both: Dynamic = flatMap(this.xs, (a: number) =>
    flatMap([10, 20], (b: number) => [add(a, b)]),
  );

  static {
    methodDefault_ = this.limit;
  }
  method(default_: number = methodDefault_ as Dynamic): Dynamic {
    return Tuple.of(limit, default_);
  }

  static {
    setAttr(this, "limit", this.limit + 1);
  }

  static Inner = class Inner {
    declare value: number;
    static value: Dynamic = limit;

    read(): number {
      return limit;
    }

    static {
      classAttribute(this, "value");
    }
  };
}

const a = new A();
print(
  A.doubled,
  A.outer,
  A.pairs,
  A.copied,
  call(getAttr(a, "get"), []),
  A.both,
  a.method(),
  getAttr(A, "limit"),
  getAttr(getAttr(A, "Inner"), "value"),
  callMethod(callMethod(A, "Inner", []), "read", []),
);
