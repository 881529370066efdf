import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Suppressed exceptions, return, break and continue through with.
const initEat: Dynamic = py.Tuple.of();
class M {
  declare name: string;
  declare eat: Dynamic;
  constructor(name: string, eat: Dynamic = initEat as Dynamic) {
    const items: Dynamic[] = [name, eat];
    this.name = items[0];
    this.eat = items[1];
  }
  __enter__(): M {
    py.print("+" + this.name);
    return this;
  }
  __exit__(t: Dynamic, e: Dynamic, tb: Dynamic): boolean {
    py.print(
      "-" + this.name,
      py.and(t, () => py.getAttr(t, "__name__")),
      e,
    );
    return !!(py.truthy(t) && this.eat.length > 0 && py.isSubclass(t, this.eat));
  }

  static {
    py.pyClass(this, { name: "M" });
  }
}
function ret(): Dynamic {
  const manager: Dynamic = new M("r");
  py.enter(manager);
  let failed = false;
  try {
    return "value";
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  return null;
}
function eaten(): string {
  const manager2: Dynamic = new M("s", py.Tuple.of(py.ValueError));
  py.enter(manager2);
  let failed2 = false;
  try {
    throw new py.ValueError("x");
  } catch (caught2) {
    failed2 = true;
    if (!py.exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
  return "after";
}
function eatenEnd(flag: boolean): Dynamic {
  const manager3: Dynamic = new M("e", py.Tuple.of(py.KeyError));
  py.enter(manager3);
  let failed3 = false;
  try {
    if (flag) {
      throw new py.KeyError("k");
    }
    return 1;
  } catch (caught3) {
    failed3 = true;
    if (!py.exit(manager3, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
  return null;
}
function nested(): void {
  const manager4: Dynamic = new M("a");
  const a = py.enter(manager4);
  let failed4 = false;
  try {
    const manager5: Dynamic = new M("b", py.Tuple.of(py.ZeroDivisionError));
    const b = py.enter(manager5);
    let failed5 = false;
    try {
      py.print(a.name, b.name);
      py.div(1, 0);
    } catch (caught5) {
      failed5 = true;
      if (!py.exit(manager5, caught5)) {
        throw caught5;
      }
    } finally {
      if (!failed5) {
        py.exit(manager5);
      }
    }
  } catch (caught4) {
    failed4 = true;
    if (!py.exit(manager4, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed4) {
      py.exit(manager4);
    }
  }
  py.print("continues");
  try {
    const manager6: Dynamic = new M("c");
    py.enter(manager6);
    let failed6 = false;
    try {
      try {
        throw new py.ValueError("in");
      } finally {
        py.print("inner finally");
      }
    } catch (caught6) {
      failed6 = true;
      if (!py.exit(manager6, caught6)) {
        throw caught6;
      }
    } finally {
      if (!failed6) {
        py.exit(manager6);
      }
    }
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.ValueError);
    py.print("caught", e);
  }
}
py.print(ret(), eaten(), eatenEnd(true), eatenEnd(false));
nested();
loop: {
  for (let i = 0; i < 4; i++) {
    const manager7: Dynamic = new M(py.str(i));
    py.enter(manager7);
    let failed7 = false;
    try {
      if (i === 0) {
        continue;
      }
      if (i === 2) {
        break loop;
      }
      py.print("body", i);
    } catch (caught8) {
      failed7 = true;
      if (!py.exit(manager7, caught8)) {
        throw caught8;
      }
    } finally {
      if (!failed7) {
        py.exit(manager7);
      }
    }
  }
  py.print("never");
}
function retFinally(): Dynamic {
  for (const i of py.Tuple.of(1, 2)) {
    const manager8: Dynamic = new M("f");
    py.enter(manager8);
    let failed8 = false;
    try {
      try {
        return i;
      } finally {
        py.print("fin");
      }
    } catch (caught9) {
      failed8 = true;
      if (!py.exit(manager8, caught9)) {
        throw caught9;
      }
    } finally {
      if (!failed8) {
        py.exit(manager8);
      }
    }
  }
  return null;
}
py.print(retFinally());
const manager9: Dynamic = new M("x");
let m1: Dynamic = py.enter(manager9);
let failed9 = false;
try {
  m1 = "rebound";
} catch (caught10) {
  failed9 = true;
  if (!py.exit(manager9, caught10)) {
    throw caught10;
  }
} finally {
  if (!failed9) {
    py.exit(manager9);
  }
}
py.print(m1);
class Twice {
  declare n: number;
  static n: Dynamic = 0;
  __enter__(): number {
    this.n += 1;
    return this.n;
  }
  __exit__(...rest: Dynamic[]): Dynamic {
    const a: Dynamic = py.Tuple.of(...rest);
    return null;
  }

  static {
    py.classAttribute(this, "n");
  }
}
const t = new Twice();
const manager10: Dynamic = t;
const one = py.enter(manager10);
let failed10 = false;
try {
} catch (caught11) {
  failed10 = true;
  if (!py.exit(manager10, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed10) {
    py.exit(manager10);
  }
}
const manager11: Dynamic = t;
const two = py.enter(manager11);
let failed11 = false;
try {
} catch (caught12) {
  failed11 = true;
  if (!py.exit(manager11, caught12)) {
    throw caught12;
  }
} finally {
  if (!failed11) {
    py.exit(manager11);
  }
}
py.print(one, two);
const manager12: Dynamic = new M("p1");
const p = py.enter(manager12);
let failed12 = false;
try {
  const manager13: Dynamic = new M("p2");
  const q = py.enter(manager13);
  let failed13 = false;
  try {
    py.print(p.name + q.name);
  } catch (caught14) {
    failed13 = true;
    if (!py.exit(manager13, caught14)) {
      throw caught14;
    }
  } finally {
    if (!failed13) {
      py.exit(manager13);
    }
  }
} catch (caught13) {
  failed12 = true;
  if (!py.exit(manager12, caught13)) {
    throw caught13;
  }
} finally {
  if (!failed12) {
    py.exit(manager12);
  }
}
const manager14: Dynamic = new M("attr");
py.setAttr(t, "held", py.enter(manager14));
let failed14 = false;
try {
  py.print(py.getAttr(py.getAttr(t, "held"), "name"));
} catch (caught15) {
  failed14 = true;
  if (!py.exit(manager14, caught15)) {
    throw caught15;
  }
} finally {
  if (!failed14) {
    py.exit(manager14);
  }
}
