import {
  type Dynamic,
  IndexError,
  KeyError,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  and,
  bound,
  enter,
  exit,
  getAttr,
  isSubclass,
  object,
  print,
  range,
  rethrowUnless,
} from "./runtime/python/index.js";

// Context managers: suppression, exceptions in __exit__, return values, nesting, a class used as a decorator factory.
class Sup {
  declare types: Dynamic;
  constructor(...rest: Dynamic[]) {
    const types: Dynamic = Tuple.of(...rest);
    this.types = types;
  }

  __enter__(): Sup {
    return this;
  }

  __exit__(t: Dynamic, v: Dynamic, tb: Dynamic): boolean {
    print(
      "exit",
      and(t, () => getAttr(t, "__name__")),
      v,
      tb == null,
    );
    return t != null && isSubclass(t, this.types);
  }
}

const manager: Dynamic = new Sup(ValueError);
const s = enter(manager);
let failed = false;
try {
  throw new ValueError("v");
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
print("after", s instanceof Sup);
try {
  const manager2: Dynamic = new Sup(KeyError);
  enter(manager2);
  let failed2 = false;
  try {
    const manager3: Dynamic = new Sup(TypeError);
    enter(manager3);
    let failed3 = false;
    try {
      throw new ValueError("deep");
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
} catch (caught4) {
  const e = rethrowUnless(caught4, ValueError);
  print("caught", e);
}

function f(): Dynamic {
  const manager4: Dynamic = new Sup();
  enter(manager4);
  let failed4 = false;
  try {
    return "returned";
  } catch (caught5) {
    failed4 = true;
    if (!exit(manager4, caught5)) {
      throw caught5;
    }
  } finally {
    if (!failed4) {
      exit(manager4);
    }
  }
  return null;
}

print(f());

function g(): number {
  let i!: number;
  for (i of range(3)) {
    const manager5: Dynamic = new Sup(IndexError);
    enter(manager5);
    let failed5 = false;
    try {
      if (i === 1) {
        throw new IndexError(i);
      }
      if (i === 2) {
        break;
      }
      continue;
    } catch (caught6) {
      failed5 = true;
      if (!exit(manager5, caught6)) {
        throw caught6;
      }
    } finally {
      if (!failed5) {
        exit(manager5);
      }
    }
  }
  return bound(i, "i");
}

print(g());

class Bad {
  __enter__(): void {
    throw new RuntimeError("enter");
  }

  __exit__(...rest2: Dynamic[]): void {
    const a: Dynamic = Tuple.of(...rest2);
    print("never");
  }
}

try {
  const manager6: Dynamic = new Bad();
  enter(manager6);
  let failed6 = false;
  try {
    print("body");
  } catch (caught7) {
    failed6 = true;
    if (!exit(manager6, caught7)) {
      throw caught7;
    }
  } finally {
    if (!failed6) {
      exit(manager6);
    }
  }
} catch (caught8) {
  const e = rethrowUnless(caught8, RuntimeError);
  print(e);
}
try {
  const manager7: Dynamic = object();
  enter(manager7);
  let failed7 = false;
  try {
  } catch (caught9) {
    failed7 = true;
    if (!exit(manager7, caught9)) {
      throw caught9;
    }
  } finally {
    if (!failed7) {
      exit(manager7);
    }
  }
} catch (caught10) {
  const e = rethrowUnless(caught10, TypeError);
  print("TypeError", e);
}
