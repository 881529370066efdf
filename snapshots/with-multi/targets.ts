import {
  Dict,
  type Dynamic,
  KeyError,
  type PyDict,
  Tuple,
  ValueError,
  call,
  enter,
  exit,
  getAttr,
  print,
  pyClass,
  setItem,
  signature,
  toException,
  truthy,
  typeName,
  unpack,
} from "./runtime/python/index.js";

// Targets of with: items, tuples, and managers that are none.
class CM {
  declare n: string;
  declare s: boolean;
  declare fe: boolean;
  declare fx: boolean;

  constructor(
    n: string,
    swallow: boolean = false,
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

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    print("exit", this.n, truthy(et) ? getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function item(): PyDict {
  const d = new Dict();
  const manager: Dynamic = new CM("a");
  setItem(d, "k", enter(manager));
  let failed = false;
  try {
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
  return d;
}
signature(item, "item", []);

function tupleTarget(): Dynamic {
  const manager2: Dynamic = new CM("ab");
  const [p, q] = unpack(enter(manager2), 2);
  let failed2 = false;
  try {
    return Tuple.of(p, q);
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
  return null;
}
signature(tupleTarget, "tuple_target", []);

function noManager(): Dynamic {
  const manager3: Dynamic = 5;
  enter(manager3);
  let failed3 = false;
  try {
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
signature(noManager, "no_manager", []);

function noExit(): Dynamic {
  class NoExit {
    __enter__(): number {
      return 1;
    }

    static {
      pyClass(this, { name: "NoExit", qualname: "no_exit.<locals>.NoExit" });
    }
  }
  const manager4: Dynamic = new NoExit();
  enter(manager4);
  let failed4 = false;
  try {
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
  return null;
}
signature(noExit, "no_exit", []);

for (const function_ of Tuple.of(item, tupleTarget, noManager, noExit)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught5) {
    const error = toException(caught5);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
