import {
  type Dynamic,
  KeyError,
  SystemExit,
  Tuple,
  ValueError,
  call,
  div,
  enter,
  exit,
  getAttr,
  print,
  signature,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// What __exit__ gets and returns, and exceptions of its own.
class CM {
  declare n: string;
  declare s: Dynamic;
  declare fe: boolean;
  declare fx: boolean;

  constructor(
    n: string,
    swallow: Dynamic = false,
    failEnter: boolean = false,
    failExit: boolean = false,
  ) {
    const items: Dynamic[] = [n, swallow, failEnter, failExit];
    this.n = items[0];
    this.s = items[1];
    this.fe = items[2];
    this.fx = items[3];
  }

  __enter__(): string {
    print("enter", this.n);
    if (this.fe) {
      throw new ValueError("enter " + this.n);
    }
    return this.n.toUpperCase();
  }

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): Dynamic {
    print("exit", this.n, truthy(et) ? getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function swallowed(): string {
  const manager: Dynamic = new CM("a", true);
  enter(manager);
  let failed = false;
  try {
    div(1, 0);
  } catch (caught) {
    failed = true;
    if (!exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      exit(manager);
    }
  }
  return "after";
}
signature(swallowed, "swallowed", []);

function exitFailsToo(): void {
  const manager2: Dynamic = new CM("a", undefined, undefined, true);
  enter(manager2);
  let failed2 = false;
  try {
    div(1, 0);
  } catch (caught2) {
    failed2 = true;
    if (!exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
}
signature(exitFailsToo, "exit_fails_too", []);

function exitFailsOnReturn(): Dynamic {
  const manager3: Dynamic = new CM("a", undefined, undefined, true);
  enter(manager3);
  let failed3 = false;
  try {
    return 1;
  } catch (caught3) {
    failed3 = true;
    if (!exit(manager3, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
  return null;
}
signature(exitFailsOnReturn, "exit_fails_on_return", []);

function systemExit(): string {
  const manager4: Dynamic = new CM("a", 1);
  enter(manager4);
  let failed4 = false;
  try {
    throw new SystemExit(3);
  } catch (caught4) {
    failed4 = true;
    if (!exit(manager4, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed4) {
      exit(manager4);
    }
  }
  return "swallowed";
}
signature(systemExit, "system_exit", []);

function withAndFinally(): Dynamic {
  try {
    const manager5: Dynamic = new CM("a");
    enter(manager5);
    let failed5 = false;
    try {
      return "r";
    } catch (caught5) {
      failed5 = true;
      if (!exit(manager5, caught5)) {
        throw caught5;
      }
    } finally {
      if (!failed5) {
        exit(manager5);
      }
    }
  } finally {
    print("fin");
  }
  return null;
}
signature(withAndFinally, "with_and_finally", []);

for (const function_ of Tuple.of(
  swallowed,
  exitFailsToo,
  exitFailsOnReturn,
  systemExit,
  withAndFinally,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught6) {
    const error = toException(caught6);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
