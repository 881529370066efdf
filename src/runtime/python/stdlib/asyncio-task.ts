import { AsyncLocalStorage } from "node:async_hooks";
import { call } from "../call.js";
import { BaseException, Exception } from "../exceptions.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";
import { inOwnContext } from "./contextvars.js";

/** `asyncio.CancelledError` */
export class CancelledError extends BaseException {}
/** `asyncio.InvalidStateError` */
export class InvalidStateError extends Exception {}

/** What can be awaited: a promise, a task, or a function that starts one (a coroutine not yet running). */
export type Awaitable<T = Dynamic> = PromiseLike<T> | (() => PromiseLike<T>);

const tasks = new AsyncLocalStorage<Task>();
let counter = 0;

/** `asyncio.Future`: a result that comes later. */
export class Future<T = Dynamic> implements PromiseLike<T> {
  protected state: "pending" | "finished" | "cancelled" = "pending";
  #value: Dynamic = null;
  #error: Dynamic = null;
  #callbacks: Dynamic[] = [];
  readonly #promise: Promise<T>;
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;

  constructor() {
    this.#promise = new Promise<T>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#promise.catch(() => undefined);
  }

  then<A = T, B = never>(
    onResult?: ((value: T) => A | PromiseLike<A>) | null,
    onError?: ((error: Dynamic) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#promise.then(onResult, onError);
  }

  private settle(state: "finished" | "cancelled"): void {
    this.state = state;
    for (const callback of this.#callbacks) queueMicrotask(() => call(callback, [this]));
  }

  setResult(value: T): null {
    if (this.done()) throw new InvalidStateError("invalid state");
    this.#value = value;
    this.settle("finished");
    this.#resolve(value);
    return null;
  }

  setException(error: Dynamic): null {
    if (this.done()) throw new InvalidStateError("invalid state");
    this.#error = typeof error === "function" ? new error() : error;
    this.settle("finished");
    this.#reject(this.#error);
    return null;
  }

  cancel(message: Dynamic = null): boolean {
    if (this.done()) return false;
    this.#error = message === null ? new CancelledError() : new CancelledError(message);
    this.settle("cancelled");
    this.#reject(this.#error);
    return true;
  }

  done(): boolean {
    return this.state !== "pending";
  }

  cancelled(): boolean {
    return this.state === "cancelled";
  }

  result(): T {
    if (!this.done()) throw new InvalidStateError("Result is not set.");
    if (this.#error !== null) throw this.#error;
    return this.#value;
  }

  exception(): Dynamic {
    if (!this.done()) throw new InvalidStateError("Exception is not set.");
    if (this.cancelled()) throw this.#error;
    return this.#error;
  }

  addDoneCallback(callback: Dynamic): null {
    if (this.done()) queueMicrotask(() => call(callback, [this]));
    else this.#callbacks.push(callback);
    return null;
  }

  removeDoneCallback(callback: Dynamic): number {
    const before = this.#callbacks.length;
    this.#callbacks = this.#callbacks.filter((known) => known !== callback);
    return before - this.#callbacks.length;
  }
}

/**
 * `asyncio.Task`. Cancelling interrupts the waits of this library (sleep, queues, locks, events); code that waits
 * for something else is left behind and the task counts as cancelled.
 */
export class Task<T = Dynamic> extends Future<T> {
  #name: string;
  #requests = 0;
  #message: Dynamic = null;
  readonly #waits = new Set<(error: CancelledError) => void>();

  constructor(awaitable: Awaitable<T>, name: Dynamic = null) {
    super();
    this.#name = name ?? `Task-${++counter}`;
    if (typeof awaitable === "function") queueMicrotask(() => this.start(awaitable));
    else this.follow(awaitable);
  }

  private start(run: () => PromiseLike<T>): void {
    if (this.done()) return;
    tasks.run(this as Task, () => inOwnContext(() => this.follow(asPromise(run))));
  }

  private follow(promise: PromiseLike<T>): void {
    promise.then(
      (value) => {
        if (!this.done()) this.setResult(value);
      },
      (error) => {
        if (this.done()) return;
        if (error instanceof CancelledError) super.cancel(error.args[0] ?? null);
        else this.setException(error);
      },
    );
  }

  override cancel(message: Dynamic = null): boolean {
    if (this.done()) return false;
    this.#requests++;
    this.#message = message;
    this.interrupt(message === null ? new CancelledError() : new CancelledError(message));
    setImmediate(() => {
      if (this.#requests > 0 && this.#waits.size === 0) super.cancel(this.#message);
    });
    return true;
  }

  /** Ends the waits that the task is in. */
  interrupt(error: CancelledError): void {
    for (const wait of [...this.#waits]) wait(error);
  }

  uncancel(): number {
    return (this.#requests = Math.max(this.#requests - 1, 0));
  }

  cancelling(): number {
    return this.#requests;
  }

  /** Waits for a promise, or until the task is interrupted. */
  wait<V>(promise: PromiseLike<V>): Promise<V> {
    return new Promise<V>((resolve, reject) => {
      const interrupted = (error: CancelledError) => {
        this.#waits.delete(interrupted);
        reject(error);
      };
      this.#waits.add(interrupted);
      const finish = () => this.#waits.delete(interrupted);
      promise.then(
        (value) => (finish(), resolve(value)),
        (error) => (finish(), reject(error)),
      );
    });
  }

  getName(): string {
    return this.#name;
  }

  setName(name: Dynamic): null {
    this.#name = String(name);
    return null;
  }

  __repr__(): string {
    return `<Task ${this.state} name=${repr(this.#name)}>`;
  }
}

async function asPromise<T>(run: () => PromiseLike<T>): Promise<T> {
  return run();
}

/** The task that the running code belongs to. */
export const currentTask = (): Task | null => tasks.getStore() ?? null;

/** Waits so that cancelling the current task ends the wait. */
export function interruptible<T>(promise: PromiseLike<T>): Promise<T> {
  const task = currentTask();
  return task === null ? Promise.resolve(promise) : task.wait(promise);
}

/** The task or future that an awaitable is; a promise becomes the task that follows it. */
export function ensureFuture(awaitable: Awaitable, name: Dynamic = null): Future {
  return awaitable instanceof Future ? awaitable : new Task(awaitable, name);
}
