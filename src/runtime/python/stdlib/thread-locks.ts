/** Locks between threads, which here are tasks: whoever has to wait lets the others run. They are handed on in the order of asking. */
import { call } from "../call.js";
import { declareMethods } from "../declare.js";
import { RuntimeError, ValueError } from "../exceptions.js";
import { currentFlow, type Flow } from "../flows.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import { real } from "./numbers.js";
import { Waits } from "./waits.js";

/** How long a call may wait: null for ever, 0 not at all. */
function patience(blocking: Dynamic, timeout: Dynamic): number | null {
  if (!truthy(blocking)) return 0;
  return timeout === null || real(timeout) < 0 ? null : real(timeout);
}

abstract class Guard {
  abstract acquire(blocking?: Dynamic, timeout?: Dynamic): Promise<boolean>;
  abstract release(): null;

  async __enter__(): Promise<boolean> {
    return this.acquire();
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    return this.release();
  }
}

/** `threading.Lock` where the code that holds it waits. */
export class AwaitedLock extends Guard {
  #locked = false;
  readonly #waits = new Waits();

  async acquire(blocking: Dynamic = true, timeout: Dynamic = -1): Promise<boolean> {
    if (!this.#locked) return (this.#locked = true);
    const seconds = patience(blocking, timeout);
    return seconds === 0 ? false : this.#waits.join(seconds);
  }

  release(): null {
    if (!this.#locked) throw new RuntimeError("release unlocked lock");
    if (this.#waits.release() === 0) this.#locked = false;
    return null;
  }

  locked(): boolean {
    return this.#locked;
  }
}

/** `threading.RLock` where the code that holds it waits: its owner may take it again. */
export class AwaitedRLock extends Guard {
  readonly #lock = new AwaitedLock();
  #owner: Flow | null = null;
  #count = 0;

  async acquire(blocking: Dynamic = true, timeout: Dynamic = -1): Promise<boolean> {
    const self = currentFlow();
    if (this.#owner === self) return ++this.#count > 0;
    if (!(await this.#lock.acquire(blocking, timeout))) return false;
    this.#owner = self;
    this.#count = 1;
    return true;
  }

  release(): null {
    if (this.#owner !== currentFlow()) throw new RuntimeError("cannot release un-acquired lock");
    if (--this.#count > 0) return null;
    this.#owner = null;
    return this.#lock.release();
  }
}

/** `threading.Semaphore(value=1)` */
export class Semaphore extends Guard {
  protected value: number;
  readonly #waits = new Waits();

  constructor(value: Dynamic = 1) {
    super();
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this.value = value;
  }

  async acquire(blocking: Dynamic = true, timeout: Dynamic = null): Promise<boolean> {
    if (this.value > 0) return --this.value >= 0;
    const seconds = patience(blocking, timeout);
    return seconds === 0 ? false : this.#waits.join(seconds);
  }

  release(n: Dynamic = 1): null {
    if (n < 1) throw new ValueError("n must be one or more");
    this.value += n - this.#waits.release(n);
    return null;
  }
}

/** `threading.BoundedSemaphore(value=1)` */
export class BoundedSemaphore extends Semaphore {
  readonly #most: number;

  constructor(value: Dynamic = 1) {
    super(value);
    this.#most = value;
  }

  override release(n: Dynamic = 1): null {
    if (this.value + n > this.#most) throw new ValueError("Semaphore released too many times");
    return super.release(n);
  }
}

/** `threading.Condition(lock=None)` */
export class Condition extends Guard {
  readonly #lock: Dynamic;
  readonly #waits = new Waits();

  constructor(lock: Dynamic = null) {
    super();
    this.#lock = lock ?? new AwaitedRLock();
  }

  async acquire(blocking: Dynamic = true, timeout: Dynamic = -1): Promise<boolean> {
    return this.#lock.acquire(blocking, timeout);
  }

  release(): null {
    return this.#lock.release();
  }

  async wait(timeout: Dynamic = null): Promise<boolean> {
    this.#lock.release();
    try {
      return await this.#waits.join(timeout === null ? null : Math.max(real(timeout), 0));
    } finally {
      await this.#lock.acquire();
    }
  }

  async waitFor(predicate: Dynamic, timeout: Dynamic = null): Promise<Dynamic> {
    const end = timeout === null ? null : performance.now() + real(timeout) * 1000;
    let result: Dynamic = await call(predicate, []);
    while (!truthy(result)) {
      const left = end === null ? null : (end - performance.now()) / 1000;
      if (left !== null && left <= 0) break;
      await this.wait(left);
      result = await call(predicate, []);
    }
    return result;
  }

  notify(n: Dynamic = 1): null {
    this.#waits.release(n);
    return null;
  }

  notifyAll(): null {
    this.#waits.release(Infinity);
    return null;
  }
}

/** `threading.BrokenBarrierError` */
export class BrokenBarrierError extends RuntimeError {}

/** `threading.Barrier(parties, action=None, timeout=None)` */
export class Barrier {
  #waits = new Waits();
  #count = 0;
  broken = false;

  constructor(
    readonly parties: number,
    private readonly action: Dynamic = null,
    private readonly timeout: Dynamic = null,
  ) {}

  get nWaiting(): number {
    return this.#count;
  }

  async wait(timeout: Dynamic = null): Promise<number> {
    if (this.broken) throw new BrokenBarrierError();
    const place = this.#count++;
    if (this.#count < this.parties) {
      const seconds: Dynamic = timeout ?? this.timeout;
      const passed = await this.#waits.join(seconds === null ? null : real(seconds));
      if (!passed) this.abort();
      if (this.broken) throw new BrokenBarrierError();
      return place;
    }
    if (this.action !== null) await call(this.action, []);
    this.#count = 0;
    this.#waits.release(Infinity);
    return place;
  }

  reset(): null {
    this.#count = 0;
    this.broken = false;
    return null;
  }

  abort(): null {
    this.broken = true;
    this.#waits.release(Infinity);
    return null;
  }
}

const acquire = { acquire: ["blocking=", "timeout="], __exit__: ["exc_type", "exc", "tb"] };
declareMethods(AwaitedLock, "Lock", acquire);
declareMethods(AwaitedRLock, "RLock", acquire);
declareMethods(Semaphore, "Semaphore", { __init__: ["value="], ...acquire, release: ["n="] });
declareMethods(BoundedSemaphore, "BoundedSemaphore", { __init__: ["value="], release: ["n="] });
declareMethods(Condition, "Condition", {
  __init__: ["lock="],
  ...acquire,
  wait: ["timeout="],
  wait_for: ["predicate", "timeout="],
  notify: ["n="],
});
declareMethods(Barrier, "Barrier", { __init__: ["parties", "action=", "timeout="], wait: ["timeout="] });
