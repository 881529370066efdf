import { pyClass } from "./class-info.js";
import { RuntimeError, StopIteration, TypeError } from "./exceptions.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** The method by which coroutines and futures give the promise of their result. None of them has `then`: JavaScript would wait for them by itself. */
export const promised = Symbol.for("python.await");

/** What calling an `async def` gives: nothing of the body runs until it is awaited, once. */
export class Coroutine {
  #start: (() => Dynamic) | undefined;

  constructor(start: () => Dynamic) {
    this.#start = start;
  }

  /** Starts it. */
  async [promised](): Promise<Dynamic> {
    const start = this.#start;
    this.#start = undefined;
    if (!start) throw new RuntimeError("cannot reuse already awaited coroutine");
    return start();
  }

  /** For `yield from coro.__await__()`: the whole coroutine is one step of the iterator. */
  __await__(): Dynamic {
    const coroutine = this;
    return (function* (): Generator<Dynamic, Dynamic, Dynamic> {
      return (yield coroutine) as Dynamic;
    })();
  }

  /** Drops a coroutine that was never awaited. */
  close(): null {
    this.#start = undefined;
    return null;
  }
}

pyClass(Coroutine, {
  name: "coroutine",
  module: "builtins",
  instances: (value) => value instanceof Coroutine || value instanceof Promise,
});

/** `f(x)` of an async function, not awaited: `coroutine(f, x)`. */
export const coroutine = (fn: AnyFunction, ...args: Dynamic[]): Dynamic => new Coroutine(() => fn(...args));

/** The promise of what `await value` gives, for a value that may be anything awaitable. */
export function settled(value: Dynamic): Promise<Dynamic> {
  if (typeof value?.[promised] === "function") return value[promised]();
  if (typeof value?.then === "function") return Promise.resolve(value);
  if (typeof value?.__await__ === "function") return driven(value.__await__());
  return Promise.reject(new TypeError(`object ${typeName(value)} can't be used in 'await' expression`));
}

/** Runs the iterator that a class's own `__await__` returned: coroutines among its values are awaited, anything else lets others run. */
async function driven(iterator: Dynamic): Promise<Dynamic> {
  if (typeof iterator?.[promised] === "function") return iterator[promised]();
  let resume = (): IteratorResult<Dynamic> => nextStep(iterator);
  for (;;) {
    const step = resume();
    if (step.done) return step.value ?? null;
    try {
      const value: Dynamic = await (typeof step.value?.[promised] === "function"
        ? step.value[promised]()
        : turn());
      resume = () => nextStep(iterator, value);
    } catch (error) {
      resume = () => iterator.throw(error);
    }
  }
}

const turn = (): Promise<null> => new Promise((resolve) => setImmediate(() => resolve(null)));

function nextStep(iterator: Dynamic, value?: Dynamic): IteratorResult<Dynamic> {
  if (typeof iterator.__next__ !== "function") return iterator.next(value);
  try {
    return { done: false, value: iterator.__next__() };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
  }
}
