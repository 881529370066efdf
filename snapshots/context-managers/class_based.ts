import {
  type Dynamic,
  KeyError,
  ValueError,
  enter,
  exit,
  getAttr,
  print,
  pyClass,
  rethrowUnless,
  str,
  truthy,
} from "./runtime/python/index.js";

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
    print("enter", this.name);
    return this.name.toUpperCase();
  }
  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    print("exit", this.name, truthy(et) ? getAttr(et, "__name__") : null, ev);
    return this.swallow;
  }

  static {
    pyClass(this, { name: "M" });
  }
}
const manager: Dynamic = new M("a");
const x = enter(manager);
let failed = false;
try {
  print(x);
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
const manager2: Dynamic = new M("b", true);
enter(manager2);
let failed2 = false;
try {
  throw new ValueError("hidden");
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
try {
  const manager3: Dynamic = new M("c");
  enter(manager3);
  let failed3 = false;
  try {
    throw new KeyError("seen");
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
} catch (caught4) {
  const e = rethrowUnless(caught4, KeyError);
  print("caught", e);
}
function f(): Dynamic {
  const manager4: Dynamic = new M("d");
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
for (let i = 0; i < 3; i++) {
  const manager5: Dynamic = new M(str(i));
  enter(manager5);
  let failed5 = false;
  try {
    if (i === 0) {
      continue;
    }
    break;
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
