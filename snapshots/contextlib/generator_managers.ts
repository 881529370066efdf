import {
  type Dynamic,
  FileNotFoundError,
  KeyError,
  Tuple,
  ValueError,
  ZeroDivisionError,
  add,
  call,
  callMethod,
  coroutine,
  decorateMethod,
  decorateStatic,
  div,
  enter,
  enterAsync,
  exit,
  exitAsync,
  getAttr,
  getSlice,
  keywords,
  print,
  range,
  rethrowUnless,
  signature,
  str,
  strip,
  toException,
  typeName,
} from "./runtime/python/index.js";
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
    this.log.push(`begin ${str(name)}`);
    try {
      let completed = false;
      try {
        yield this;
        completed = true;
      } catch (caught) {
        const e = toException(caught);
        if (e instanceof ValueError) {
          this.log.push(`rollback ${str(e)}`);
          throw caught;
        } else if (e instanceof KeyError) {
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
    signature(this.prototype.transaction, "DB.transaction", ["name="]);
  }
  static *open(): Generator<Dynamic> {
    yield new this();
  }
  static {
    signature(this.open, "DB.open", []);
    decorateMethod(this, "transaction", contextmanager);
    decorateStatic(this, "open", contextmanager, true);
  }
}
const db = new DB();
const manager: Dynamic = call(getAttr(db, "transaction"), []);
const d = enter(manager);
let failed = false;
try {
  callMethod(getAttr(d, "log"), "append", ["work"]);
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
try {
  const manager2: Dynamic = call(getAttr(db, "transaction"), ["u"]);
  enter(manager2);
  let failed2 = false;
  try {
    throw new ValueError("v");
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
  rethrowUnless(caught4, ValueError);
  db.log.push("out");
}
const manager3: Dynamic = call(getAttr(db, "transaction"), [], { name: "w" });
enter(manager3);
let failed3 = false;
try {
  throw new KeyError("k");
} catch (caught5) {
  failed3 = true;
  if (!exit(manager3, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed3) {
    exit(manager3);
  }
}
print(db.log);
const manager4: Dynamic = callMethod(DB, "open", []);
const d2 = enter(manager4);
let failed4 = false;
try {
  print(typeName(d2));
} catch (caught6) {
  failed4 = true;
  if (!exit(manager4, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed4) {
    exit(manager4);
  }
}
const manager5: Dynamic = new suppress(ZeroDivisionError, KeyError);
enter(manager5);
let failed5 = false;
try {
  div(1, 0);
} catch (caught7) {
  failed5 = true;
  if (!exit(manager5, caught7)) {
    throw caught7;
  }
} finally {
  if (!failed5) {
    exit(manager5);
  }
}
const manager6: Dynamic = new suppress(FileNotFoundError);
enter(manager6);
let failed6 = false;
try {
  pyOpen("/no/such/file");
} catch (caught8) {
  failed6 = true;
  if (!exit(manager6, caught8)) {
    throw caught8;
  }
} finally {
  if (!failed6) {
    exit(manager6);
  }
}
const buf = new StringIO();
const manager7: Dynamic = new redirect_stdout(buf);
enter(manager7);
let failed7 = false;
try {
  print("hidden");
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
print(strip(buf.getvalue()), keywords({ end: "!\n" }));
const manager8: Dynamic = new ExitStack();
const st = enter(manager8);
let failed8 = false;
try {
  const ms: Dynamic[] = Array.from(range(2), (i: number) =>
    st.enterContext(call(getAttr(db, "transaction"), [str(i)])),
  );
  st.callback(print, "cb", 1, keywords({ sep: "-" }));
  print(ms.length, getSlice(db.log, -2, null));
} catch (caught10) {
  failed8 = true;
  if (!exit(manager8, caught10)) {
    throw caught10;
  }
} finally {
  if (!failed8) {
    exit(manager8);
  }
}
const manager9: Dynamic = new nullcontext(5);
const n = enter(manager9);
let failed9 = false;
try {
  print(n);
} catch (caught11) {
  failed9 = true;
  if (!exit(manager9, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed9) {
    exit(manager9);
  }
}
const timed: Dynamic = contextmanager(
  signature(
    function* timed(label: Dynamic): Generator<Dynamic> {
      print("start", label);
      yield signature(() => callMethod(label, "upper", []), "timed.<locals>.<lambda>", []);
      print("stop", label);
    },
    "timed",
    ["label"],
  ),
);
const manager10: Dynamic = call(timed, ["a"]);
const up = enter(manager10);
let failed10 = false;
try {
  const manager11: Dynamic = call(timed, ["b"]);
  enter(manager11);
  let failed11 = false;
  try {
    print(call(up, []));
  } catch (caught13) {
    failed11 = true;
    if (!exit(manager11, caught13)) {
      throw caught13;
    }
  } finally {
    if (!failed11) {
      exit(manager11);
    }
  }
} catch (caught12) {
  failed10 = true;
  if (!exit(manager10, caught12)) {
    throw caught12;
  }
} finally {
  if (!failed10) {
    exit(manager10);
  }
}
function use(): Dynamic {
  const manager12: Dynamic = call(timed, ["r"]);
  const f = enter(manager12);
  let failed12 = false;
  try {
    return call(f, []);
  } catch (caught14) {
    failed12 = true;
    if (!exit(manager12, caught14)) {
      throw caught14;
    }
  } finally {
    if (!failed12) {
      exit(manager12);
    }
  }
  return null;
}
print(use());
const res: Dynamic = asynccontextmanager(
  signature(
    async function* res(n: Dynamic): AsyncGenerator<Dynamic> {
      print("acquire", n);
      try {
        yield n;
      } finally {
        await sleep(0);
        print("release", n);
      }
    },
    "res",
    ["n"],
  ),
);
async function main(): Promise<Dynamic> {
  const manager13: Dynamic = call(res, [1]);
  const a = await enterAsync(manager13);
  let failed13 = false;
  try {
    const manager14: Dynamic = call(res, [2]);
    const b = await enterAsync(manager14);
    let failed14 = false;
    try {
      print(add(a, b));
    } catch (caught16) {
      failed14 = true;
      if (!(await exitAsync(manager14, caught16))) {
        throw caught16;
      }
    } finally {
      if (!failed14) {
        await exitAsync(manager14);
      }
    }
  } catch (caught15) {
    failed13 = true;
    if (!(await exitAsync(manager13, caught15))) {
      throw caught15;
    }
  } finally {
    if (!failed13) {
      await exitAsync(manager13);
    }
  }
  const manager15: Dynamic = new AsyncExitStack();
  const st = await enterAsync(manager15);
  let failed15 = false;
  try {
    const vals: Dynamic[] = [];
    for (const i of Tuple.of(3, 4)) {
      vals.push(await st.enterAsyncContext(call(res, [i])));
    }
    st.pushAsyncCallback(sleep, 0);
    print(vals);
  } catch (caught17) {
    failed15 = true;
    if (!(await exitAsync(manager15, caught17))) {
      throw caught17;
    }
  } finally {
    if (!failed15) {
      await exitAsync(manager15);
    }
  }
  try {
    const manager16: Dynamic = call(res, [5]);
    await enterAsync(manager16);
    let failed16 = false;
    try {
      throw new ValueError("five");
    } catch (caught18) {
      failed16 = true;
      if (!(await exitAsync(manager16, caught18))) {
        throw caught18;
      }
    } finally {
      if (!failed16) {
        await exitAsync(manager16);
      }
    }
  } catch (caught19) {
    const e = rethrowUnless(caught19, ValueError);
    print(e);
  }
  return null;
}
await run(coroutine(main));
