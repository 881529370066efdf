import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What the running code is part of, kept across awaits. All slots share one store: each store of its own would cost
 * something at every promise.
 */
const storage = new AsyncLocalStorage<readonly unknown[]>();
let slots = 0;

/** One thing that running code may be part of: a request, a flow, a span. */
export class Slot<T> {
  private readonly index = slots++;

  /** Undefined outside. */
  get(): T | undefined {
    return storage.getStore()?.[this.index] as T | undefined;
  }

  /** Runs a function, and everything that it starts, with a value. */
  run<R>(value: T, fn: () => R): R {
    return storage.run(this.with(value), fn);
  }

  /** What runs functions as `run` does with this value, in what holds here and now: for less where there are many. */
  runner(value: T): Runner {
    const values = this.with(value);
    return (fn) => storage.run(values, fn);
  }

  /** Sets the value for what follows in this async context. */
  enter(value: T): void {
    storage.enterWith(this.with(value));
  }

  private with(value: T): readonly unknown[] {
    const values = storage.getStore()?.slice() ?? [];
    values[this.index] = value;
    return values;
  }

  /** The slot with a value, for `runWithAll`. */
  holding(value: T): Held {
    return (values) => (values[this.index] = value);
  }
}

/** Runs a function, and everything that it starts, in a context. */
export type Runner = <R>(fn: () => R) => R;

/** Puts a value into the values of all slots. */
export type Held = (values: unknown[]) => void;

/** Runs a function, and everything that it starts, with values of several slots: for less than one after the other. */
export function runWithAll<R>(held: readonly Held[], fn: () => R): R {
  const values = storage.getStore()?.slice() ?? [];
  for (const put of held) put(values);
  return storage.run(values, fn);
}
