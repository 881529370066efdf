import { StopAsyncIteration, StopIteration, TypeError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** What an `async for` loop goes over; also takes what `for` goes over. Leaving the loop closes nothing but what is owned. */
export function iterateAsync(value: Dynamic): AsyncIterableIterator<Dynamic> {
  if (typeof value?.__aiter__ === "function") return byAnext(value.__aiter__());
  if (typeof value?.[Symbol.asyncIterator] === "function") return open(value[Symbol.asyncIterator]());
  const own: Dynamic = typeof value?.__iter__ === "function" && !isBuiltin(value) ? value.__iter__() : value;
  if (typeof own?.[Symbol.asyncIterator] === "function") return open(own[Symbol.asyncIterator]());
  if (typeof own?.__next__ === "function") return asyncIterator(() => stepOf(own));
  const items = iterate(own);
  return asyncIterator(() => Promise.resolve(items.next()));
}

/** JavaScript's own iterables are no objects of the program. */
const isBuiltin = (value: Dynamic): boolean => Array.isArray(value) || typeof value !== "object";

/** A step of an iterator of the program, whose `__next__` may have to be awaited. */
async function stepOf(iterator: Dynamic): Promise<IteratorResult<Dynamic>> {
  try {
    return { done: false, value: await iterator.__next__() };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: undefined };
    throw error;
  }
}

function asyncIterator(next: () => Promise<IteratorResult<Dynamic>>): AsyncIterableIterator<Dynamic> {
  return {
    next,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** A stream that only one reader has: leaving it closes the stream, as Python does. Made by `ownedAsync`. */
export class OwnedAsync implements AsyncIterableIterator<Dynamic> {
  readonly next: () => Promise<IteratorResult<Dynamic>>;
  readonly #close: () => Promise<unknown>;

  constructor(next: () => Promise<IteratorResult<Dynamic>>, close: () => Promise<unknown>) {
    this.next = next;
    this.#close = close;
  }

  async return(value?: Dynamic): Promise<IteratorResult<Dynamic>> {
    await this.#close();
    return { done: true, value };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Closes those of some streams that nobody else reads. */
export async function leaveAsync(streams: Iterable<AsyncIterator<Dynamic>>): Promise<void> {
  for (const each of streams) if (each instanceof OwnedAsync) await each.return();
}

function open(iterator: AsyncIterator<Dynamic>): AsyncIterableIterator<Dynamic> {
  if (iterator instanceof OwnedAsync) return iterator;
  return asyncIterator(() => iterator.next());
}

function byAnext(iterator: Dynamic): AsyncIterableIterator<Dynamic> {
  if (typeof iterator.__anext__ !== "function") return open(iterator);
  return asyncIterator(async () => {
    try {
      return { done: false, value: await iterator.__anext__() };
    } catch (error) {
      if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
      throw error;
    }
  });
}

/** `aiter(value)` */
export function aiter(value: Dynamic): Dynamic {
  if (typeof value?.__aiter__ === "function") return value.__aiter__();
  if (typeof value?.[Symbol.asyncIterator] === "function") return value[Symbol.asyncIterator]();
  throw new TypeError(`'${typeName(value)}' object is not an async iterable`);
}

/** `anext(iterator, fallback)` */
export async function anext(iterator: Dynamic, ...fallback: [Dynamic?]): Promise<Dynamic> {
  if (typeof iterator?.__anext__ === "function") return anextByMethod(iterator, fallback);
  if (typeof iterator?.next !== "function") {
    throw new TypeError(`'${typeName(iterator)}' object is not an async iterator`);
  }
  const step = (await iterator.next()) as IteratorResult<Dynamic>;
  if (step.done !== true) return step.value;
  if (fallback.length > 0) return fallback[0];
  throw new StopAsyncIteration();
}

async function anextByMethod(iterator: Dynamic, fallback: [Dynamic?]): Promise<Dynamic> {
  try {
    return await iterator.__anext__();
  } catch (error) {
    if (error instanceof StopAsyncIteration && fallback.length > 0) return fallback[0];
    throw error;
  }
}

/** `[item async for item in value]` */
export async function alist(value: Dynamic): Promise<Dynamic[]> {
  const items: Dynamic[] = [];
  for await (const item of iterateAsync(value)) items.push(item);
  return items;
}

/** A stream as the list of what it gives, anything else as it is. */
export async function readStream(value: Dynamic): Promise<Dynamic> {
  const isStream = typeof (value?.[Symbol.asyncIterator] ?? value?.__aiter__) === "function";
  if (isStream) return alist(value);
  const made: Dynamic = isAsyncFunction(value?.__iter__) ? value.__iter__() : undefined;
  return made === undefined ? (value as Dynamic) : alist(made);
}

/** Whether it is written as `async` or as an async generator. */
const isAsyncFunction = (fn: Dynamic): boolean =>
  typeof fn === "function" && /^\[object Async/.test(Object.prototype.toString.call(fn));

/** A comprehension that awaits: `fn` gives what each item contributes. */
export async function aflatMap<R = Dynamic>(
  iterable: Dynamic,
  fn: (item: Dynamic) => Iterable<R> | AsyncIterable<R> | Promise<Iterable<R>>,
): Promise<R[]> {
  const results: R[] = [];
  for await (const item of iterateAsync(iterable))
    for await (const result of await fn(item)) results.push(result);
  return results;
}

/** A generator expression that awaits. */
export async function* alazyFlatMap<R = Dynamic>(
  iterable: Dynamic,
  fn: (item: Dynamic) => Iterable<R> | AsyncIterable<R> | Promise<Iterable<R>>,
): AsyncGenerator<R, void, undefined> {
  for await (const item of iterateAsync(iterable)) yield* await fn(item);
}
