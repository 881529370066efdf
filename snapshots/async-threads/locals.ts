import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, run, sleep as pySleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar, copyContext } from "./runtime/python/stdlib/contextvars.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";
import { Thread, local } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

let t: Dynamic;
// threading.local and contextvars: each thread and each task has its own values.

const state = new local();
py.setAttr(state, "name", "main");
const seen: boolean[] = [];

async function work(name: Dynamic): Promise<void> {
  seen.push(py.hasAttr(state, "name"));
  py.setAttr(state, "name", name);
  await sleep(0.005);
  seen.push(py.eq(py.getAttr(state, "name"), name));
}
py.signature(work, "work", ["name"]);

const threads: Dynamic[] = Array.from(
  py.Tuple.of("a", "b"),
  (n: string) => new Thread(undefined, work, undefined, py.Tuple.of(n)),
);
for (t of threads) {
  t.start();
}
for (t of threads) {
  await t.join();
}
py.print(py.sorted(seen), py.getAttr(state, "name"));

class Session extends local {
  declare count: number;
  static count: Dynamic = 0;

  static {
    py.classAttribute(this, "count");
  }
}

const session = new Session();
session.count = 5;

async function bump(): Promise<number> {
  session.count += 1;
  await sleep(0.001);
  return session.count;
}
py.signature(bump, "bump", []);

const manager: Dynamic = new ThreadPoolExecutor(1);
let pool: Dynamic = await py.enterAwaited(manager);
let failed = false;
try {
  py.print(await pool.submit(bump).result(), session.count);
} catch (caught) {
  failed = true;
  if (!(await py.exitAwaited(manager, caught))) {
    throw caught;
  }
} finally {
  if (!failed) {
    await py.exitAwaited(manager);
  }
}

const requestId = new ContextVar("request_id", { default: "none" });

async function handle(n: Dynamic): Promise<Dynamic> {
  const token = requestId.set(`r${py.str(n)}`);
  await sleep(0.002);
  const value = requestId.get();
  requestId.reset(token);
  return value;
}
py.signature(handle, "handle", ["n"]);

const manager2: Dynamic = new ThreadPoolExecutor(3);
pool = await py.enterAwaited(manager2);
let failed2 = false;
try {
  py.print(await py.alist(pool.map(handle, py.range(3))), requestId.get());
} catch (caught2) {
  failed2 = true;
  if (!(await py.exitAwaited(manager2, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    await py.exitAwaited(manager2);
  }
}

async function task(n: number): Promise<Dynamic> {
  requestId.set(`t${n}`);
  await pySleep(0);
  return requestId.get();
}

async function main(): Promise<Dynamic> {
  requestId.set("outer");
  return py.Tuple.of(await gather(py.coroutine(task, 1), py.coroutine(task, 2)), requestId.get());
}

py.print(await run(py.coroutine(main)), requestId.get());
const context = copyContext();
py.print(await context.run(handle, 7));
const manager3: Dynamic = new ThreadPoolExecutor(1);
pool = await py.enterAwaited(manager3);
let failed3 = false;
try {
  requestId.set("kept");
  py.print(await pool.submit(py.getAttr(copyContext(), "run"), py.getAttr(requestId, "get")).result());
  py.print(await pool.submit(py.getAttr(requestId, "get")).result());
} catch (caught3) {
  failed3 = true;
  if (!(await py.exitAwaited(manager3, caught3))) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    await py.exitAwaited(manager3);
  }
}

class Lazy {
  declare _local: Dynamic;
  constructor() {
    this._local = new local();
  }

  async client(): Promise<Dynamic> {
    if (!py.hasAttr(this._local, "client")) {
      await sleep(0);
      py.setAttr(this._local, "client", py.object());
    }
    return py.getAttr(this._local, "client");
  }
}

const lazy = new Lazy();
py.print(py.is(await lazy.client(), await lazy.client()));
const other: Dynamic[] = [];
t = new Thread(undefined, async () => py.append(other, await lazy.client()));
t.start();
await t.join();
py.print(py.is(py.getItem(other, 0), await lazy.client()));
py.print(py.getAttr(state, "missing", "default"));
try {
  py.getAttr(state, "missing");
} catch (caught4) {
  py.rethrowUnless(caught4, py.AttributeError);
  py.print("no attribute");
}
