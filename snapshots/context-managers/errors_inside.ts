import {
  AttributeError,
  type Dynamic,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  and,
  enter,
  exit,
  getAttr,
  getItem,
  inContext,
  print,
  repr,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// Exceptions raised by __enter__ or __exit__.
class Bad {
  declare where: string;
  constructor(where: string) {
    this.where = where;
  }
  __enter__(): Bad {
    if (this.where === "enter") {
      throw new RuntimeError("in enter");
    }
    return this;
  }
  __exit__(...rest: Dynamic[]): void {
    const exc: Dynamic = Tuple.of(...rest);
    print(
      "exit called",
      and(getItem(exc, 0), () => getAttr(getItem(exc, 0), "__name__")),
    );
    if (this.where === "exit") {
      throw new RuntimeError("in exit");
    }
  }
}
for (const where of Tuple.of("enter", "exit", "none")) {
  try {
    const manager: Dynamic = new Bad(where);
    const b = enter(manager);
    let failed = false;
    try {
      print("body", b.where);
      if (where === "exit") {
        throw new ValueError("body error");
      }
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
  } catch (caught2) {
    const e = rethrowUnless(caught2, RuntimeError);
    try {
      print(e, repr(getAttr(e, "__context__")));
    } catch (raised) {
      throw inContext(raised, caught2);
    }
  }
}
try {
  const manager2: Dynamic = 5;
  enter(manager2);
  let failed2 = false;
  try {
  } catch (caught3) {
    failed2 = true;
    if (!exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError, AttributeError);
  try {
    print(typeName(e));
  } catch (raised2) {
    throw inContext(raised2, caught4);
  }
}
