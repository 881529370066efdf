import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
      py.setAttr(this, "level", "debug");

      py.defineMembers(
        this,
        class A {
          describe(): string {
            return "debugging";
          }
        },
      );
    } else {
      py.setAttr(this, "level", "info");

      py.defineMembers(
        this,
        class A {
          describe(): Dynamic {
            return py.add("quiet ", py.getAttr(this, "level"));
          }
        },
      );
    }
  }

  static {
    py.setAttr(this, "total", 0);
  }
  static {
    for (this.i of py.range(4)) {
      this.total = py.iadd(
        this.total,
        py.classScope(this, "i", () => py.boundGlobal(undefined, "i")),
      );
    }
  }
  static has: Dynamic = false;
  static names: Dynamic = [];
  static {
    for (this.n of py.Tuple.of("a", "b")) {
      this.names.push(
        py.mul(
          py.classScope(this, "n", () => py.boundGlobal(undefined, "n")),
          2,
        ),
      );
    }
  }
  static {
    py.delAttr(this, "n");
  }
  static {
    const items: Dynamic[] = [1, py.Tuple.of(2, 3)];
    py.setAttr(this, "x", items[0]);
    [this.y, this.z] = py.unpack(items[1], 2);
  }
  static {
    while (this.total > 3) {
      this.total = py.isub(this.total, 1);
    }
  }
  static {
    [this.first, this.rest] = py.unpackStar(this.names, 1, 0);
  }
}

const a = new A();
py.print(
  py.getAttr(a, "level"),
  py.call(py.getAttr(a, "describe"), []),
  py.getAttr(A, "total"),
  A.has,
  A.names,
  py.getAttr(A, "x"),
  py.getAttr(A, "y"),
  py.getAttr(A, "z"),
  py.getAttr(A, "first"),
  py.getAttr(A, "rest"),
  py.getAttr(A, "i"),
);
py.print(py.hasAttr(A, "n"), py.getAttr(a, "total"), basename("a/b"));
