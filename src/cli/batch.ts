/** Runs tasks one after the other, or in worker threads. Results come as they are ready and are kept by their task's place. */
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Convert } from "./batch-command.js";
import { failedTask, type Task, type TaskResult } from "./task.js";

export interface BatchOptions {
  /** How many at a time; 0 works on this thread, 1 does so where there are few tasks. */
  readonly jobs: number;
  /** The function that converts; workers have their own. */
  readonly convert: Convert;
  /** Stops after the tasks that have begun, so that each is done whole or not at all. */
  readonly signal?: AbortSignal;
  readonly finished?: (task: Task, result: TaskResult) => void;
}

/** Node loads workers from what was built, not from the sources that tests run. */
const hasWorkers = import.meta.url.endsWith(".js");

/** So many are done before a thread that collects its garbage sooner pays for its start. */
const fewTasks = 20;

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
  const jobs = Math.min(hasWorkers ? options.jobs : 0, tasks.length);
  if (jobs === 0 || (jobs === 1 && tasks.length <= fewTasks)) {
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

/** One worker until the tasks are used up; one that dies of a task is replaced, and its task is a fault where more memory does not help. */
async function runWorker(
  tasks: readonly Task[],
  begin: () => number | undefined,
  finish: (at: number, result: TaskResult) => void,
): Promise<void> {
  let thread: Thread | undefined;
  try {
    for (let at = begin(); at !== undefined; at = begin()) {
      if (!thread || thread.ended) thread = new Thread();
      let result = await thread.run(tasks[at]!);
      if (result.died) thread = undefined;
      if (result.wantsMemory) result = await runAlone(tasks[at]!);
      finish(at, result.value);
    }
  } finally {
    await thread?.stop();
  }
}

/** A task for which a thread's memory is too small, in one that has as much as V8 gives. */
async function runAlone(task: Task): Promise<Outcome> {
  const thread = new Thread({});
  try {
    return await thread.run(task);
  } finally {
    await thread.stop();
  }
}

interface Outcome {
  readonly value: TaskResult;
  readonly died: boolean;
  /** Whether it died of too little memory. */
  readonly wantsMemory: boolean;
}

/**
 * What is short-lived, and what the last models leave, fills what V8 gives. Collected sooner, two threads stay below 250 MB for any number of models.
 * The variable is for tests.
 */
const limits: ResourceLimits = {
  maxYoungGenerationSizeMb: 16,
  maxOldGenerationSizeMb: Number(process.env["PREDICT2INVOKE_WORKER_MEGABYTES"]) || 160,
};

class Thread {
  ended = false;
  private readonly worker: Worker;
  /** Takes what the worker says about its task. */
  private settle: (outcome: Outcome) => void = () => undefined;

  constructor(resourceLimits: ResourceLimits = limits) {
    this.worker = new Worker(new URL("./batch-worker.js", import.meta.url), { resourceLimits });
    this.worker.on("message", (value: TaskResult) => this.settle({ value, died: false, wantsMemory: false }));
    this.worker.on("error", (error: NodeJS.ErrnoException) =>
      this.settle({
        value: failedTask(error),
        died: true,
        wantsMemory: error.code === "ERR_WORKER_OUT_OF_MEMORY",
      }),
    );
    this.worker.on("exit", (code) => {
      this.ended = true;
      const value = failedTask(new Error(`the worker ended with ${code}`));
      this.settle({ value, died: true, wantsMemory: false });
    });
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((done) => {
      this.settle = done;
      this.worker.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
