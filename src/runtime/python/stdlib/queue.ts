import { declareMethods } from "../declare.js";
import { Exception } from "../exceptions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import {
  LifoQueue as AsyncLifoQueue,
  PriorityQueue as AsyncPriorityQueue,
  Queue as AsyncQueue,
} from "./asyncio-queue.js";
import { real } from "./numbers.js";
import { Waits } from "./waits.js";

/** `queue.Empty` */
export class Empty extends Exception {}
/** `queue.Full` */
export class Full extends Exception {}

/** A queue between threads, which here are tasks: `get` and `put` wait without holding the event loop. */
export class Queue<T = Dynamic> {
  protected readonly inner: AsyncQueue<T>;
  readonly #getters = new Waits();
  readonly #putters = new Waits();

  constructor(readonly maxsize = 0) {
    this.inner = this.make(maxsize);
  }

  protected make(maxsize: number): AsyncQueue<T> {
    return new AsyncQueue<T>(maxsize);
  }

  async put(item: T, block: Dynamic = true, timeout: Dynamic = null): Promise<null> {
    if (truthy(block)) await this.until(() => !this.inner.full(), this.#putters, timeout);
    return this.putNowait(item);
  }

  async get(block: Dynamic = true, timeout: Dynamic = null): Promise<T> {
    if (truthy(block)) await this.until(() => !this.inner.empty(), this.#getters, timeout);
    return this.getNowait();
  }

  /** Waits in line until it is ready or the time is over. */
  private async until(isReady: () => boolean, line: Waits, timeout: Dynamic): Promise<void> {
    const end = timeout === null ? null : performance.now() + real(timeout) * 1000;
    while (!isReady()) {
      const left = end === null ? null : (end - performance.now()) / 1000;
      if (left !== null && left <= 0) return;
      await line.join(left);
    }
  }

  putNowait(item: T): null {
    if (this.inner.full()) throw new Full();
    this.inner.putNowait(item);
    this.#getters.release();
    return null;
  }

  getNowait(): T {
    if (this.inner.empty()) throw new Empty();
    const item = this.inner.getNowait();
    this.#putters.release();
    return item;
  }

  qsize(): number {
    return this.inner.qsize();
  }

  empty(): boolean {
    return this.inner.empty();
  }

  full(): boolean {
    return this.inner.full();
  }

  taskDone(): null {
    return this.inner.taskDone();
  }

  join(): Promise<null> {
    return this.inner.join();
  }
}

/** `queue.LifoQueue` */
export class LifoQueue<T = Dynamic> extends Queue<T> {
  protected override make(maxsize: number): AsyncQueue<T> {
    return new AsyncLifoQueue<T>(maxsize);
  }
}

/** `queue.PriorityQueue` */
export class PriorityQueue<T = Dynamic> extends Queue<T> {
  protected override make(maxsize: number): AsyncQueue<T> {
    return new AsyncPriorityQueue<T>(maxsize);
  }
}

/** `queue.SimpleQueue` */
export class SimpleQueue<T = Dynamic> extends Queue<T> {}

declareMethods(Queue, "Queue", {
  __init__: ["maxsize="],
  put: ["item", "block=", "timeout="],
  get: ["block=", "timeout="],
  put_nowait: ["item"],
});
declareMethods(LifoQueue, "LifoQueue", { __init__: ["maxsize="] });
declareMethods(PriorityQueue, "PriorityQueue", { __init__: ["maxsize="] });
