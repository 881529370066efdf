import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";
import {
  asynccontextmanager,
  contextmanager,
  nullcontext,
  redirect_stdout,
  suppress,
} from "./runtime/python/stdlib/contextlib.js";
import { AsyncExitStack, ExitStack } from "./runtime/python/stdlib/exit-stack.js";
import { open as pyOpen } from "./runtime/python/stdlib/files.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// contextmanager in methods, with yields in try, ExitStack and suppress.
class DB {
  declare log: string[];
  constructor() {
    this.log = [];
  }
  *transaction(name: Dynamic = "t"): Generator<Dynamic> {
    this.log.push(`begin ${py.str(name)}`);
    try {
      let completed = false;
      try {
        yield this;
        completed = true;
      } catch (caught) {
        const e = py.toException(caught);
        if (e instanceof py.ValueError) {
          this.log.push(`rollback ${py.str(e)}`);
          throw caught;
        } else if (e instanceof py.KeyError) {
          this.log.push("swallowed");
        } else {
          throw caught;
        }
      }
      if (completed) {
        this.log.push("commit");
      }
    } finally {
      this.log.push("end");
    }
  }
  static {
    py.signature(this.prototype.transaction, "DB.transaction", ["name="]);
  }
  static *open(): Generator<Dynamic> {
    yield new this();
  }
  static {
    py.signature(this.open, "DB.open", []);
    py.decorateMethod(this, "transaction", contextmanager);
    py.decorateStatic(this, "open", contextmanager, true);
  }
}
const db = new DB();
const manager: Dynamic = py.call(py.getAttr(db, "transaction"), []);
const d = py.enter(manager);
let failed = false;
try {
  py.callMethod(py.getAttr(d, "log"), "append", ["work"]);
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
try {
  const manager2: Dynamic = py.call(py.getAttr(db, "transaction"), ["u"]);
  py.enter(manager2);
  let failed2 = false;
  try {
    throw new py.ValueError("v");
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
  py.rethrowUnless(caught4, py.ValueError);
  db.log.push("out");
}
const manager3: Dynamic = py.call(py.getAttr(db, "transaction"), [], { name: "w" });
py.enter(manager3);
let failed3 = false;
try {
  throw new py.KeyError("k");
} catch (caught5) {
  failed3 = true;
  if (!py.exit(manager3, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed3) {
    py.exit(manager3);
  }
}
py.print(db.log);
const manager4: Dynamic = py.callMethod(DB, "open", []);
const d2 = py.enter(manager4);
let failed4 = false;
try {
  py.print(py.typeName(d2));
} catch (caught6) {
  failed4 = true;
  if (!py.exit(manager4, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed4) {
    py.exit(manager4);
  }
}
const manager5: Dynamic = new suppress(py.ZeroDivisionError, py.KeyError);
py.enter(manager5);
let failed5 = false;
try {
  py.div(1, 0);
} catch (caught7) {
  failed5 = true;
  if (!py.exit(manager5, caught7)) {
    throw caught7;
  }
} finally {
  if (!failed5) {
    py.exit(manager5);
  }
}
const manager6: Dynamic = new suppress(py.FileNotFoundError);
py.enter(manager6);
let failed6 = false;
try {
  pyOpen("/no/such/file");
} catch (caught8) {
  failed6 = true;
  if (!py.exit(manager6, caught8)) {
    throw caught8;
  }
} finally {
  if (!failed6) {
    py.exit(manager6);
  }
}
const buf = new StringIO();
const manager7: Dynamic = new redirect_stdout(buf);
py.enter(manager7);
let failed7 = false;
try {
  py.print("hidden");
} catch (caught9) {
  failed7 = true;
  if (!py.exit(manager7, caught9)) {
    throw caught9;
  }
} finally {
  if (!failed7) {
    py.exit(manager7);
  }
}
py.print(py.strip(buf.getvalue()), py.keywords({ end: "!\n" }));
const manager8: Dynamic = new ExitStack();
const st = py.enter(manager8);
let failed8 = false;
try {
  const ms: Dynamic[] = Array.from(py.range(2), (i: number) =>
    st.enterContext(py.call(py.getAttr(db, "transaction"), [py.str(i)])),
  );
  st.callback(py.print, "cb", 1, py.keywords({ sep: "-" }));
  py.print(ms.length, py.getSlice(db.log, -2, null));
} catch (caught10) {
  failed8 = true;
  if (!py.exit(manager8, caught10)) {
    throw caught10;
  }
} finally {
  if (!failed8) {
    py.exit(manager8);
  }
}
const manager9: Dynamic = new nullcontext(5);
const n = py.enter(manager9);
let failed9 = false;
try {
  py.print(n);
} catch (caught11) {
  failed9 = true;
  if (!py.exit(manager9, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed9) {
    py.exit(manager9);
  }
}
const timed: Dynamic = contextmanager(
  py.signature(
    function* timed(label: Dynamic): Generator<Dynamic> {
      py.print("start", label);
      yield py.signature(() => py.callMethod(label, "upper", []), "timed.<locals>.<lambda>", []);
      py.print("stop", label);
    },
    "timed",
    ["label"],
  ),
);
const manager10: Dynamic = py.call(timed, ["a"]);
const up = py.enter(manager10);
let failed10 = false;
try {
  const manager11: Dynamic = py.call(timed, ["b"]);
  py.enter(manager11);
  let failed11 = false;
  try {
    py.print(py.call(up, []));
  } catch (caught13) {
    failed11 = true;
    if (!py.exit(manager11, caught13)) {
      throw caught13;
    }
  } finally {
    if (!failed11) {
      py.exit(manager11);
    }
  }
} catch (caught12) {
  failed10 = true;
  if (!py.exit(manager10, caught12)) {
    throw caught12;
  }
} finally {
  if (!failed10) {
    py.exit(manager10);
  }
}
function use(): Dynamic {
  const manager12: Dynamic = py.call(timed, ["r"]);
  const f = py.enter(manager12);
  let failed12 = false;
  try {
    return py.call(f, []);
  } catch (caught14) {
    failed12 = true;
    if (!py.exit(manager12, caught14)) {
      throw caught14;
    }
  } finally {
    if (!failed12) {
      py.exit(manager12);
    }
  }
  return null;
}
py.print(use());
const res: Dynamic = asynccontextmanager(
  py.signature(
    async function* res(n: Dynamic): AsyncGenerator<Dynamic> {
      py.print("acquire", n);
      try {
        yield n;
      } finally {
        await sleep(0);
        py.print("release", n);
      }
    },
    "res",
    ["n"],
  ),
);
async function main(): Promise<Dynamic> {
  const manager13: Dynamic = py.call(res, [1]);
  const a = await py.enterAsync(manager13);
  let failed13 = false;
  try {
    const manager14: Dynamic = py.call(res, [2]);
    const b = await py.enterAsync(manager14);
    let failed14 = false;
    try {
      py.print(py.add(a, b));
    } catch (caught16) {
      failed14 = true;
      if (!(await py.exitAsync(manager14, caught16))) {
        throw caught16;
      }
    } finally {
      if (!failed14) {
        await py.exitAsync(manager14);
      }
    }
  } catch (caught15) {
    failed13 = true;
    if (!(await py.exitAsync(manager13, caught15))) {
      throw caught15;
    }
  } finally {
    if (!failed13) {
      await py.exitAsync(manager13);
    }
  }
  const manager15: Dynamic = new AsyncExitStack();
  const st = await py.enterAsync(manager15);
  let failed15 = false;
  try {
    const vals: Dynamic[] = [];
    for (const i of py.Tuple.of(3, 4)) {
      vals.push(await st.enterAsyncContext(py.call(res, [i])));
    }
    st.pushAsyncCallback(sleep, 0);
    py.print(vals);
  } catch (caught17) {
    failed15 = true;
    if (!(await py.exitAsync(manager15, caught17))) {
      throw caught17;
    }
  } finally {
    if (!failed15) {
      await py.exitAsync(manager15);
    }
  }
  try {
    const manager16: Dynamic = py.call(res, [5]);
    await py.enterAsync(manager16);
    let failed16 = false;
    try {
      throw new py.ValueError("five");
    } catch (caught18) {
      failed16 = true;
      if (!(await py.exitAsync(manager16, caught18))) {
        throw caught18;
      }
    } finally {
      if (!failed16) {
        await py.exitAsync(manager16);
      }
    }
  } catch (caught19) {
    const e = py.rethrowUnless(caught19, py.ValueError);
    py.print(e);
  }
  return null;
}
await run(py.coroutine(main));
