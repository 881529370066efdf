import {
  type Dynamic,
  Tuple,
  add,
  call,
  defineMembers,
  delAttr,
  getAttr,
  hasAttr,
  iadd,
  isub,
  mul,
  print,
  range,
  setAttr,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";
import { basename } from "./runtime/python/stdlib/os-path.js";

// Class bodies with if, for, try, with, while, del, imports and computed names.

class A {
  declare static level: Dynamic;
  declare static describe: Dynamic;
  declare static total: Dynamic;
  declare static i: Dynamic;
  declare static n: Dynamic;
  declare static x: Dynamic;
  declare static y: Dynamic;
  declare static z: Dynamic;
  declare static first: Dynamic;
  declare static rest: Dynamic;
  declare total: Dynamic;
  declare x: Dynamic;
  declare level: Dynamic;
  declare describe: Dynamic;
  declare i: Dynamic;
  declare n: Dynamic;
  declare y: Dynamic;
  declare z: Dynamic;
  declare first: Dynamic;
  declare rest: Dynamic;
  static debug: Dynamic = false;
  static {
    if (this.debug) {
      setAttr(this, "level", "debug");

      defineMembers(
        this,
        class A {
          describe(): string {
            return "debugging";
          }
        },
      );
    } else {
      setAttr(this, "level", "info");

      defineMembers(
        this,
        class A {
          describe(): Dynamic {
            return add("quiet ", getAttr(this, "level"));
          }
        },
      );
    }
  }

  static {
    setAttr(this, "total", 0);
  }
  static {
    for (this.i of range(4)) {
      this.total = iadd(this.total, this.i);
    }
  }
  static has: Dynamic = false;
  static names: Dynamic = [];
  static {
    for (this.n of Tuple.of("a", "b")) {
      this.names.push(mul(this.n, 2));
    }
  }
  static {
    delAttr(this, "n");
  }
  static {
    const items: Dynamic[] = [1, Tuple.of(2, 3)];
    setAttr(this, "x", items[0]);
    [this.y, this.z] = unpack(items[1], 2);
  }
  static {
    while (this.total > 3) {
      this.total = isub(this.total, 1);
    }
  }
  static {
    [this.first, this.rest] = unpackStar(this.names, 1, 0);
  }
}

const a = new A();
print(
  getAttr(a, "level"),
  call(getAttr(a, "describe"), []),
  getAttr(A, "total"),
  A.has,
  A.names,
  getAttr(A, "x"),
  getAttr(A, "y"),
  getAttr(A, "z"),
  getAttr(A, "first"),
  getAttr(A, "rest"),
  getAttr(A, "i"),
);
print(hasAttr(A, "n"), getAttr(a, "total"), basename("a/b"));
