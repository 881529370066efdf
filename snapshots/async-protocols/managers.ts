import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager, suppress } from "./runtime/python/stdlib/contextlib.js";
import { AwaitedExitStack } from "./runtime/python/stdlib/exit-stack.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Context managers that wait: functions, classes, stacks, several in one with, and exceptions in each place.

const session: Dynamic = contextmanager(
  py.signature(
    async function* session(name: Dynamic, fail: Dynamic = false): AsyncGenerator<Dynamic> {
      await sleep(0);
      py.print("open", name);
      try {
        yield py.callMethod(name, "upper", []);
      } finally {
        await sleep(0);
        py.print("close", name);
      }
      if (py.truthy(fail)) {
        throw new py.RuntimeError(py.add("after ", name));
      }
    },
    "session",
    ["name", "fail="],
  ),
);

class Conn {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }

  async __enter__(): Promise<Conn> {
    await sleep(0);
    py.print("enter", this.name);
    return this;
  }

  async __exit__(...rest: Dynamic[]): Promise<boolean> {
    const error: Dynamic = py.Tuple.of(...rest);
    await sleep(0);
    py.print("exit", this.name, py.truthy(py.getItem(error, 0)) ? py.getAttr(py.getItem(error, 0), "__name__") : null);
    return this.name === "quiet";
  }

  async query(): Promise<string> {
    await sleep(0);
    return this.name + " rows";
  }

  static {
    py.pyClass(this, { name: "Conn" });
  }
}

const manager2: Dynamic = await py.call(session, ["a"]);
const a = await py.enterAwaited(manager2);
let failed = false;
try {
  const manager3: Dynamic = new Conn("b");
  const b = await py.enterAwaited(manager3);
  let failed2 = false;
  try {
    py.print(a, await b.query());
  } catch (caught2) {
    failed2 = true;
    if (!(await py.exitAwaited(manager3, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      await py.exitAwaited(manager3);
    }
  }
} catch (caught) {
  failed = true;
  if (!(await py.exitAwaited(manager2, caught))) {
    throw caught;
  }
} finally {
  if (!failed) {
    await py.exitAwaited(manager2);
  }
}
const manager4: Dynamic = new Conn("quiet");
await py.enterAwaited(manager4);
let failed3 = false;
try {
  throw new py.ValueError("swallowed");
} catch (caught3) {
  failed3 = true;
  if (!(await py.exitAwaited(manager4, caught3))) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    await py.exitAwaited(manager4);
  }
}
try {
  const manager5: Dynamic = await py.call(session, ["c"]);
  const c = await py.enterAwaited(manager5);
  let failed4 = false;
  try {
    const manager6: Dynamic = new Conn("d");
    const d = await py.enterAwaited(manager6);
    let failed5 = false;
    try {
      throw new py.KeyError("out");
    } catch (caught5) {
      failed5 = true;
      if (!(await py.exitAwaited(manager6, caught5))) {
        throw caught5;
      }
    } finally {
      if (!failed5) {
        await py.exitAwaited(manager6);
      }
    }
  } catch (caught4) {
    failed4 = true;
    if (!(await py.exitAwaited(manager5, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed4) {
      await py.exitAwaited(manager5);
    }
  }
} catch (caught6) {
  const error = py.rethrowUnless(caught6, py.KeyError);
  py.print("caught", error);
}
const manager7: Dynamic = new AwaitedExitStack();
const stack = await py.enterAwaited(manager7);
let failed6 = false;
try {
  const names: Dynamic[] = [];
  for (const n of py.Tuple.of("s1", "s2")) {
    names.push(await stack.enterContext(await py.call(session, [n])));
  }
  const conn = await stack.enterContext(new Conn("s3"));
  stack.callback(py.print, "callback");
  py.print(names, await py.callMethod(conn, "query", []));
} catch (caught7) {
  failed6 = true;
  if (!(await py.exitAwaited(manager7, caught7))) {
    throw caught7;
  }
} finally {
  if (!failed6) {
    await py.exitAwaited(manager7);
  }
}
const manager8: Dynamic = new suppress(py.ValueError);
py.enter(manager8);
let failed7 = false;
try {
  const manager9: Dynamic = await py.call(session, ["e"]);
  await py.enterAwaited(manager9);
  let failed8 = false;
  try {
    throw new py.ValueError("suppressed");
  } catch (caught9) {
    failed8 = true;
    if (!(await py.exitAwaited(manager9, caught9))) {
      throw caught9;
    }
  } finally {
    if (!failed8) {
      await py.exitAwaited(manager9);
    }
  }
} catch (caught8) {
  failed7 = true;
  if (!py.exit(manager8, caught8)) {
    throw caught8;
  }
} finally {
  if (!failed7) {
    py.exit(manager8);
  }
}
try {
  const manager10: Dynamic = await py.call(session, ["f"], { fail: true });
  await py.enterAwaited(manager10);
  let failed9 = false;
  try {
    py.print("in f");
  } catch (caught10) {
    failed9 = true;
    if (!(await py.exitAwaited(manager10, caught10))) {
      throw caught10;
    }
  } finally {
    if (!failed9) {
      await py.exitAwaited(manager10);
    }
  }
} catch (caught11) {
  const error = py.rethrowUnless(caught11, py.RuntimeError);
  py.print(error);
}

const work: Dynamic = py.call(await py.call(session, ["decorated"]), [
  py.signature(
    async function work(x: Dynamic): Promise<Dynamic> {
      await sleep(0);
      return py.add(x, 1);
    },
    "work",
    ["x"],
  ),
]);

py.print(await py.call(work, [1]));

async function use(manager: Dynamic): Promise<Dynamic> {
  const manager11: Dynamic = manager;
  const value = await py.enterAwaited(manager11);
  let failed10 = false;
  try {
    return value;
  } catch (caught12) {
    failed10 = true;
    if (!(await py.exitAwaited(manager11, caught12))) {
      throw caught12;
    }
  } finally {
    if (!failed10) {
      await py.exitAwaited(manager11);
    }
  }
  return null;
}

py.print(await use(await py.call(session, ["passed"])));
py.print(py.getAttr(await use(new Conn("passed too")), "name"));

async function early(): Promise<Dynamic> {
  for (let n = 0; n < 3; n++) {
    const manager12: Dynamic = await py.call(session, [`loop${n}`]);
    await py.enterAwaited(manager12);
    let failed11 = false;
    try {
      if (n === 1) {
        return n;
      }
    } catch (caught13) {
      failed11 = true;
      if (!(await py.exitAwaited(manager12, caught13))) {
        throw caught13;
      }
    } finally {
      if (!failed11) {
        await py.exitAwaited(manager12);
      }
    }
  }
  return null;
}

py.print(await early());
