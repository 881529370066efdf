/** Ways from synchronous code to asynchronous code. */

import * as py from "../runtime/python/index.js";
import type { Dynamic } from "../runtime/python/index.js";
import { AbstractEventLoop, newEventLoop, run, setEventLoop } from "../runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor, runCoroutineThreadsafe } from "../runtime/python/stdlib/futures.js";
import { Queue } from "../runtime/python/stdlib/queue.js";
import { AwaitedLock, Thread } from "../runtime/python/stdlib/threading.js";
import { form, subscribed } from "../runtime/python/stdlib/typing-forms.js";

const END = py.object();

/** One event loop in a thread of its own; other threads hand it coroutines. */
export class LoopThread {
  declare _loop: Dynamic;
  declare _lock: Dynamic;

  constructor() {
    this._loop = null;
    this._lock = new AwaitedLock();
  }
  static {
    py.describe(py.signature(this, "LoopThread.__init__", []), { parameters: () => ({ return: null }) });
  }

  async loop(): Promise<Dynamic> {
    const manager: Dynamic = this._lock;
    await py.enterAwaited(manager);
    let failed = false;
    try {
      if (this._loop == null) {
        this._loop = newEventLoop();
        new Thread(undefined, LoopThread._run, undefined, py.Tuple.of(this._loop), undefined, { daemon: true }).start();
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
    return this._loop;
  }
  static {
    py.awaitedProperty(this, "loop");
  }

  static async _run(loop: Dynamic): Promise<void> {
    setEventLoop(loop);
    await loop.runForever();
  }
  static {
    py.describe(py.signature(this._run, "LoopThread._run", ["loop", "#static"]), {
      annotations: () => ({ loop: AbstractEventLoop, return: null }),
      isStatic: true,
    });
  }

  async call(coroutine: Dynamic, timeout: Dynamic = 20): Promise<Dynamic> {
    return await runCoroutineThreadsafe(coroutine, await this.loop()).result(timeout);
  }

  static {
    py.setAttr(this, "__doc__", "One event loop in a thread of its own; other threads hand it coroutines.");
  }
}

export async function inNewLoop(coroutine: Dynamic): Promise<Dynamic> {
  const manager2: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager2);
  let failed2 = false;
  try {
    return await pool.submit(run, coroutine).result();
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

/** A sync generator over an async one that runs in a thread. */
export async function* throughQueue(
  source: (...args: Dynamic[]) => Dynamic,
  size: number = 2,
): AsyncGenerator<Dynamic> {
  let item: Dynamic;
  const inbox = new Queue(size);

  async function pump(): Promise<Dynamic> {
    try {
      for await (const item of py.iterateAsync(await py.callAsync(source, []))) {
        await inbox.put(item);
      }
    } catch (caught3) {
      const e = py.rethrowUnless(caught3, py.Exception);
      await inbox.put(e);
    } finally {
      await inbox.put(END);
    }
    return null;
  }

  const worker = new Thread(
    undefined,
    py.signature(async () => await run(py.coroutine(pump)), "through_queue.<locals>.<lambda>", []),
  );
  worker.start();
  while (!py.is((item = await inbox.get()), END)) {
    if (py.isInstance(item, py.Exception)) {
      throw py.raise(item);
    }
    yield item;
  }
  await worker.join();
}
py.describe(
  py.signature(
    throughQueue,
    "through_queue",
    ["source", "size="],
    "A sync generator over an async one that runs in a thread.",
  ),
  {
    defaults: { size: 2 },
    annotations: () => ({
      source: subscribed(form("Callable"), [[], subscribed(form("AsyncIterator"), [form("Any")])]),
      size: py.int,
      return: subscribed(form("Iterator"), [form("Any")]),
    }),
  },
);
