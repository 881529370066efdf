import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { call } from "../call.js";
import { RuntimeError, TimeoutError, toException, ValueError } from "../exceptions.js";
import { iter, iterate } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { PySet } from "../set.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { settled } from "../coroutine.js";
import { type Awaitable, CancelledError, ensureFuture } from "./asyncio-task.js";
import { inThread } from "./contextvars.js";
import { real } from "./numbers.js";
import { Thread } from "./threading.js";

export { CancelledError, TimeoutError };
export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

/** `concurrent.futures.Future`: asking for the result waits without holding the event loop. */
export class Future<T = Dynamic> {
  #state: "pending" | "running" | "finished" | "cancelled" = "pending";
  #value: Dynamic = null;
  #error: Dynamic = null;
  readonly #callbacks: Dynamic[] = [];
  readonly settled: Promise<void>;
  #settle!: () => void;

  constructor() {
    this.settled = new Promise((resolve) => (this.#settle = resolve));
  }

  private finish(state: "finished" | "cancelled"): void {
    this.#state = state;
    this.#settle();
    for (const callback of this.#callbacks) call(callback, [this]);
  }

  /** Runs the work that the future stands for. */
  async work(run: () => Dynamic): Promise<void> {
    if (this.#state !== "pending") return;
    this.#state = "running";
    try {
      this.#value = await run();
    } catch (error) {
      this.#error = toException(error);
    }
    this.finish("finished");
  }

  private async wait(timeout: Dynamic): Promise<void> {
    if (timeout === null) return this.settled;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>(
      (_, reject) => (timer = setTimeout(() => reject(new TimeoutError()), real(timeout) * 1000)),
    );
    await Promise.race([this.settled, late]).finally(() => clearTimeout(timer));
  }

  async result(timeout: Dynamic = null): Promise<T> {
    await this.wait(timeout);
    if (this.#state === "cancelled") throw new CancelledError();
    if (this.#error !== null) throw this.#error;
    return this.#value;
  }

  async exception(timeout: Dynamic = null): Promise<Dynamic> {
    await this.wait(timeout);
    if (this.#state === "cancelled") throw new CancelledError();
    return this.#error;
  }

  done(): boolean {
    return this.#state === "finished" || this.#state === "cancelled";
  }

  running(): boolean {
    return this.#state === "running";
  }

  cancelled(): boolean {
    return this.#state === "cancelled";
  }

  cancel(): boolean {
    if (this.#state === "pending") this.finish("cancelled");
    return this.#state === "cancelled";
  }

  addDoneCallback(callback: Dynamic): null {
    if (this.done()) call(callback, [this]);
    else this.#callbacks.push(callback);
    return null;
  }

  setResult(value: T): null {
    this.#value = value;
    this.finish("finished");
    return null;
  }

  setException(error: Dynamic): null {
    this.#error = error;
    this.finish("finished");
    return null;
  }
}

let pools = 0;

/** `concurrent.futures.ThreadPoolExecutor`: at most `max_workers` calls at a time, all on the event loop. */
export class ThreadPoolExecutor {
  readonly #limit: number;
  readonly #name: string;
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #futures = new Set<Future>();
  /** Workers that have nothing to do. */
  readonly #idle: Thread[] = [];
  #workers = 0;
  #shutdown = false;

  constructor(
    maxWorkers: Dynamic = null,
    threadNamePrefix: Dynamic = "",
    private readonly initializer: Dynamic = null,
    private readonly initargs: Dynamic = [],
  ) {
    if (maxWorkers !== null && maxWorkers <= 0) throw new ValueError("max_workers must be greater than 0");
    this.#limit = maxWorkers ?? 32;
    this.#name = threadNamePrefix || `ThreadPoolExecutor-${pools++}`;
  }

  private next(): void {
    if (this.#idle.length === 0 && this.#workers >= this.#limit) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    const known = this.#idle.shift();
    const worker = known ?? new Thread(null, null, `${this.#name}_${this.#workers++}`);
    void inThread(worker, async () => {
      if (known === undefined && this.initializer !== null) await call(this.initializer, [...this.initargs]);
      await job();
    }).finally(() => {
      this.#idle.push(worker);
      this.next();
    });
  }

  submit(fn: Dynamic, ...rest: Dynamic[]): Future {
    if (this.#shutdown) throw new RuntimeError("cannot schedule new futures after shutdown");
    const [args, keywords] = splitKeywords(rest);
    const future = new Future();
    this.#futures.add(future);
    void future.settled.then(() => this.#futures.delete(future));
    this.#waiting.push(() => future.work(async () => call(fn, args, keywords)));
    queueMicrotask(() => this.next());
    return future;
  }

  /** `executor.map(fn, *iterables, timeout=None)`: the calls are asked for at once, the results come in their order. */
  map(fn: Dynamic, ...rest: Dynamic[]): AsyncGenerator<Dynamic> {
    const [iterables, keywords] = splitKeywords(rest);
    const futures = Array.from(rows(Array.from(iterables)), (args) => this.submit(fn, ...args));
    const timeout: Dynamic = keywords["timeout"] ?? null;
    return results(futures, timeout === null ? null : performance.now() + real(timeout) * 1000);
  }

  async shutdown(
    wait: Dynamic = true,
    { cancel_futures = false }: { cancel_futures?: Dynamic } = {},
  ): Promise<null> {
    this.#shutdown = true;
    if (cancel_futures) for (const future of this.#futures) future.cancel();
    if (wait) await Promise.all(Array.from(this.#futures, (future) => future.settled));
    return null;
  }

  __enter__(): this {
    return this;
  }

  async __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): Promise<null> {
    return this.shutdown();
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(): Promise<null> {
    return this.shutdown();
  }
}

function* rows(iterables: readonly Dynamic[]): Generator<Dynamic[]> {
  const sources = iterables.map((iterable) => iter(iterable));
  for (;;) {
    const row = sources.map((source) => source.next());
    if (row.length === 0 || row.some((item) => item.done)) return;
    yield row.map((item) => item.value);
  }
}

/** A failed call raises at its place, and nothing is begun after that or when nobody wants more. */
async function* results(futures: readonly Future[], deadline: number | null): AsyncGenerator<Dynamic> {
  try {
    for (const future of futures)
      yield await future.result(deadline === null ? null : Math.max(deadline - performance.now(), 0) / 1000);
  } finally {
    for (const future of futures) future.cancel();
  }
}

/** `concurrent.futures.as_completed(fs, timeout=None)` */
export async function* asCompleted(fs: Dynamic, timeout: Dynamic = null): AsyncGenerator<Future> {
  const pending = new Set<Future>(iterate(fs));
  const deadline = timeout === null ? null : performance.now() + real(timeout) * 1000;
  for (const future of [...pending].filter((each) => each.done())) {
    pending.delete(future);
    yield future;
  }
  while (pending.size > 0) {
    const first = Promise.race(Array.from(pending, (future) => future.settled.then(() => future)));
    const future = await (deadline === null ? first : before(first, deadline, pending.size));
    pending.delete(future);
    yield future;
  }
}

async function before<T>(promise: Promise<T>, deadline: number, unfinished: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((_, reject) => {
    const error = () => reject(new TimeoutError(`${unfinished} (of ${unfinished}) futures unfinished`));
    timer = setTimeout(error, Math.max(deadline - performance.now(), 0));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** `concurrent.futures.wait(fs, timeout=None, return_when=ALL_COMPLETED)` */
export async function wait(fs: Dynamic, timeout: Dynamic = null, returnWhen = ALL_COMPLETED): Promise<Tuple> {
  const futures: Future[] = Array.from(new Set<Future>(iterate(fs)));
  const settled = futures.map((future) => future.settled);
  const failed = futures.map(async (future) =>
    (await future.exception()) === null ? Promise.all(settled) : null,
  );
  const goal: Promise<unknown> =
    returnWhen === ALL_COMPLETED
      ? Promise.all(settled)
      : Promise.race(returnWhen === FIRST_COMPLETED ? settled : failed);
  if (timeout === null) await goal;
  else await before(goal, performance.now() + real(timeout) * 1000, futures.length).catch(() => null);
  const done = futures.filter((future) => future.done());
  return Tuple.of(new PySet(done), new PySet(futures.filter((future) => !future.done())));
}

declareMethods(ThreadPoolExecutor, "ThreadPoolExecutor", {
  __init__: ["max_workers=", "thread_name_prefix=", "initializer=", "initargs="],
  submit: ["fn", "/", "*args", "**kwargs"],
  map: ["fn", "*iterables", "timeout=", "chunksize="],
  shutdown: ["wait=", "*", "cancel_futures="],
  __exit__: ["exc_type", "exc", "tb"],
});
declareMethods(Future, "Future", {
  result: ["timeout="],
  exception: ["timeout="],
  add_done_callback: ["fn"],
  set_result: ["result"],
  set_exception: ["exception"],
});
signature(asCompleted, "as_completed", ["fs", "timeout="]);
signature(wait, "wait", ["fs", "timeout=", "return_when="]);

/** `asyncio.run_coroutine_threadsafe(coro, loop)`: the loop of the other thread is this one, too. */
export function runCoroutineThreadsafe(coro: Awaitable, _loop: Dynamic): Future {
  const future = new Future();
  void future.work(() => settled(ensureFuture(coro)));
  return future;
}
