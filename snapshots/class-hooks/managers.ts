import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Context managers: suppression, exceptions in __exit__, return values, nesting, a class used as a decorator factory.
class Sup {
  declare types: Dynamic;
  constructor(...rest: Dynamic[]) {
    const types: Dynamic = py.Tuple.of(...rest);
    this.types = types;
  }

  __enter__(): Sup {
    return this;
  }

  __exit__(t: Dynamic, v: Dynamic, tb: Dynamic): boolean {
    py.print(
      "exit",
      py.and(t, () => py.getAttr(t, "__name__")),
      v,
      tb == null,
    );
    return t != null && py.isSubclass(t, this.types);
  }
}

const manager: Dynamic = new Sup(py.ValueError);
const s = py.enter(manager);
let failed = false;
try {
  throw new py.ValueError("v");
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
py.print("after", s instanceof Sup);
try {
  const manager2: Dynamic = new Sup(py.KeyError);
  py.enter(manager2);
  let failed2 = false;
  try {
    const manager3: Dynamic = new Sup(py.TypeError);
    py.enter(manager3);
    let failed3 = false;
    try {
      throw new py.ValueError("deep");
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
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ValueError);
  py.print("caught", e);
}

function f(): Dynamic {
  const manager4: Dynamic = new Sup();
  py.enter(manager4);
  let failed4 = false;
  try {
    return "returned";
  } catch (caught5) {
    failed4 = true;
    if (!py.exit(manager4, caught5)) {
      throw caught5;
    }
  } finally {
    if (!failed4) {
      py.exit(manager4);
    }
  }
  return null;
}

py.print(f());

function g(): number {
  let i!: number;
  for (i of py.range(3)) {
    const manager5: Dynamic = new Sup(py.IndexError);
    py.enter(manager5);
    let failed5 = false;
    try {
      if (i === 1) {
        throw new py.IndexError(i);
      }
      if (i === 2) {
        break;
      }
      continue;
    } catch (caught6) {
      failed5 = true;
      if (!py.exit(manager5, caught6)) {
        throw caught6;
      }
    } finally {
      if (!failed5) {
        py.exit(manager5);
      }
    }
  }
  return py.bound(i, "i");
}

py.print(g());

class Bad {
  __enter__(): void {
    throw new py.RuntimeError("enter");
  }

  __exit__(...rest2: Dynamic[]): void {
    const a: Dynamic = py.Tuple.of(...rest2);
    py.print("never");
  }
}

try {
  const manager6: Dynamic = new Bad();
  py.enter(manager6);
  let failed6 = false;
  try {
    py.print("body");
  } catch (caught7) {
    failed6 = true;
    if (!py.exit(manager6, caught7)) {
      throw caught7;
    }
  } finally {
    if (!failed6) {
      py.exit(manager6);
    }
  }
} catch (caught8) {
  const e = py.rethrowUnless(caught8, py.RuntimeError);
  py.print(e);
}
try {
  const manager7: Dynamic = py.object();
  py.enter(manager7);
  let failed7 = false;
  try {
  } catch (caught9) {
    failed7 = true;
    if (!py.exit(manager7, caught9)) {
      throw caught9;
    }
  } finally {
    if (!failed7) {
      py.exit(manager7);
    }
  }
} catch (caught10) {
  const e = py.rethrowUnless(caught10, py.TypeError);
  py.print("TypeError", e);
}
