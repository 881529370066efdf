import {
  type Dynamic,
  KeyError,
  OSError,
  TypeError,
  ValueError,
  add,
  clear,
  enter as pyEnter,
  exit,
  getAttr,
  getItem,
  inContext,
  keywords,
  print,
  pyClass,
  raise,
  repr,
  rethrowUnless,
  splitKeywords,
  str,
  toException,
  truthy,
} from "./runtime/python/index.js";

// Several managers where one fails: entering the second, exits that raise or swallow, order of cleanup, arguments of __exit__.
const log: Dynamic[] = [];

class M {
  declare name: string;
  declare enter: Dynamic;
  declare leave: Dynamic;
  declare swallow: boolean;
  constructor(
    name: string,
    enter: Dynamic = null,
    leave: Dynamic = null,
    swallow: boolean = false,
  ) {
    const items: Dynamic[] = [name, enter, leave, swallow];
    this.name = items[0];
    this.enter = items[1];
    this.leave = items[2];
    this.swallow = items[3];
  }

  __enter__(): string {
    log.push(`+${this.name}`);
    if (truthy(this.enter)) {
      throw raise(this.enter);
    }
    return this.name.toUpperCase();
  }

  __exit__(kind: Dynamic, value: Dynamic, trace: Dynamic): boolean {
    log.push(`-${this.name}:${str(truthy(kind) ? getAttr(kind, "__name__") : null)}:${str(value)}`);
    if (truthy(this.leave)) {
      throw raise(this.leave);
    }
    return this.swallow;
  }

  static {
    pyClass(this, { name: "M" });
  }
}

function run(...rest: Dynamic[]): void {
  const [managers, { error = null }]: [Dynamic, Dynamic] = splitKeywords(rest);
  clear(log);
  try {
    const manager: Dynamic = getItem(managers, 0);
    const a = pyEnter(manager);
    let failed = false;
    try {
      const manager2: Dynamic = getItem(managers, 1);
      const b = pyEnter(manager2);
      let failed2 = false;
      try {
        log.push(add(a, b));
        if (truthy(error)) {
          throw raise(error);
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
    log.push("after");
  } catch (caught3) {
    const e = toException(caught3);
    try {
      log.push(repr(e) + " from " + repr(getAttr(e, "__context__")));
    } catch (raised) {
      throw inContext(raised, caught3);
    }
  }
  print(log);
}

run(new M("a"), new M("b"));
run(new M("a"), new M("b"), keywords({ error: new ValueError("body") }));
run(
  new M("a"),
  new M("b", undefined, undefined, true),
  keywords({ error: new ValueError("body") }),
);
run(
  new M("a", undefined, undefined, true),
  new M("b"),
  keywords({ error: new ValueError("body") }),
);
run(new M("a"), new M("b", new KeyError("enter")));
run(new M("a", undefined, undefined, true), new M("b", new KeyError("enter")));
run(new M("a", new OSError("first")), new M("b"));
run(new M("a"), new M("b", undefined, new TypeError("exit")));
run(
  new M("a"),
  new M("b", undefined, new TypeError("exit")),
  keywords({ error: new ValueError("body") }),
);
run(
  new M("a", undefined, new OSError("outer")),
  new M("b", undefined, undefined, true),
  keywords({ error: new ValueError("body") }),
);
try {
  const manager3: Dynamic = new M("x");
  const m = pyEnter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = 5;
    pyEnter(manager4);
    let failed4 = false;
    try {
      print("never");
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
  } catch (caught4) {
    failed3 = true;
    if (!exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
} catch (caught6) {
  const e = rethrowUnless(caught6, TypeError);
  try {
    print(e, getItem(log, -1));
  } catch (raised2) {
    throw inContext(raised2, caught6);
  }
}
