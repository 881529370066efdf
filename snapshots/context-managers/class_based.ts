import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __enter__ and __exit__, order, suppression.
class M {
  declare name: string;
  declare swallow: boolean;
  constructor(name: string, swallow: boolean = false) {
    const items: Dynamic[] = [name, swallow];
    this.name = items[0];
    this.swallow = items[1];
  }
  __enter__(): string {
    py.print("enter", this.name);
    return this.name.toUpperCase();
  }
  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    py.print("exit", this.name, py.truthy(et) ? py.getAttr(et, "__name__") : null, ev);
    return this.swallow;
  }

  static {
    py.pyClass(this, { name: "M" });
  }
}
const manager: Dynamic = new M("a");
const x = py.enter(manager);
let failed = false;
try {
  py.print(x);
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
const manager2: Dynamic = new M("b", true);
py.enter(manager2);
let failed2 = false;
try {
  throw new py.ValueError("hidden");
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
try {
  const manager3: Dynamic = new M("c");
  py.enter(manager3);
  let failed3 = false;
  try {
    throw new py.KeyError("seen");
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
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.KeyError);
  py.print("caught", e);
}
function f(): Dynamic {
  const manager4: Dynamic = new M("d");
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
for (let i = 0; i < 3; i++) {
  const manager5: Dynamic = new M(py.str(i));
  py.enter(manager5);
  let failed5 = false;
  try {
    if (i === 0) {
      continue;
    }
    break;
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
