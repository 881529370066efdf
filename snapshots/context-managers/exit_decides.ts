import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What __exit__ gets and returns, and exceptions of its own.
class CM {
  declare n: string;
  declare s: Dynamic;
  declare fe: boolean;
  declare fx: boolean;

  constructor(n: string, swallow: Dynamic = false, failEnter: boolean = false, failExit: boolean = false) {
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

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): Dynamic {
    py.print("exit", this.n, py.truthy(et) ? py.getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new py.KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function swallowed(): string {
  const manager: Dynamic = new CM("a", true);
  py.enter(manager);
  let failed = false;
  try {
    py.div(1, 0);
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
  return "after";
}
py.signature(swallowed, "swallowed", []);

function exitFailsToo(): void {
  const manager2: Dynamic = new CM("a", undefined, undefined, true);
  py.enter(manager2);
  let failed2 = false;
  try {
    py.div(1, 0);
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
}
py.signature(exitFailsToo, "exit_fails_too", []);

function exitFailsOnReturn(): Dynamic {
  const manager3: Dynamic = new CM("a", undefined, undefined, true);
  py.enter(manager3);
  let failed3 = false;
  try {
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
py.signature(exitFailsOnReturn, "exit_fails_on_return", []);

function systemExit(): string {
  const manager4: Dynamic = new CM("a", 1);
  py.enter(manager4);
  let failed4 = false;
  try {
    throw new py.SystemExit(3);
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
  return "swallowed";
}
py.signature(systemExit, "system_exit", []);

function withAndFinally(): Dynamic {
  try {
    const manager5: Dynamic = new CM("a");
    py.enter(manager5);
    let failed5 = false;
    try {
      return "r";
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
  } finally {
    py.print("fin");
  }
  return null;
}
py.signature(withAndFinally, "with_and_finally", []);

for (const function_ of py.Tuple.of(swallowed, exitFailsToo, exitFailsOnReturn, systemExit, withAndFinally)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught6) {
    const error = py.toException(caught6);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
