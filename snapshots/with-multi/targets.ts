import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Targets of with: items, tuples, and managers that are none.
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

function item(): PyDict {
  const d = new py.Dict();
  const manager: Dynamic = new CM("a");
  py.setItem(d, "k", py.enter(manager));
  let failed = false;
  try {
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
  return d;
}
py.signature(item, "item", []);

function tupleTarget(): Dynamic {
  const manager2: Dynamic = new CM("ab");
  const [p, q] = py.unpack(py.enter(manager2), 2);
  let failed2 = false;
  try {
    return py.Tuple.of(p, q);
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
  return null;
}
py.signature(tupleTarget, "tuple_target", []);

function noManager(): Dynamic {
  const manager3: Dynamic = 5;
  py.enter(manager3);
  let failed3 = false;
  try {
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
py.signature(noManager, "no_manager", []);

function noExit(): Dynamic {
  class NoExit {
    __enter__(): number {
      return 1;
    }

    static {
      py.pyClass(this, { name: "NoExit", qualname: "no_exit.<locals>.NoExit" });
    }
  }
  const manager4: Dynamic = new NoExit();
  py.enter(manager4);
  let failed4 = false;
  try {
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
  return null;
}
py.signature(noExit, "no_exit", []);

for (const function_ of py.Tuple.of(item, tupleTarget, noManager, noExit)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught5) {
    const error = py.toException(caught5);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
