import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";
import { Queue, SimpleQueue } from "./runtime/python/stdlib/queue.js";
import { AwaitedLock, Condition, Event, Semaphore, Thread } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Queues, events, threads and pools that reach code through parameters, tables and attributes of unknown type.

async function worker(q: Dynamic, out: Dynamic): Promise<void> {
  while (true) {
    const item = await py.callMethod(q, "get", []);
    if (item == null) {
      break;
    }
    py.call(py.getAttr(out, "append"), [py.mul(item, 2)]);
    py.callMethod(q, "task_done", []);
  }
}
py.signature(worker, "worker", ["q", "out"]);

async function waiter(event: Dynamic, out: Dynamic): Promise<void> {
  py.print(
    "waited",
    await py.callMethod(event, "wait", [1]),
    await py.callMethod(event, "wait", [], { timeout: 0.01 }),
  );
  py.callMethod(out, "append", ["event"]);
}
py.signature(waiter, "waiter", ["event", "out"]);

async function joiner(threads: Dynamic[]): Promise<Dynamic[]> {
  for (const t of threads) {
    await py.callMethod(t, "join", []);
  }
  return threads.map((t: Dynamic) => py.callMethod(t, "is_alive", []));
}

const q = new Queue();
const out: Dynamic[] = [];
const t = new Thread(undefined, worker, undefined, py.Tuple.of(q, out));
t.start();
for (let i = 0; i < 3; i++) {
  await q.put(i);
}
await q.put(null);
const e = new Event();
const w = new Thread(undefined, waiter, undefined, [e, out]);
w.start();
await sleep(0.01);
e.set();
py.print(await joiner([t, w]), out);

class Holder {
  declare parts: PyDict;
  constructor({ ...parts }: Dynamic = {}) {
    this.parts = parts;
  }

  async take(key: string): Promise<Dynamic> {
    return py.Tuple.of(
      await py.callMethod(py.getItem(this.parts, "inbox"), "get", [], { timeout: 1 }),
      py.get(this.parts, key),
    );
  }
}

const box = new Queue();
await box.put("letter");
py.print(await new Holder({ inbox: box, other: 5 }).take("other"));
const settings = { lock: new AwaitedLock(), done: new Event() };
py.callMethod(py.getItem(settings, "done"), "set", []);
py.print(await py.callMethod(py.getItem(settings, "done"), "wait", [0.01]), py.get(settings, "missing"));

async function firstDone(futures: Dynamic[]): Promise<Dynamic[]> {
  const items2: Dynamic[] = [];
  for (const f of futures) {
    items2.push(await py.callMethod(f, "result", []));
  }
  return items2;
}

async function later(x: Dynamic): Promise<Dynamic> {
  await sleep(0.01);
  return py.add(x, 1);
}
py.signature(later, "later", ["x"]);

const manager: Dynamic = new ThreadPoolExecutor(2);
const pool = await py.enterAwaited(manager);
let failed = false;
try {
  py.print(await firstDone(Array.from(py.range(3), (x: number) => pool.submit(later, x))));
  const jobs = { a: pool.submit(later, 10) };
  for (const [name, job] of py.items(jobs)) {
    py.print(name, await job.result());
  }
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

async function runAll(make: Dynamic): Promise<Dynamic> {
  const manager2: Dynamic = make();
  const p = await py.enterAwaited(manager2);
  let failed2 = false;
  try {
    return await py.alist(p.map(later, [1, 2]));
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
  return null;
}

py.print(await runAll(() => new ThreadPoolExecutor(2)));
const sem = { s: new Semaphore(1) };

async function guarded(table: PyDict): Promise<Dynamic> {
  const manager3: Dynamic = py.getItem(table, "s");
  await py.enterAwaited(manager3);
  let failed3 = false;
  try {
    await sleep(0.001);
    return "guarded";
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
  return null;
}

py.print(await guarded(sem));

class Consumer {
  declare inbox: Dynamic;
  declare stop: Dynamic;
  declare seen: Dynamic[];
  constructor(inbox: Dynamic, stop: Dynamic) {
    const items3: Dynamic[] = [inbox, stop];
    this.inbox = items3[0];
    this.stop = items3[1];
    this.seen = [];
  }

  async run(): Promise<string> {
    for await (const item of py.iterateAsync(py.iterUntilAsync(py.getAttr(this.inbox, "get"), null))) {
      this.seen.push(item);
    }
    return py.truthy(await py.callMethod(this.stop, "wait", [0.001])) ? "stopped" : "not stopped";
  }
}

async function drain(q: Dynamic): Promise<Dynamic[]> {
  const items4: Dynamic[] = [];
  for await (const item of py.iterateAsync(py.iterUntilAsync(py.getAttr(q, "get"), "end"))) {
    items4.push(item);
  }
  return items4;
}

const letters = new SimpleQueue();
for (const x of py.Tuple.of("a", "b", null, "c", "end")) {
  await letters.put(x);
}
const consumer = new Consumer(letters, new Event());
py.print(await consumer.run(), consumer.seen, await drain(letters));

function lookup(table: PyDict, key: string): Dynamic {
  return py.Tuple.of(py.get(table, key, "none"), Array.from(py.iterate(table), (key: string) => key).join("-"));
}

py.print(lookup({ k: 1 }, "k"), lookup(new py.Dict(), "z"));

class Job extends Thread {
  declare inbox: Dynamic;
  declare got: Dynamic[];
  constructor(inbox: Dynamic) {
    super();
    this.inbox = inbox;
    this.got = [];
  }

  async run(): Promise<Dynamic> {
    let item: Dynamic;
    while ((item = await py.callMethod(this.inbox, "get", [])) !== "end") {
      this.got.push(item);
    }
    return null;
  }
}

const mail = new Queue();
const crew = { one: new Job(mail) };
for (const member of py.values(crew)) {
  member.start();
}
for (const x of py.Tuple.of(1, 2, "end")) {
  await mail.put(x);
}
for (const member of py.values(crew)) {
  await member.join(2);
  py.print(member.got);
}
const ready = new Condition();
const state = { ready: false };

async function waitsFor(condition: Dynamic, table: Dynamic): Promise<void> {
  const manager4: Dynamic = condition;
  await py.enterAwaited(manager4);
  let failed4 = false;
  try {
    while (!py.truthy(py.getItem(table, "ready"))) {
      await py.callMethod(condition, "wait", []);
    }
    py.print("ready");
  } catch (caught4) {
    failed4 = true;
    if (!(await py.exitAwaited(manager4, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed4) {
      await py.exitAwaited(manager4);
    }
  }
}
py.signature(waitsFor, "waits_for", ["condition", "table"]);

const laterThread = new Thread(undefined, waitsFor, undefined, py.Tuple.of(ready, state));
laterThread.start();
const manager5: Dynamic = ready;
await py.enterAwaited(manager5);
let failed5 = false;
try {
  py.setItem(state, "ready", true);
  ready.notifyAll();
} catch (caught5) {
  failed5 = true;
  if (!(await py.exitAwaited(manager5, caught5))) {
    throw caught5;
  }
} finally {
  if (!failed5) {
    await py.exitAwaited(manager5);
  }
}
await laterThread.join();
