import { call } from "../call.js";
import { isCoroutineFunction } from "../call-async.js";
import { Coroutine, settled } from "../coroutine.js";
import { RuntimeError, TimeoutError, ValueError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { repr } from "../repr.js";
import { PySet } from "../set.js";
import { truthy } from "../truth.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { Queue } from "./asyncio-queue.js";
import {
  type Awaitable,
  callSoon,
  CancelledError,
  currentTask,
  ensureFuture,
  Future,
  interruptible,
  startTask,
  type Task,
  unfinishedTasks,
} from "./asyncio-task.js";
import { currentFlow, type Flow } from "../flows.js";
import { copyContext, inThread } from "./contextvars.js";
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
export { TaskGroup } from "./asyncio-task-group.js";
export { TimeoutError };

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

/** `asyncio.run(main)`: the loop is Node's own, so this waits, and cancels the tasks that `main` leaves behind. */
export async function run(main: Awaitable, _options: { debug?: Dynamic } = {}): Promise<Dynamic> {
  if (main instanceof Future || !iscoroutine(main))
    throw new ValueError(`a coroutine was expected, got ${repr(main)}`);
  const flow = currentFlow();
  if (running.has(flow)) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  running.add(flow);
  try {
    return await settled(startTask(main, null));
  } finally {
    const left = unfinishedTasks();
    for (const task of left) task.cancel();
    await Promise.all(left.map((task) => task.finished()));
    running.delete(flow);
  }
}
/** Every thread of Python's has a loop of its own. */
const running = new WeakSet<Flow>();

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
  return startTask(coro, name);
}

/** `asyncio.gather(*aws, return_exceptions=False)`: results in the order given. */
export async function gather(...rest: Dynamic[]): Promise<Dynamic[]> {
  const [aws, keywords] = splitKeywords(rest);
  const known = new Map<Dynamic, Future>();
  const futures = Array.from(aws, (awaitable) => {
    if (!known.has(awaitable)) known.set(awaitable, ensureFuture(awaitable));
    return known.get(awaitable)!;
  });
  await interruptible(allDone(futures, truthy(keywords["return_exceptions"] ?? false)), () => {
    for (const future of futures) future.cancel();
  });
  return futures.map((future) => (keywords["return_exceptions"] ? outcomeOf(future) : future.result()));
}

/** Waits for all of them, or for the first that fails. */
function allDone(futures: readonly Future[], withExceptions: boolean): Promise<void> {
  let left = futures.length;
  if (left === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    for (const future of futures)
      future.whenDone(() => {
        left--;
        if (!withExceptions && failed(future)) callSoon(() => reject(errorOf(future)));
        else if (left === 0) callSoon(resolve);
      });
  });
}

const failed = (future: Future): boolean => future.cancelled() || future.exception() !== null;

function errorOf(future: Future): Dynamic {
  try {
    return future.exception();
  } catch (cancelled) {
    return cancelled;
  }
}

function outcomeOf(future: Future): Dynamic {
  if (!failed(future)) return future.result();
  const error: Dynamic = errorOf(future);
  return future.cancelled() && error.args.length === 0 ? new CancelledError("") : error;
}

/** Resolves to true when the promise settles before the timeout. */
async function settledWithin(promise: PromiseLike<unknown>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>(
    (resolve) => (timer = setTimeout(() => resolve(false), Math.max(seconds, 0) * 1000)),
  );
  const inTime = promise.then(() => true);
  try {
    return await interruptible(Promise.race([inTime, timeout]));
  } finally {
    clearTimeout(timer);
  }
}

/** `asyncio.wait_for(fut, timeout)`: cancels what takes too long, and waits until that is done. */
export async function waitFor(awaitable: Awaitable, timeout: Dynamic = null): Promise<Dynamic> {
  if (timeout === null) return settled(awaitable);
  const future = ensureFuture(awaitable);
  try {
    if (await settledWithin(future.finished(), real(timeout))) return future.result();
  } catch (error) {
    future.cancel();
    await future.finished();
    throw error;
  }
  future.cancel();
  await future.finished();
  if (!future.cancelled()) return future.result();
  throw new TimeoutError();
}

interface WaitOptions {
  timeout?: Dynamic;
  return_when?: string;
}

/** `asyncio.wait(aws, *, timeout=None, return_when=ALL_COMPLETED)`: the sets of the done and of the pending. */
export async function wait(aws: Dynamic, options: WaitOptions = {}): Promise<Dynamic> {
  const futures = [...new Set(Array.from(iterate(aws), (awaitable): Future => ensureFuture(awaitable)))];
  if (futures.length === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  const goal = awaited(futures, options.return_when ?? ALL_COMPLETED);
  if ((options.timeout ?? null) === null) await interruptible(goal);
  else await settledWithin(goal, real(options.timeout));
  const done = futures.filter((future) => future.done());
  return Tuple.of(new PySet(done), new PySet(futures.filter((future) => !future.done())));
}

function awaited(futures: readonly Future[], when: string): Promise<unknown> {
  const outcomes = futures.map((future) => future.finished());
  if (when === FIRST_COMPLETED) return Promise.race(outcomes);
  if (when === ALL_COMPLETED) return Promise.all(outcomes);
  if (when !== FIRST_EXCEPTION) throw new ValueError(`Invalid return_when value: ${when}`);
  const failures = futures.map(async (future) => {
    await future.finished();
    if (future.cancelled() || future.exception() === null) await Promise.all(outcomes);
  });
  return Promise.race(failures);
}

/** `asyncio.as_completed(aws, *, timeout=None)`: awaitables, the first to finish first. */
export function* asCompleted(
  aws: Dynamic,
  { timeout = null }: { timeout?: Dynamic } = {},
): Generator<Coroutine> {
  const futures = [...new Set(Array.from(iterate(aws), (awaitable): Future => ensureFuture(awaitable)))];
  const finished = new Queue<Future>();
  for (const future of futures) future.whenDone(() => finished.putNowait(future));
  for (let i = 0; i < futures.length; i++) {
    const next = async () => (await finished.get()).result();
    yield new Coroutine(timeout === null ? next : () => waitFor(new Coroutine(next), timeout));
  }
}

/** `asyncio.shield(arg)`: cancelling the waiter leaves the inner one running. */
export function shield(awaitable: Awaitable): Future {
  const inner = ensureFuture(awaitable);
  const outer = new Future();
  inner.whenDone(() => {
    if (outer.done()) return;
    if (inner.cancelled()) outer.cancel();
    else if (inner.exception() !== null) outer.setException(inner.exception());
    else outer.setResult(inner.result());
  });
  return outer;
}

/** `asyncio.to_thread(func, /, *args, **kwargs)`: runs on the event loop, as there is one thread. */
export async function toThread(func: Dynamic, ...rest: Dynamic[]): Promise<Dynamic> {
  const [args, keywords] = splitKeywords(rest);
  await new Promise<void>((resolve) => callSoon(resolve));
  return inThread({}, () => call(func, args, keywords), copyContext());
}

/** `asyncio.iscoroutinefunction(func)` */
export const iscoroutinefunction = (func: Dynamic): boolean => isCoroutineFunction(func);
/** `asyncio.iscoroutine(obj)` */
export const iscoroutine = (obj: Dynamic): boolean => obj instanceof Coroutine || obj instanceof Promise;
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
