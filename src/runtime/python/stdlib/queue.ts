import { declareMethods } from "../declare.js";
import { Exception } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import {
  LifoQueue as AsyncLifoQueue,
  PriorityQueue as AsyncPriorityQueue,
  Queue as AsyncQueue,
  QueueEmpty,
  QueueFull,
} from "./asyncio-queue.js";
import { real } from "./numbers.js";

/** `queue.Empty` */
export class Empty extends Exception {}
/** `queue.Full` */
export class Full extends Exception {}

/** Waits at most so long, then raises. */
async function within<T>(promise: Promise<T>, timeout: Dynamic, error: () => Exception): Promise<T> {
  if (timeout === null) return promise;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>(
    (_, reject) => (timer = setTimeout(() => reject(error()), real(timeout) * 1000)),
  );
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A queue between threads, which here are tasks: `get` and `put` wait without holding the event loop. */
export class Queue<T = Dynamic> {
  protected readonly inner: AsyncQueue<T>;

  constructor(readonly maxsize = 0) {
    this.inner = this.make(maxsize);
  }

  protected make(maxsize: number): AsyncQueue<T> {
    return new AsyncQueue<T>(maxsize);
  }

  async put(item: T, block: Dynamic = true, timeout: Dynamic = null): Promise<null> {
    return block && this.inner.full()
      ? within(this.inner.put(item), timeout, () => new Full())
      : this.putNowait(item);
  }

  async get(block: Dynamic = true, timeout: Dynamic = null): Promise<T> {
    return block && this.inner.empty()
      ? within(this.inner.get(), timeout, () => new Empty())
      : this.getNowait();
  }

  putNowait(item: T): null {
    try {
      return this.inner.putNowait(item);
    } catch (error) {
      throw error instanceof QueueFull ? new Full() : error;
    }
  }

  getNowait(): T {
    try {
      return this.inner.getNowait();
    } catch (error) {
      throw error instanceof QueueEmpty ? new Empty() : error;
    }
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
