import { BaseExceptionGroup, ExceptionGroup } from "../exception-groups.js";
import { Exception, KeyboardInterrupt, SystemExit } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import {
  type Awaitable,
  CancelledError,
  currentTask,
  interruptible,
  startTask,
  type Task,
} from "./asyncio-task.js";

/** Errors that leave a group as they are. */
const endsProgram = (error: Dynamic): boolean =>
  error instanceof SystemExit || error instanceof KeyboardInterrupt;

/** `asyncio.TaskGroup`: waits for its tasks; the first failure cancels the others, and all failures are raised as one group. */
export class TaskGroup {
  readonly #tasks: Task[] = [];
  readonly #errors: Dynamic[] = [];
  #parent: Task | null = null;
  #isInside = false;
  #isAborted = false;
  /** Whether the wait of the body was ended by the group itself. */
  #interruptedBody = false;

  createTask(coro: Awaitable, { name = null }: { name?: Dynamic } = {}): Task {
    const task = startTask(coro, name);
    this.#tasks.push(task);
    task.whenDone(() => task.cancelled() || this.fail(task.exception()));
    return task;
  }

  private fail(error: Dynamic): void {
    if (error === null) return;
    this.#errors.push(error);
    if (this.#isAborted) return;
    this.abort();
    if (!this.#isInside) return;
    this.#interruptedBody = true;
    this.#parent?.interrupt(new CancelledError());
  }

  private abort(): void {
    this.#isAborted = true;
    for (const task of this.#tasks) task.cancel();
  }

  async __aenter__(): Promise<this> {
    this.#parent = currentTask();
    this.#isInside = true;
    return this;
  }

  async __aexit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): Promise<boolean> {
    this.#isInside = false;
    const raised: Dynamic = error ?? null;
    let cancelled: Dynamic = raised instanceof CancelledError && !this.#interruptedBody ? raised : null;
    if (raised !== null && !this.#isAborted) this.abort();
    for (let i = 0; i < this.#tasks.length;) {
      try {
        await interruptible(this.#tasks[i]!.finished());
        i++;
      } catch (caught) {
        cancelled = caught;
        if (!this.#isAborted) this.abort();
      }
    }
    for (const each of this.#errors) if (endsProgram(each)) throw each;
    if (cancelled !== null && this.#errors.length === 0) throw cancelled;
    if (raised !== null && !(raised instanceof CancelledError)) this.#errors.push(raised);
    if (this.#errors.length === 0) return false;
    const Group = this.#errors.every((each) => each instanceof Exception)
      ? ExceptionGroup
      : BaseExceptionGroup;
    throw new Group("unhandled errors in a TaskGroup", this.#errors);
  }
}
