import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Several managers in one with, parenthesised, and failing in the middle.
class M {
  declare n: string;
  declare fail: boolean;
  constructor(n: string, fail: boolean = false) {
    const items: Dynamic[] = [n, fail];
    this.n = items[0];
    this.fail = items[1];
  }
  __enter__(): M {
    if (this.fail) {
      throw new py.RuntimeError("enter " + this.n);
    }
    py.print("in", this.n);
    return this;
  }
  __exit__(...rest: Dynamic[]): void {
    const a: Dynamic = py.Tuple.of(...rest);
    py.print("out", this.n, py.getItem(a, 0) == null);
  }
}
const manager: Dynamic = new M("a");
const a = py.enter(manager);
let failed = false;
try {
  const manager2: Dynamic = new M("b");
  const b = py.enter(manager2);
  let failed2 = false;
  try {
    py.print(a.n + b.n);
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
const manager3: Dynamic = new M("c");
const c = py.enter(manager3);
let failed3 = false;
try {
  const manager4: Dynamic = new M("d");
  py.enter(manager4);
  let failed4 = false;
  try {
    py.print(c.n);
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
try {
  const manager5: Dynamic = new M("e");
  py.enter(manager5);
  let failed5 = false;
  try {
    const manager6: Dynamic = new M("f", true);
    py.enter(manager6);
    let failed6 = false;
    try {
      const manager7: Dynamic = new M("g");
      py.enter(manager7);
      let failed7 = false;
      try {
        py.print("never");
      } catch (caught7) {
        failed7 = true;
        if (!py.exit(manager7, caught7)) {
          throw caught7;
        }
      } finally {
        if (!failed7) {
          py.exit(manager7);
        }
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
} catch (caught8) {
  const e = py.rethrowUnless(caught8, py.RuntimeError);
  py.print(e);
}
const manager8: Dynamic = new M("h");
const h = py.enter(manager8);
let failed8 = false;
try {
  const manager9: Dynamic = new M("i");
  const i = py.enter(manager9);
  let failed9 = false;
  try {
    py.print(h.n, i.n);
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
