import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Several managers in one with: entered in order, left in reverse, also when entering fails.
class CM {
  declare n: string;
  declare s: boolean;
  declare fe: boolean;
  declare fx: boolean;

  constructor(n: string, swallow: boolean = false, failEnter: boolean = false, failExit: boolean = false) {
    const items: Dynamic[] = [n, swallow, failEnter, failExit];
    this.n = items[0];
    this.s = items[1];
    this.fe = items[2];
    this.fx = items[3];
  }

  __enter__(): string {
    py.print("enter", this.n);
    if (this.fe) {
      throw new py.ValueError("enter " + this.n);
    }
    return this.n.toUpperCase();
  }

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    py.print("exit", this.n, py.truthy(et) ? py.getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new py.KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function returnsInside(): Dynamic {
  const manager: Dynamic = new CM("a");
  const x = py.enter(manager);
  let failed = false;
  try {
    const manager2: Dynamic = new CM("b");
    const y = py.enter(manager2);
    let failed2 = false;
    try {
      return x + y;
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
  return null;
}
py.signature(returnsInside, "returns_inside", []);

function secondEnterFails(): Dynamic {
  const manager3: Dynamic = new CM("a");
  py.enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = new CM("b", undefined, true);
    py.enter(manager4);
    let failed4 = false;
    try {
      py.print("no");
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
  return null;
}
py.signature(secondEnterFails, "second_enter_fails", []);

function parenthesised(): Dynamic {
  const manager5: Dynamic = new CM("a");
  const x = py.enter(manager5);
  let failed5 = false;
  try {
    const manager6: Dynamic = new CM("b");
    const y = py.enter(manager6);
    let failed6 = false;
    try {
      return py.Tuple.of(x, y);
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
  return null;
}
py.signature(parenthesised, "parenthesised", []);

function sameManagerTwice(): Dynamic {
  const cm = new CM("x", true);
  const manager7: Dynamic = cm;
  const v = py.enter(manager7);
  let failed7 = false;
  try {
    const manager8: Dynamic = cm;
    const w = py.enter(manager8);
    let failed8 = false;
    try {
      throw new py.ValueError("in");
    } catch (caught8) {
      failed8 = true;
      if (!py.exit(manager8, caught8)) {
        throw caught8;
      }
    } finally {
      if (!failed8) {
        py.exit(manager8);
      }
    }
    return py.Tuple.of(v, w);
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
  return null;
}
py.signature(sameManagerTwice, "same_manager_twice", []);

for (const function_ of py.Tuple.of(returnsInside, secondEnterFails, parenthesised, sameManagerTwice)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught9) {
    const error = py.toException(caught9);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
