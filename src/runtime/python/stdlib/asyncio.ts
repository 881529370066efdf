import { call } from "../call.js";
import { TimeoutError, toException, ValueError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { PySet } from "../set.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import {
  type Awaitable,
  CancelledError,
  currentTask,
  ensureFuture,
  Future,
  interruptible,
  Task,
} from "./asyncio-task.js";
import { real } from "./numbers.js";

export { AbstractEventLoop, getEventLoop, newEventLoop, setEventLoop } from "./asyncio-loop.js";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull } from "./asyncio-queue.js";
export { BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./asyncio-sync.js";
export {
  CancelledError,
  currentTask,
  ensureFuture,
  Future,
  InvalidStateError,
  Task,
} from "./asyncio-task.js";
export { TimeoutError };

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

/** `asyncio.run(main)`: the loop is Node's own, so this only waits. */
export async function run(main: Awaitable, _options: { debug?: Dynamic } = {}): Promise<Dynamic> {
  return ensureFuture(main);
}

/** `asyncio.sleep(delay, result=None)` */
export async function sleep(delay: Dynamic, result: Dynamic = null): Promise<Dynamic> {
  const duration = real(delay) * 1000;
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<void>((resolve) => {
    if (duration <= 0) setImmediate(resolve);
    else timer = setTimeout(resolve, duration);
  });
  try {
    await interruptible(pause);
  } finally {
    clearTimeout(timer);
  }
  return result;
}

/** `asyncio.create_task(coro, *, name=None)` */
export function createTask(coro: Awaitable, { name = null }: { name?: Dynamic } = {}): Task {
  return new Task(coro, name);
}

/** `asyncio.gather(*aws, return_exceptions=False)`: results in the order given. */
export async function gather(...rest: Dynamic[]): Promise<Dynamic[]> {
  const [aws, keywords] = splitKeywords(rest);
  const futures = Array.from(aws, (awaitable) => ensureFuture(awaitable));
  const collected = keywords["return_exceptions"]
    ? Promise.all(futures.map((future) => future.then(null, (error) => toException(error))))
    : Promise.all(futures);
  try {
    return await interruptible(collected);
  } catch (error) {
    if (error instanceof CancelledError) for (const future of futures) future.cancel();
    throw error;
  }
}

/** Resolves to true when the promise settles before the timeout. */
async function settledWithin(promise: PromiseLike<unknown>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>(
    (resolve) => (timer = setTimeout(() => resolve(false), Math.max(seconds, 0) * 1000)),
  );
  const settled = promise.then(
    () => true,
    () => true,
  );
  try {
    return await interruptible(Promise.race([settled, timeout]));
  } finally {
    clearTimeout(timer);
  }
}

/** `asyncio.wait_for(fut, timeout)`: cancels what takes too long. */
export async function waitFor(awaitable: Awaitable, timeout: Dynamic = null): Promise<Dynamic> {
  const future = ensureFuture(awaitable);
  try {
    if (timeout === null || (await settledWithin(future, real(timeout)))) return await interruptible(future);
  } catch (error) {
    future.cancel();
    throw error;
  }
  future.cancel();
  throw new TimeoutError();
}

interface WaitOptions {
  timeout?: Dynamic;
  return_when?: string;
}

/** `asyncio.wait(aws, *, timeout=None, return_when=ALL_COMPLETED)`: the sets of the done and of the pending. */
export async function wait(aws: Dynamic, options: WaitOptions = {}): Promise<Tuple> {
  const futures = Array.from(iterate(aws), (awaitable) => ensureFuture(awaitable));
  if (futures.length === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  const outcomes = futures.map((future) =>
    future.then(
      () => false,
      () => true,
    ),
  );
  const goal = awaited(outcomes, options.return_when ?? ALL_COMPLETED);
  if ((options.timeout ?? null) === null) await interruptible(goal);
  else await settledWithin(goal, real(options.timeout));
  const done = futures.filter((future) => future.done());
  return Tuple.of(new PySet(done), new PySet(futures.filter((future) => !future.done())));
}

function awaited(outcomes: readonly Promise<boolean>[], when: string): Promise<unknown> {
  if (when === FIRST_COMPLETED) return Promise.race(outcomes);
  if (when === ALL_COMPLETED) return Promise.all(outcomes);
  if (when !== FIRST_EXCEPTION) throw new ValueError(`Invalid return_when value: ${when}`);
  const failed = outcomes.map(async (outcome) => (await outcome) || Promise.all(outcomes));
  return Promise.race(failed);
}

/** `asyncio.as_completed(aws, *, timeout=None)`: awaitables, the first to finish first. */
export function* asCompleted(
  aws: Dynamic,
  { timeout = null }: { timeout?: Dynamic } = {},
): Generator<Promise<Dynamic>> {
  const futures = Array.from(iterate(aws), (awaitable) => ensureFuture(awaitable));
  const ready: Future[] = [];
  const asked: ((future: Future) => void)[] = [];
  for (const future of futures) {
    const finished = () => {
      const next = asked.shift();
      if (next) next(future);
      else ready.push(future);
    };
    future.then(finished, finished);
  }
  for (let i = 0; i < futures.length; i++) {
    const next = new Promise<Future>((resolve) => {
      const known = ready.shift();
      if (known) resolve(known);
      else asked.push(resolve);
    });
    const result = next.then((future) => future);
    yield timeout === null ? result : waitFor(result, timeout);
  }
}

/** `asyncio.shield(arg)`: cancelling the waiter leaves the inner one running. */
export function shield(awaitable: Awaitable): Future {
  const inner = ensureFuture(awaitable);
  const outer = new Future();
  inner.then(
    (value) => outer.done() || outer.setResult(value),
    (error) => outer.done() || (inner.cancelled() ? outer.cancel() : outer.setException(error)),
  );
  return outer;
}

/** `asyncio.to_thread(func, /, *args, **kwargs)`: runs on the event loop, as there is one thread. */
export async function toThread(func: Dynamic, ...rest: Dynamic[]): Promise<Dynamic> {
  const [args, keywords] = splitKeywords(rest);
  await Promise.resolve();
  return call(func, args, keywords);
}

const AsyncFunction = (async () => {}).constructor;

/** `asyncio.iscoroutinefunction(func)` */
export const iscoroutinefunction = (func: Dynamic): boolean => func instanceof AsyncFunction;
/** `asyncio.iscoroutine(obj)` */
export const iscoroutine = (obj: Dynamic): boolean => obj instanceof Promise;
/** `asyncio.isfuture(obj)` */
export const isfuture = (obj: Dynamic): boolean => obj instanceof Future;

/** `asyncio.timeout(delay)`: ends the waits in its body when the time is over. */
export class Timeout {
  #timer: NodeJS.Timeout | undefined;
  #expired = false;

  constructor(private readonly delay: Dynamic) {}

  expired(): boolean {
    return this.#expired;
  }

  async __aenter__(): Promise<this> {
    const task = currentTask();
    const expire = () => {
      this.#expired = true;
      task?.interrupt(new CancelledError());
    };
    if (this.delay !== null) this.#timer = setTimeout(expire, Math.max(real(this.delay), 0) * 1000);
    return this;
  }

  async __aexit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#expired && (error instanceof CancelledError || (error ?? null) === null))
      throw new TimeoutError();
    return false;
  }
}

/** `asyncio.timeout(delay)` */
export const timeout = (delay: Dynamic): Timeout => new Timeout(delay);

/** `asyncio.TaskGroup`: waits for its tasks; the first failure cancels the others and is raised. */
export class TaskGroup {
  readonly #tasks: Task[] = [];
  #failure: Dynamic = null;

  createTask(coro: Awaitable, { name = null }: { name?: Dynamic } = {}): Task {
    const task = new Task(coro, name);
    this.#tasks.push(task);
    task.then(null, (error) => this.fail(error));
    return task;
  }

  private fail(error: Dynamic): void {
    if (error instanceof CancelledError || this.#failure !== null) return;
    this.#failure = error;
    for (const task of this.#tasks) task.cancel();
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): Promise<boolean> {
    if ((error ?? null) !== null) for (const task of this.#tasks) task.cancel();
    for (let i = 0; i < this.#tasks.length; i++) await this.#tasks[i]!.then(null, () => null);
    if (this.#failure !== null && (error ?? null) === null) throw this.#failure;
    return false;
  }
}
