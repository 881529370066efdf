import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { ContextVar, copyContext } from "./runtime/python/stdlib/contextvars.js";
import { ThreadPoolExecutor, wait } from "./runtime/python/stdlib/futures.js";
import { Empty, Queue } from "./runtime/python/stdlib/queue.js";
import {
  AwaitedLock,
  AwaitedRLock,
  Condition,
  Event,
  Thread,
  local as pyLocal,
} from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

let item: Dynamic;
let futures!: Dynamic[];
// Context variables, locals and locks of requests that run in threads, with a queue between them.

const user = new ContextVar("user", { default: "nobody" });
const local = new pyLocal();
const lock = new AwaitedLock();
const totals = new py.Dict();

async function load(name: Dynamic): Promise<string> {
  await sleep(0.001);
  return `${py.str(name)}@${py.str(user.get())}`;
}
py.signature(load, "load", ["name"]);

async function handle(name: Dynamic): Promise<Dynamic[]> {
  const token = user.set(name);
  py.setAttr(local, "name", name);
  try {
    const first = await load("profile");
    const manager: Dynamic = lock;
    await py.enterAwaited(manager);
    let failed = false;
    try {
      const before = py.get(totals, "n", 0);
      await sleep(0.001);
      py.setItem(totals, "n", py.add(before, 1));
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
    return [first, await load("orders"), py.getAttr(local, "name"), user.get()];
  } finally {
    user.reset(token);
  }
}
py.signature(handle, "handle", ["name"]);

const manager2: Dynamic = new ThreadPoolExecutor(4);
let pool: Dynamic = await py.enterAwaited(manager2);
let failed2 = false;
try {
  py.print(await py.alist(pool.map(handle, ["ann", "bob", "cy"])));
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
py.print(totals, user.get(), py.hasAttr(local, "name"));

const context = copyContext();
py.print(await context.run(handle, "dee"), user.get());
user.set("main");
const manager3: Dynamic = new ThreadPoolExecutor(2);
pool = await py.enterAwaited(manager3);
let failed3 = false;
try {
  const plain = pool.submit(load, "plain");
  const carried = pool.submit(py.getAttr(copyContext(), "run"), load, "carried");
  const [done, waiting] = await wait([plain, carried]);
  py.print(await plain.result(), await carried.result(), py.len(done), py.len(waiting));
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

const inbox = new Queue();
const outbox = new Queue(1);

async function worker(): Promise<void> {
  while (true) {
    const job = await inbox.get();
    if (job == null) {
      inbox.taskDone();
      break;
    }
    try {
      await outbox.put(py.Tuple.of(job, await load(job)));
    } finally {
      inbox.taskDone();
    }
  }
  await outbox.put(null);
}
py.signature(worker, "worker", []);

const thread = new Thread(undefined, worker, "worker");
thread.start();
for (const job of py.Tuple.of("a", "b", "c")) {
  await inbox.put(job);
}
await inbox.put(null);
const results: Dynamic[] = [];
while ((item = await outbox.get(undefined, 5)) != null) {
  results.push(item);
}
await thread.join();
await inbox.join();
py.print(results, thread.isAlive(), inbox.empty());
try {
  await inbox.get(undefined, 0.001);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, Empty);
  py.print("empty", py.typeName(e));
}
const event = new Event();

async function late(): Promise<void> {
  await sleep(0.002);
  py.setItem(totals, "late", true);
  event.set();
}
py.signature(late, "late", []);

new Thread(undefined, late).start();
py.print(await event.wait(5), totals, event.isSet());
const condition = new Condition();
const items: number[] = [];

async function producer(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await sleep(0.001);
    const manager4: Dynamic = condition;
    await py.enterAwaited(manager4);
    let failed4 = false;
    try {
      items.push(i);
      condition.notifyAll();
    } catch (caught5) {
      failed4 = true;
      if (!(await py.exitAwaited(manager4, caught5))) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        await py.exitAwaited(manager4);
      }
    }
  }
}
py.signature(producer, "producer", []);

const maker = new Thread(undefined, producer);
maker.start();
const manager5: Dynamic = condition;
await py.enterAwaited(manager5);
let failed5 = false;
try {
  await condition.waitFor(() => items.length === 3, 5);
  py.print(items);
} catch (caught6) {
  failed5 = true;
  if (!(await py.exitAwaited(manager5, caught6))) {
    throw caught6;
  }
} finally {
  if (!failed5) {
    await py.exitAwaited(manager5);
  }
}
await maker.join();

class Cache {
  declare _lock: Dynamic;
  declare _values: PyDict;
  constructor() {
    this._lock = new AwaitedRLock();
    this._values = new py.Dict();
  }

  async get(key: Dynamic, make: Dynamic): Promise<Dynamic> {
    const manager6: Dynamic = this._lock;
    await py.enterAwaited(manager6);
    let failed6 = false;
    try {
      if (!py.contains(this._values, key)) {
        py.setItem(this._values, key, await py.call(make, [key]));
      }
      return py.getItem(this._values, key);
    } catch (caught7) {
      failed6 = true;
      if (!(await py.exitAwaited(manager6, caught7))) {
        throw caught7;
      }
    } finally {
      if (!failed6) {
        await py.exitAwaited(manager6);
      }
    }
    return null;
  }
  static {
    py.signature(this.prototype.get, "Cache.get", ["key", "make"]);
  }

  async getPair(key: Dynamic): Promise<Dynamic> {
    const manager7: Dynamic = this._lock;
    await py.enterAwaited(manager7);
    let failed7 = false;
    try {
      return py.Tuple.of(await this.get(key, load), await this.get(py.add(key, "!"), load));
    } catch (caught8) {
      failed7 = true;
      if (!(await py.exitAwaited(manager7, caught8))) {
        throw caught8;
      }
    } finally {
      if (!failed7) {
        await py.exitAwaited(manager7);
      }
    }
    return null;
  }
  static {
    py.signature(this.prototype.getPair, "Cache.get_pair", ["key"]);
  }
}

const cache = new Cache();
const manager8: Dynamic = new ThreadPoolExecutor(3);
pool = await py.enterAwaited(manager8);
let failed8 = false;
try {
  futures = Array.from(py.range(3), (_: number) => pool.submit(py.getAttr(cache, "get_pair"), "k"));
} catch (caught9) {
  failed8 = true;
  if (!(await py.exitAwaited(manager8, caught9))) {
    throw caught9;
  }
} finally {
  if (!failed8) {
    await py.exitAwaited(manager8);
  }
}
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const f of futures) {
      items2.push(await f.result());
    }
    return items2;
  })(),
  py.len(cache._values),
);
