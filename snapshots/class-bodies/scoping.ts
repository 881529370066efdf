import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Names of a class body: comprehensions see them in the first iterable only, functions not at all.
const limit = 10;

let methodDefault_: Dynamic;
class A {
  declare static limit: Dynamic;
  declare static get: Dynamic;
  declare limit: Dynamic;
  declare get: Dynamic;
  static {
    py.setAttr(this, "limit", 3);
  }
  static xs: Dynamic = [1, 2, 3];
  static doubled: Dynamic = this.xs.map((x: number) => py.mul(x, 2));
  static outer: Dynamic = Array.from(py.range(2), (_: number) => limit);
  static pairs: Dynamic = new py.Dict(Array.from(this.xs, (k: number) => [k, limit] as [Dynamic, Dynamic]));
  static copied: Dynamic = this.limit;
  static {
    py.setAttr(
      this,
      "get",
      py.signature((self: Dynamic) => limit, "<lambda>", ["self"]),
    );
  }
  static both: Dynamic = py.flatMap(this.xs, (a: number) => py.flatMap([10, 20], (b: number) => [py.add(a, b)]));

  static {
    methodDefault_ = this.limit;
  }
  method(default_: number = methodDefault_ as Dynamic): Dynamic {
    return py.Tuple.of(limit, default_);
  }

  static {
    py.setAttr(this, "limit", this.limit + 1);
  }

  static Inner = class Inner {
    declare value: number;
    static value: Dynamic = limit;

    read(): number {
      return limit;
    }

    static {
      py.classAttribute(this, "value");
    }
  };
}

const a = new A();
py.print(
  A.doubled,
  A.outer,
  A.pairs,
  A.copied,
  py.call(py.getAttr(a, "get"), []),
  A.both,
  a.method(),
  py.getAttr(A, "limit"),
  py.getAttr(py.getAttr(A, "Inner"), "value"),
  py.callMethod(py.callMethod(A, "Inner", []), "read", []),
);
