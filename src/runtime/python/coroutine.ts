import { RuntimeError } from "./exceptions.js";
import type { Dynamic } from "./types.js";

/**
 * What calling an `async def` gives: nothing of the body runs until it is awaited, once. A task or `gather` starts it by
 * calling `then`.
 */
export class Coroutine implements PromiseLike<Dynamic> {
  #start: (() => Dynamic) | undefined;

  constructor(start: () => Dynamic) {
    this.#start = start;
  }

  then<A = Dynamic, B = never>(
    done?: ((value: Dynamic) => A | PromiseLike<A>) | null,
    failed?: ((reason: Dynamic) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const start = this.#start;
    this.#start = undefined;
    if (!start) return Promise.reject(new RuntimeError("cannot reuse already awaited coroutine")).then(done, failed);
    return run(start).then(done, failed);
  }

  /** Drops a coroutine that was never awaited. */
  close(): void {
    this.#start = undefined;
  }
}

const run = async (start: () => Dynamic): Promise<Dynamic> => (await start()) as Dynamic;

/** `f(x)` of an async function, not awaited: `coroutine(() => f(x))`. */
export const coroutine = (start: () => Dynamic): Dynamic => new Coroutine(start);
