/** Runs tasks one after the other, or in worker threads. Results come as they are ready and are kept by their task's place. */
import { Worker } from "node:worker_threads";
import type { Convert } from "./batch-command.js";
import { failedTask, type Task, type TaskResult } from "./task.js";

export interface BatchOptions {
  /** How many at a time; 1 works on this thread. */
  readonly jobs: number;
  /** The function that converts; workers have their own. */
  readonly convert: Convert;
  /** Stops after the tasks that have begun, so that each is done whole or not at all. */
  readonly signal?: AbortSignal;
  readonly finished?: (task: Task, result: TaskResult) => void;
}

/** Node loads workers from what was built, not from the sources that tests run. */
const hasWorkers = import.meta.url.endsWith(".js");

/** Results by the place of their tasks; undefined for tasks that an abort kept from beginning. */
export async function runBatch(
  tasks: readonly Task[],
  options: BatchOptions,
): Promise<(TaskResult | undefined)[]> {
  const results = new Array<TaskResult | undefined>(tasks.length).fill(undefined);
  let next = 0;
  const begin = (): number | undefined =>
    options.signal?.aborted || next >= tasks.length ? undefined : next++;
  const finish = (at: number, result: TaskResult): void => {
    results[at] = result;
    options.finished?.(tasks[at]!, result);
  };
  const jobs = Math.min(hasWorkers ? options.jobs : 1, tasks.length);
  if (jobs <= 1) {
    // With workers the compiler is theirs alone.
    const { runTask } = await import("./run-task.js");
    for (let at = begin(); at !== undefined; at = begin()) {
      finish(at, await runTask(tasks[at]!, options.convert));
      await new Promise(setImmediate); // an interrupt may come in
    }
  } else {
    await Promise.all(Array.from({ length: jobs }, () => runWorker(tasks, begin, finish)));
  }
  return results;
}

/** One worker until the tasks are used up; one that dies of a task is replaced, and its task is a fault. */
async function runWorker(
  tasks: readonly Task[],
  begin: () => number | undefined,
  finish: (at: number, result: TaskResult) => void,
): Promise<void> {
  let thread: Thread | undefined;
  try {
    for (let at = begin(); at !== undefined; at = begin()) {
      if (!thread || thread.ended) thread = new Thread();
      const result = await thread.run(tasks[at]!);
      if (result.died) thread = undefined;
      finish(at, result.value);
    }
  } finally {
    await thread?.stop();
  }
}

class Thread {
  ended = false;
  private readonly worker = new Worker(new URL("./batch-worker.js", import.meta.url), {
    // Short-lived trees fill what V8 gives; collected sooner, two threads take 40 MB less and no more time.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  /** Takes what the worker says about its task. */
  private settle: (value: TaskResult, died: boolean) => void = () => undefined;

  constructor() {
    this.worker.on("message", (value: TaskResult) => this.settle(value, false));
    this.worker.on("error", (error) => this.settle(failedTask(error), true));
    this.worker.on("exit", (code) => {
      this.ended = true;
      this.settle(failedTask(new Error(`the worker ended with ${code}`)), true);
    });
  }

  run(task: Task): Promise<{ value: TaskResult; died: boolean }> {
    return new Promise((done) => {
      this.settle = (value, died) => done({ value, died });
      this.worker.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
