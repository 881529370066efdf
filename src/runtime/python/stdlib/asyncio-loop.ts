import { call } from "../call.js";
import { settled } from "../coroutine.js";
import { toFloat } from "../float.js";
import type { Dynamic } from "../types.js";
import { type Awaitable, callSoon, ensureFuture, Future, startTask, type Task } from "./asyncio-task.js";
import { inThread } from "./contextvars.js";
import { real } from "./numbers.js";

/** What `call_later` returns. */
class Handle {
  constructor(private readonly stop: () => void) {}

  cancel(): null {
    this.stop();
    return null;
  }
}

/** An event loop: every one stands for Node's own, which always runs. */
export class AbstractEventLoop {
  #closed = false;
  #runs = 0;
  #stopped: () => void = () => {};

  /** @param isOwn made by the program, so that it runs while the program runs it */
  constructor(private readonly isOwn = false) {}

  /** `loop.run_until_complete(future)` */
  async runUntilComplete(future: Awaitable): Promise<Dynamic> {
    this.#runs++;
    try {
      return await settled(ensureFuture(future));
    } finally {
      this.#runs--;
    }
  }

  /** `loop.run_forever()`: Node runs what it is given; this waits for `stop`. */
  async runForever(): Promise<null> {
    this.#runs++;
    await new Promise<void>((resolve) => (this.#stopped = resolve));
    this.#runs--;
    return null;
  }

  createTask(coro: Awaitable, { name = null }: { name?: Dynamic } = {}): Task {
    return startTask(coro, name);
  }

  createFuture(): Future {
    return new Future();
  }

  /** `loop.run_in_executor(executor, func, *args)` */
  async runInExecutor(_executor: Dynamic, func: Dynamic, ...args: Dynamic[]): Promise<Dynamic> {
    await new Promise<void>((resolve) => callSoon(resolve));
    return inThread({}, () => call(func, args));
  }

  callSoon(callback: Dynamic, ...args: Dynamic[]): Handle {
    const timer = setImmediate(() => call(callback, args));
    return new Handle(() => clearImmediate(timer));
  }

  callLater(delay: Dynamic, callback: Dynamic, ...args: Dynamic[]): Handle {
    const timer = setTimeout(() => call(callback, args), real(delay) * 1000);
    return new Handle(() => clearTimeout(timer));
  }

  time(): Dynamic {
    return toFloat(performance.now() / 1000);
  }

  isRunning(): boolean {
    return this.isOwn ? this.#runs > 0 : !this.#closed;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  close(): null {
    this.#closed = true;
    return null;
  }

  stop(): null {
    this.#stopped();
    return null;
  }

  setDebug(_enabled: Dynamic): null {
    return null;
  }

  async shutdownAsyncgens(): Promise<null> {
    return null;
  }

  async shutdownDefaultExecutor(): Promise<null> {
    return null;
  }
}

let current = new AbstractEventLoop();

/** `asyncio.get_event_loop()`, `asyncio.get_running_loop()` */
export const getEventLoop = (): AbstractEventLoop => current;
/** `asyncio.new_event_loop()` */
export const newEventLoop = (): AbstractEventLoop => new AbstractEventLoop(true);

/** `asyncio.set_event_loop(loop)` */
export function setEventLoop(loop: Dynamic): null {
  current = loop ?? new AbstractEventLoop();
  return null;
}
