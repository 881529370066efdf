import { call } from "../call.js";
import { RuntimeError, ValueError } from "../exceptions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import { callSoon, interruptible } from "./asyncio-task.js";

type Waiter = () => void;

/** A queue of waits that are let go one at a time. */
class Waiters {
  readonly #waiting: Waiter[] = [];

  get size(): number {
    return this.#waiting.length;
  }

  /** Waits for its turn; an interrupted wait leaves the queue. */
  async join(): Promise<void> {
    let waiter!: Waiter;
    const turn = new Promise<void>((resolve) => (waiter = resolve));
    this.#waiting.push(waiter);
    try {
      await interruptible(turn);
    } catch (error) {
      const index = this.#waiting.indexOf(waiter);
      if (index >= 0) this.#waiting.splice(index, 1);
      throw error;
    }
  }

  release(count = 1): number {
    const released = this.#waiting.splice(0, count);
    for (const waiter of released) callSoon(waiter);
    return released.length;
  }
}

/** What `async with` needs of a lock. */
abstract class Guard {
  abstract acquire(): Promise<boolean>;
  abstract release(): null;

  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): Promise<null> {
    return this.release();
  }
}

/** `asyncio.Lock` */
export class Lock extends Guard {
  #locked = false;
  readonly #waiters = new Waiters();

  locked(): boolean {
    return this.#locked;
  }

  async acquire(): Promise<boolean> {
    if (this.#locked) await this.#waiters.join();
    this.#locked = true;
    return true;
  }

  /** Hands the lock to the one that waits longest. */
  release(): null {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    if (this.#waiters.release() === 0) this.#locked = false;
    return null;
  }
}

/** `asyncio.Semaphore(value=1)` */
export class Semaphore extends Guard {
  #value: number;
  readonly #waiters = new Waiters();

  constructor(value = 1) {
    super();
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this.#value = value;
  }

  locked(): boolean {
    return this.#value === 0;
  }

  async acquire(): Promise<boolean> {
    if (this.#value === 0) await this.#waiters.join();
    else this.#value--;
    return true;
  }

  release(): null {
    if (this.#waiters.release() === 0) this.#value++;
    return null;
  }

  protected get value(): number {
    return this.#value;
  }
}

/** `asyncio.BoundedSemaphore(value=1)` */
export class BoundedSemaphore extends Semaphore {
  constructor(private readonly bound = 1) {
    super(bound);
  }

  override release(): null {
    if (this.value >= this.bound) throw new ValueError("BoundedSemaphore released too many times");
    return super.release();
  }
}

/** `asyncio.Event` */
export class Event {
  #set = false;
  readonly #waiters = new Waiters();

  isSet(): boolean {
    return this.#set;
  }

  set(): null {
    this.#set = true;
    this.#waiters.release(this.#waiters.size);
    return null;
  }

  clear(): null {
    this.#set = false;
    return null;
  }

  async wait(): Promise<boolean> {
    if (!this.#set) await this.#waiters.join();
    return true;
  }
}

/** `asyncio.Condition(lock=None)` */
export class Condition extends Guard {
  readonly #lock: Lock;
  readonly #waiters = new Waiters();

  constructor(lock: Lock | null = null) {
    super();
    this.#lock = lock ?? new Lock();
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  acquire(): Promise<boolean> {
    return this.#lock.acquire();
  }

  release(): null {
    return this.#lock.release();
  }

  async wait(): Promise<boolean> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const turn = this.#waiters.join();
    this.release();
    try {
      await turn;
    } finally {
      await this.acquire();
    }
    return true;
  }

  async waitFor(predicate: Dynamic): Promise<Dynamic> {
    for (;;) {
      const result = call(predicate, []);
      if (truthy(result)) return result;
      await this.wait();
    }
  }

  notify(n = 1): null {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#waiters.release(n);
    return null;
  }

  notifyAll(): null {
    return this.notify(this.#waiters.size);
  }
}
