import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Exceptions raised by __enter__ or __exit__.
class Bad {
  declare where: string;
  constructor(where: string) {
    this.where = where;
  }
  __enter__(): Bad {
    if (this.where === "enter") {
      throw new py.RuntimeError("in enter");
    }
    return this;
  }
  __exit__(...rest: Dynamic[]): void {
    const exc: Dynamic = py.Tuple.of(...rest);
    py.print(
      "exit called",
      py.and(py.getItem(exc, 0), () => py.getAttr(py.getItem(exc, 0), "__name__")),
    );
    if (this.where === "exit") {
      throw new py.RuntimeError("in exit");
    }
  }
}
for (const where of py.Tuple.of("enter", "exit", "none")) {
  try {
    const manager: Dynamic = new Bad(where);
    const b = py.enter(manager);
    let failed = false;
    try {
      py.print("body", b.where);
      if (where === "exit") {
        throw new py.ValueError("body error");
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
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.RuntimeError);
    try {
      py.print(e, py.repr(py.getAttr(e, "__context__")));
    } catch (raised) {
      throw py.inContext(raised, caught2);
    }
  }
}
try {
  const manager2: Dynamic = 5;
  py.enter(manager2);
  let failed2 = false;
  try {
  } catch (caught3) {
    failed2 = true;
    if (!py.exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError, py.AttributeError);
  try {
    py.print(py.typeName(e));
  } catch (raised2) {
    throw py.inContext(raised2, caught4);
  }
}
