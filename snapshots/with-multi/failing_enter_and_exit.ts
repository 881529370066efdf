import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Several managers where one fails: entering the second, exits that raise or swallow, order of cleanup, arguments of __exit__.
const log: Dynamic[] = [];

class M {
  declare name: string;
  declare enter: Dynamic;
  declare leave: Dynamic;
  declare swallow: boolean;
  constructor(name: string, enter: Dynamic = null, leave: Dynamic = null, swallow: boolean = false) {
    const items: Dynamic[] = [name, enter, leave, swallow];
    this.name = items[0];
    this.enter = items[1];
    this.leave = items[2];
    this.swallow = items[3];
  }

  __enter__(): string {
    log.push(`+${this.name}`);
    if (py.truthy(this.enter)) {
      throw py.raise(this.enter);
    }
    return this.name.toUpperCase();
  }

  __exit__(kind: Dynamic, value: Dynamic, trace: Dynamic): boolean {
    log.push(`-${this.name}:${py.str(py.truthy(kind) ? py.getAttr(kind, "__name__") : null)}:${py.str(value)}`);
    if (py.truthy(this.leave)) {
      throw py.raise(this.leave);
    }
    return this.swallow;
  }

  static {
    py.pyClass(this, { name: "M" });
  }
}

function run(...rest: Dynamic[]): void {
  const [managers, { error = null }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  py.clear(log);
  try {
    const manager: Dynamic = py.getItem(managers, 0);
    const a = py.enter(manager);
    let failed = false;
    try {
      const manager2: Dynamic = py.getItem(managers, 1);
      const b = py.enter(manager2);
      let failed2 = false;
      try {
        log.push(py.add(a, b));
        if (py.truthy(error)) {
          throw py.raise(error);
        }
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
    log.push("after");
  } catch (caught3) {
    const e = py.toException(caught3);
    try {
      log.push(py.repr(e) + " from " + py.repr(py.getAttr(e, "__context__")));
    } catch (raised) {
      throw py.inContext(raised, caught3);
    }
  }
  py.print(log);
}

run(new M("a"), new M("b"));
run(new M("a"), new M("b"), py.keywords({ error: new py.ValueError("body") }));
run(new M("a"), new M("b", undefined, undefined, true), py.keywords({ error: new py.ValueError("body") }));
run(new M("a", undefined, undefined, true), new M("b"), py.keywords({ error: new py.ValueError("body") }));
run(new M("a"), new M("b", new py.KeyError("enter")));
run(new M("a", undefined, undefined, true), new M("b", new py.KeyError("enter")));
run(new M("a", new py.OSError("first")), new M("b"));
run(new M("a"), new M("b", undefined, new py.TypeError("exit")));
run(new M("a"), new M("b", undefined, new py.TypeError("exit")), py.keywords({ error: new py.ValueError("body") }));
run(
  new M("a", undefined, new py.OSError("outer")),
  new M("b", undefined, undefined, true),
  py.keywords({ error: new py.ValueError("body") }),
);
try {
  const manager3: Dynamic = new M("x");
  const m = py.enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = 5;
    py.enter(manager4);
    let failed4 = false;
    try {
      py.print("never");
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
  } catch (caught4) {
    failed3 = true;
    if (!py.exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
} catch (caught6) {
  const e = py.rethrowUnless(caught6, py.TypeError);
  try {
    py.print(e, py.getItem(log, -1));
  } catch (raised2) {
    throw py.inContext(raised2, caught6);
  }
}
