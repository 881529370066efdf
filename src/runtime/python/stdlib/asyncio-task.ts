import { AsyncLocalStorage } from "node:async_hooks";
import { call } from "../call.js";
import { Coroutine, promised, settled } from "../coroutine.js";
import { BaseException, Exception, TypeError, toException } from "../exceptions.js";
import { currentFlow } from "../flows.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";
import { inOwnContext } from "./contextvars.js";

/** `asyncio.CancelledError` */
export class CancelledError extends BaseException {}
/** `asyncio.InvalidStateError` */
export class InvalidStateError extends Exception {}

/** What can be awaited: a coroutine, a task or future, or a promise of the runtime's own. */
export type Awaitable = Dynamic;

const tasks = new AsyncLocalStorage<Task>();
const unfinished = new Set<Task>();
let counter = 0;

/**
 * Runs a function in the event loop's next turn, in the order of asking. Python goes on to another task only where one really waits; what was
 * awaited and is ready runs on before that, as microtasks do between two turns.
 */
export const callSoon = (fn: () => void): NodeJS.Immediate => setImmediate(fn);

/** `asyncio.Future`: a result that comes later. It has no `then`, so that async functions can return it. */
export class Future<T = Dynamic> {
  protected state: "pending" | "finished" | "cancelled" = "pending";
  #value: Dynamic = null;
  #error: Dynamic = null;
  #callbacks: { callback: Dynamic; run: () => void }[] = [];

  /** What `await future` waits for. Cancelling the waiting task cancels the future too. */
  [promised](): Promise<T> {
    if (this.done()) return Promise.resolve().then(() => this.result());
    return interruptible(this.finished(), () => this.cancel()).then(() => this.result());
  }

  /** Resolves when it is done, whatever the outcome. */
  finished(): Promise<void> {
    if (this.done()) return Promise.resolve();
    return new Promise((resolve) => this.whenDone(resolve, resolve));
  }

  /** Runs in the turn after it is done. */
  whenDone(run: () => void, callback: Dynamic = run): void {
    if (this.done()) callSoon(run);
    else this.#callbacks.push({ callback, run });
  }

  protected settle(state: "finished" | "cancelled", value: Dynamic, error: Dynamic): void {
    this.state = state;
    this.#value = value;
    this.#error = error;
    for (const { run } of this.#callbacks.splice(0)) callSoon(run);
  }

  setResult(value: T): null {
    if (this.done()) throw new InvalidStateError("invalid state");
    this.settle("finished", value, null);
    return null;
  }

  setException(error: Dynamic): null {
    if (this.done()) throw new InvalidStateError("invalid state");
    this.settle("finished", null, typeof error === "function" ? new error() : error);
    return null;
  }

  cancel(message: Dynamic = null): boolean {
    if (this.done()) return false;
    this.settle("cancelled", null, cancelledError(message));
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
    this.whenDone(() => call(callback, [this]), callback);
    return null;
  }

  removeDoneCallback(callback: Dynamic): number {
    const before = this.#callbacks.length;
    this.#callbacks = this.#callbacks.filter((known) => known.callback !== callback);
    return before - this.#callbacks.length;
  }
}

const cancelledError = (message: Dynamic): CancelledError =>
  message === null ? new CancelledError() : new CancelledError(message);

type Interrupt = (error: CancelledError) => void;

/** `asyncio.Task`. Cancelling interrupts what it waits for in this library; code that waits for something else is left behind. */
export class Task<T = Dynamic> extends Future<T> {
  #name: string;
  #requests = 0;
  #started = false;
  readonly #waits = new Set<Interrupt>();
  /** The thread that it was made in. */
  readonly flow = currentFlow();
  readonly #coroutine: Dynamic;

  constructor(coroutine: Awaitable, name: Dynamic = null) {
    super();
    this.#name = name === null ? `Task-${++counter}` : String(name);
    this.#coroutine = coroutine;
    unfinished.add(this as Task);
    tasks.run(this as Task, () => inOwnContext(() => callSoon(() => this.begin())));
  }

  private begin(): void {
    if (this.done()) return;
    if (this.#pending) return this.settle("cancelled", null, this.#pending);
    this.#started = true;
    settled(this.#coroutine).then(
      (value) => this.done() || this.settle("finished", value, null),
      (error) => this.done() || this.fail(error),
    );
  }

  private fail(caught: Dynamic): void {
    if (caught instanceof CancelledError) this.settle("cancelled", null, caught);
    else this.settle("finished", null, toException(caught));
  }

  protected override settle(state: "finished" | "cancelled", value: Dynamic, error: Dynamic): void {
    unfinished.delete(this as Task);
    super.settle(state, value, error);
  }

  override cancel(message: Dynamic = null): boolean {
    if (this.done()) return false;
    this.#requests++;
    if (!this.#started) this.#pending = cancelledError(message);
    else this.interrupt(cancelledError(message));
    return true;
  }

  /** Ends the wait that the task is in, or else the next one. */
  interrupt(error: CancelledError): void {
    if (this.#waits.size === 0) this.#pending = error;
    for (const wait of [...this.#waits]) wait(error);
  }
  #pending: CancelledError | null = null;

  uncancel(): number {
    return (this.#requests = Math.max(this.#requests - 1, 0));
  }

  cancelling(): number {
    return this.#requests;
  }

  /** Waits for a promise, or until the task is interrupted. */
  wait<V>(promise: PromiseLike<V>, onInterrupt?: () => void): Promise<V> {
    const pending = this.#pending;
    this.#pending = null;
    return new Promise<V>((resolve, reject) => {
      const interrupted: Interrupt = (error) => {
        this.#waits.delete(interrupted);
        onInterrupt?.();
        callSoon(() => reject(error));
      };
      this.#waits.add(interrupted);
      const finish = () => this.#waits.delete(interrupted);
      promise.then(
        (value) => finish() && resolve(value),
        (error) => finish() && reject(error),
      );
      if (pending) interrupted(pending);
    });
  }

  getName(): string {
    return this.#name;
  }

  setName(name: Dynamic): null {
    this.#name = String(name);
    return null;
  }

  getCoro(): Dynamic {
    return this.#coroutine;
  }

  __repr__(): string {
    return `<Task ${this.state} name=${repr(this.#name)}>`;
  }
}

/** The task that the running code belongs to. */
export const currentTask = (): Task | null => tasks.getStore() ?? null;

/** The tasks not yet done that were made in this thread. */
export function unfinishedTasks(): Task[] {
  const flow = currentFlow();
  return [...unfinished].filter((task) => task.flow === flow);
}

/** Waits so that cancelling the current task ends the wait. */
export function interruptible<T>(promise: PromiseLike<T>, onInterrupt?: () => void): Promise<T> {
  const task = currentTask();
  return task === null ? Promise.resolve(promise) : task.wait(promise, onInterrupt);
}

/** The task or future that an awaitable is; a coroutine or promise becomes a task. */
export function ensureFuture(awaitable: Awaitable, name: Dynamic = null): Future {
  if (awaitable instanceof Future) return awaitable;
  if (isAwaitable(awaitable)) return new Task(awaitable, name);
  throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}

const isAwaitable = (value: Dynamic): boolean =>
  value instanceof Coroutine || typeof value?.then === "function" || typeof value?.__await__ === "function";

/** `create_task`, which takes coroutines only. */
export function startTask(coro: Awaitable, name: Dynamic): Task {
  if (coro instanceof Future || !isAwaitable(coro))
    throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
  return new Task(coro, name);
}
