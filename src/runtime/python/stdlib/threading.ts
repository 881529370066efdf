import { declareMethods } from "../declare.js";
import { call } from "../call.js";
import { RuntimeError } from "../exceptions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import { Event as AsyncEvent } from "./asyncio-sync.js";
import { inOwnContext } from "./contextvars.js";
import { real } from "./numbers.js";
import { current } from "./streams.js";
import { formatException } from "./traceback.js";

let counter = 0;

/** `threading.Thread`: its target runs at `start`, up to its first wait; `join` waits for the rest. */
export class Thread {
  name: string;
  daemon: Dynamic;
  readonly ident: number | null = null;
  #done: Promise<void> | null = null;
  #alive = false;

  constructor(
    _group: Dynamic = null,
    private readonly target: Dynamic = null,
    name: Dynamic = null,
    private readonly args: Dynamic = [],
    private readonly kwargs: Dynamic = null,
    { daemon = false }: { daemon?: Dynamic } = {},
  ) {
    this.name = name ?? `Thread-${++counter}${target?.name ? ` (${target.name})` : ""}`;
    this.daemon = truthy(daemon);
  }

  run(): Dynamic {
    return this.target === null ? null : call(this.target, [...this.args], this.kwargs ?? {});
  }

  start(): null {
    if (this.#done !== null) throw new RuntimeError("threads can only be started once");
    this.#alive = true;
    this.#done = inOwnContext(() => this.work());
    return null;
  }

  /** Whether the target is to run; a timer waits first. */
  protected ready(): Promise<boolean> | boolean {
    return true;
  }

  private async work(): Promise<void> {
    try {
      const ready = this.ready();
      if (ready === true || (await ready)) await this.run();
    } catch (error) {
      current.stderr.write(`Exception in thread ${this.name}:\n${formatException(error).join("")}`);
    } finally {
      this.#alive = false;
    }
  }

  async join(timeout: Dynamic = null): Promise<null> {
    if (this.#done === null) throw new RuntimeError("cannot join thread before it is started");
    if (timeout === null) await this.#done;
    else
      await Promise.race([this.#done, new Promise((resolve) => setTimeout(resolve, real(timeout) * 1000))]);
    return null;
  }

  isAlive(): boolean {
    return this.#alive;
  }
}

/** `threading.Timer` */
export class Timer extends Thread {
  #timer: NodeJS.Timeout | undefined;
  #decide: (run: boolean) => void = () => {};
  #cancelled = false;

  constructor(
    private readonly interval: Dynamic,
    fn: Dynamic,
    args: Dynamic = [],
    kwargs: Dynamic = null,
  ) {
    super(null, fn, null, args ?? [], kwargs);
  }

  protected override ready(): Promise<boolean> | boolean {
    if (this.#cancelled) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#decide = resolve;
      this.#timer = setTimeout(() => resolve(true), real(this.interval) * 1000);
    });
  }

  cancel(): null {
    this.#cancelled = true;
    clearTimeout(this.#timer);
    this.#decide(false);
    return null;
  }
}

/** A lock held by synchronous code only: with one event loop nobody else runs meanwhile. */
export class Lock {
  protected held = 0;

  acquire(_blocking: Dynamic = true, _timeout: Dynamic = -1): boolean {
    if (this.held > 0 && !this.reentrant) return false;
    this.held++;
    return true;
  }

  protected get reentrant(): boolean {
    return false;
  }

  release(): null {
    if (this.held === 0) throw new RuntimeError("release unlocked lock");
    this.held--;
    return null;
  }

  locked(): boolean {
    return this.held > 0;
  }

  __enter__(): boolean {
    return this.acquire();
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    if (this.held > 0) this.release();
    return null;
  }
}

/** `threading.RLock` */
export class RLock extends Lock {
  protected override get reentrant(): boolean {
    return true;
  }
}

/** `threading.Event`: `wait` lets other tasks run. */
export class Event {
  readonly #event = new AsyncEvent();

  isSet(): boolean {
    return this.#event.isSet();
  }

  set(): null {
    return this.#event.set();
  }

  clear(): null {
    return this.#event.clear();
  }

  async wait(timeout: Dynamic = null): Promise<boolean> {
    if (timeout === null) return this.#event.wait();
    const late = new Promise<boolean>((resolve) =>
      setTimeout(() => resolve(this.isSet()), real(timeout) * 1000),
    );
    return Promise.race([this.#event.wait(), late]);
  }
}

/** `threading.local`: there is one thread, so it is a plain object with attributes. */
export class local {
  [name: string]: Dynamic;
}

const main = new Thread(null, null, "MainThread");

export const currentThread = (): Thread => main;
export const mainThread = (): Thread => main;
export const getIdent = (): number => process.pid;
export const activeCount = (): number => 1;
export const enumerate = (): Thread[] => [main];

declareMethods(Thread, "Thread", {
  __init__: ["group=", "target=", "name=", "args=", "kwargs=", "*", "daemon="],
  join: ["timeout="],
});
declareMethods(Timer, "Timer", { __init__: ["interval", "function", "args=", "kwargs="] });
declareMethods(Lock, "Lock", { acquire: ["blocking=", "timeout="], __exit__: ["exc_type", "exc", "tb"] });
declareMethods(Event, "Event", { wait: ["timeout="] });
