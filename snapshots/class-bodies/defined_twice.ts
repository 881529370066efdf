import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods, properties and attributes that a class body defines twice.
let A: Dynamic = class A {
  declare static f: Dynamic;
  declare static x: Dynamic;
  declare static y: Dynamic;
  declare x: Dynamic;
  declare y: Dynamic;
  declare f: Dynamic;
  declare g: Dynamic;
  static {
    py.defineMembers(
      this,
      class A {
        f(): number {
          return 1;
        }
        static {
          py.signature(this.prototype.f, "A.f", []);
        }
      },
    );
  }
  static {
    py.assignMethod(this, "g", "f");
  }
  static {
    py.defineMembers(
      this,
      class A {
        f(): number {
          return py.call(this.g, []) + 1;
        }
        static {
          py.signature(this.prototype.f, "A.f", []);
        }
      },
    );
  }
  get p(): number {
    return 2;
  }
  s(): number {
    return 2;
  }
  static {
    py.defineMembers(
      this,
      class A {
        x(): number {
          return 1;
        }
        static {
          py.signature(this.prototype.x, "A.x", []);
        }
      },
    );
  }
  static {
    py.setAttr(this, "x", 5);
  }
  static {
    py.setAttr(this, "y", 5);
  }
  static {
    py.defineMembers(
      this,
      class A {
        y(): number {
          return 6;
        }
        static {
          py.signature(this.prototype.y, "A.y", []);
        }
      },
    );
  }
};
const a = py.call(A, []);
py.print(
  py.callMethod(a, "f", []),
  py.getAttr(a, "p"),
  py.callMethod(a, "s", []),
  py.getAttr(a, "x"),
  py.callMethod(a, "y", []),
);
let f: Dynamic = py.signature(
  function f(): number {
    return 1;
  },
  "f",
  [],
);
const g = f;
f = py.signature(
  function f(): number {
    return 2;
  },
  "f",
  [],
);
py.print(py.call(f, []), py.call(g, []));
A = class A {
  f(): number {
    return 9;
  }
};
py.print(py.callMethod(py.call(A, []), "f", []), py.callMethod(a, "f", []));
