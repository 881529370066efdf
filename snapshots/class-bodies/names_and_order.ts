import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Names of a class body: deleted and conditional ones, exceptions caught in it, and methods under other names.
const x = "global";
class A {
  declare static x: Dynamic;
  declare x: Dynamic;
  static {
    py.setAttr(this, "x", "class");
  }
  static {
    py.print(py.classScope(this, "x", () => py.boundGlobal(x, "x")));
  }
  static {
    py.delAttr(this, "x");
  }
  static {
    py.print(py.classScope(this, "x", () => py.boundGlobal(x, "x")));
  }
}
function f(): string {
  const x = "outer";
  class B {
    static {
      py.print(x);
      py.pyClass(this, { qualname: "f.<locals>.B" });
    }
  }
  class C {
    static x: Dynamic = "inner";
    static {
      py.print(this.x);
      py.pyClass(this, { qualname: "f.<locals>.C" });
    }
  }
  class D {
    static y: Dynamic = x;

    static {
      py.pyClass(this, { qualname: "f.<locals>.D" });
    }
  }
  return D.y;
}
py.print(f());
function g(): Dynamic {
  const y = "enclosing";
  class E {
    declare static e: Dynamic;
    declare e: Dynamic;
    static {
      py.print(y);
    }
    static {
      try {
        py.print(py.boundGlobal(undefined, "z"));
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.NameError);
        py.print(e);
      }
      py.pyClass(this, { qualname: "g.<locals>.E" });
    }
  }
  return E;
}
const z0 = 1;
g();
class M {
  declare static a: Dynamic;
  declare a: Dynamic;
  declare b: Dynamic;
  declare c2: Dynamic;
  static {
    py.defineMembers(
      this,
      class M {
        a(): number {
          return 1;
        }
        static {
          py.signature(this.prototype.a, "M.a", []);
        }
      },
    );
  }
  static {
    py.assignMethod(this, "b", "a");
  }
  static {
    py.defineMembers(
      this,
      class M {
        a(): number {
          return 2;
        }
        static {
          py.signature(this.prototype.a, "M.a", []);
        }
      },
    );
  }
  c(): number {
    return 10;
  }
  static {
    py.signature(this.prototype.c, "M.c", []);
  }
  static {
    py.assignMethod(this, "c2", "c");
  }
}
const m = new M();
py.print(py.call(py.getAttr(m, "a"), []), py.call(m.b, []), m.c2());
class T {
  declare static ys: Dynamic;
  declare static e: Dynamic;
  declare ys: Dynamic;
  declare e: Dynamic;
  static n: Dynamic = 3;
  static xs: Dynamic = Array.from(py.range(this.n), (i: number) => i);
  static {
    try {
      py.setAttr(
        this,
        "ys",
        Array.from(py.range(2), (i: number) => py.boundGlobal(undefined, "n")),
      );
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, py.NameError);
      py.print(e);
    }
  }
}
