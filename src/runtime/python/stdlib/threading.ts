import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { declareMethods } from "../declare.js";
import { call } from "../call.js";
import { RuntimeError, TypeError } from "../exceptions.js";
import { signatureOf } from "../functions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import { Event as AsyncEvent } from "./asyncio-sync.js";
import { currentFlow, type Flow, mainFlow } from "../flows.js";
import { inThread } from "./contextvars.js";
import { real } from "./numbers.js";
import { current } from "./streams.js";
import { formatException } from "./traceback.js";

export {
  AwaitedLock,
  AwaitedRLock,
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  Semaphore,
} from "./thread-locks.js";

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
    alive.add(this);
    this.#done = inThread(this, () => this.work());
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
      alive.delete(this);
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

/** A lock that is only held by code that does not wait: with one event loop nobody else runs meanwhile. */
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

/** What the constructor of a `local` fills instead of a new object. */
let storeInMaking: object | undefined;

function initialize(made: new (...args: Dynamic[]) => local, args: Dynamic[], store: object): void {
  const outer = storeInMaking;
  storeInMaking = store;
  try {
    new made(...args);
  } finally {
    storeInMaking = outer;
  }
}

/** `threading.local`: each thread, and each request, sees the attributes that it set itself. */
export class local {
  [name: string]: Dynamic;

  /** @param args what a subclass was called with: its constructor runs again, with these, in each flow that uses the object. */
  constructor(...args: Dynamic[]) {
    const shared: object = Object.getPrototypeOf(this);
    if (storeInMaking !== undefined) return storeInMaking;
    const made = new.target;
    if (args.length > 0 && made.length === 0 && signatureOf(made) === undefined) {
      throw new TypeError("Initialization arguments are not supported");
    }
    const stores = new WeakMap<Flow, object>([[currentFlow(), Object.create(shared) as object]]);
    const own = (): object => {
      const flow = currentFlow();
      let store = stores.get(flow);
      if (store === undefined) {
        stores.set(flow, (store = Object.create(shared) as object));
        if (made !== local) initialize(made, args, store);
      }
      return store;
    };
    return new Proxy(this, {
      get: (_, name) => Reflect.get(own(), name) as unknown,
      set: (_, name, value) => Reflect.set(own(), name, value),
      has: (_, name) => Reflect.has(own(), name),
      deleteProperty: (_, name) => Reflect.deleteProperty(own(), name),
      ownKeys: () => Reflect.ownKeys(own()),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(own(), name),
      defineProperty: (_, name, descriptor) =>
        Reflect.defineProperty(own(), name, { ...descriptor, configurable: true }),
    });
  }
}

const main = new Thread(null, null, "MainThread");
const alive = new Set<Thread>([main]);

export function currentThread(): Thread {
  const flow = currentFlow();
  return flow instanceof Thread ? flow : main;
}

const identities = new WeakMap<Flow, number>([[mainFlow, process.pid]]);
let lastIdentity = process.pid;

/** A number for each thread and each request. */
export function getIdent(): number {
  const flow = currentFlow();
  let known = identities.get(flow);
  if (known === undefined) identities.set(flow, (known = ++lastIdentity));
  return known;
}

export const mainThread = (): Thread => main;
/**
 * The end of a program's main module, whose address it is given: Python waits for the threads that are no daemons and ends, whatever
 * the daemons do. Nothing happens where another program has imported the module.
 */
export async function endOfMain(url: string): Promise<void> {
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  const others = (): Thread[] => [...alive].filter((thread) => thread !== main && !truthy(thread.daemon));
  while (others().length > 0) await Promise.all(others().map((thread) => thread.join()));
  if (alive.size > 1) process.exit();
}

export const activeCount = (): number => alive.size;
export const enumerate = (): Thread[] => [...alive];

declareMethods(Thread, "Thread", {
  __init__: ["group=", "target=", "name=", "args=", "kwargs=", "*", "daemon="],
  join: ["timeout="],
});
declareMethods(Timer, "Timer", { __init__: ["interval", "function", "args=", "kwargs="] });
declareMethods(Lock, "Lock", { acquire: ["blocking=", "timeout="], __exit__: ["exc_type", "exc", "tb"] });
declareMethods(Event, "Event", { wait: ["timeout="] });
