import { call } from "./call.js";
import { callMethod } from "./call-method.js";
import { isClass } from "./class-info.js";
import { Coroutine } from "./coroutine.js";
import { anext, iterateAsync, OwnedAsync } from "./async-iteration.js";
import {
  BaseException,
  GeneratorExit,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  throwing,
  toException,
  TypeError,
} from "./exceptions.js";
import { next, Owned, resume, started } from "./iteration.js";
import { typeName } from "./type-name.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

type AnyGenerator = Generator<Dynamic, Dynamic, Dynamic>;
type AnyAsyncGenerator = AsyncGenerator<Dynamic, Dynamic, Dynamic>;

/** `generator.send(value)`: the value yielded next, or StopIteration. */
export function send(generator: Dynamic, value: Dynamic): Dynamic {
  if (typeof generator.send === "function") return generator.send(value);
  requireStarted(generator, value, "generator");
  return yielded(resume(() => (generator as AnyGenerator).next(value)));
}

function requireStarted(generator: object, value: Dynamic, kind: string): void {
  if ((value ?? null) !== null && !started.has(generator))
    throw new TypeError(`can't send non-None value to a just-started ${kind}`);
  started.add(generator);
}

/** `generator.throw(error)`: the value yielded next, or StopIteration. */
export function throwInto(generator: Dynamic, error: Dynamic, value: Dynamic = null): Dynamic {
  if (typeof generator.__next__ === "function" && typeof generator.throw === "function")
    return generator.throw(error);
  const exception = raised(error, value);
  started.add(generator as object);
  return yielded(resume(() => throwing(exception, () => (generator as AnyGenerator).throw(exception))));
}

function raised(error: Dynamic, value: Dynamic): BaseException {
  if (value instanceof BaseException) return value;
  const made: Dynamic = isClass(error)
    ? call(error, value instanceof Tuple ? [...value] : value === null ? [] : [value])
    : error;
  if (made instanceof BaseException) return made;
  throw new TypeError(
    `exceptions must be classes or instances deriving from BaseException, not ${typeName(error)}`,
  );
}

function yielded(result: IteratorResult<Dynamic>): Dynamic {
  if (result.done !== true) return result.value;
  throw (result.value ?? null) === null ? new StopIteration() : new StopIteration(result.value);
}

/** `generator.close()`: raises GeneratorExit where it waits. */
export function closeGenerator(generator: Dynamic): null {
  if (typeof generator.throw !== "function") {
    generator.return?.();
    return null;
  }
  const exit = new GeneratorExit();
  started.add(generator as object);
  let ended: boolean | undefined;
  try {
    ended = throwing(exit, () => (generator as AnyGenerator).throw(exit)).done;
  } catch (caught) {
    const error = toException(caught);
    if (error === exit || error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
  if (ended !== true) throw new RuntimeError("generator ignored GeneratorExit");
  return null;
}

/** A generator that only one loop can reach: leaving the loop closes it as Python does. */
export function owned(generator: Dynamic): Owned {
  return new Owned(
    () => resume(() => generator.next()),
    () => void closeGenerator(generator),
  );
}

/** `owned` for an async generator, or for what else a call that must be awaited gives. */
export function ownedAsync(generator: Dynamic): AsyncIterableIterator<Dynamic> {
  if (typeof generator?.throw !== "function") return iterateAsync(generator);
  return new OwnedAsync(
    () => generator.next(),
    () => closing(generator as AnyAsyncGenerator),
  );
}

// ---- async generators ----

/** `agen.asend(value)` */
export const asend = (generator: Dynamic, value: Dynamic): Coroutine =>
  new Coroutine(async () => asyncYielded(await (generator as AnyAsyncGenerator).next(value)));

/** `agen.athrow(error)` */
export const athrow = (generator: Dynamic, error: Dynamic, value: Dynamic = null): Coroutine =>
  new Coroutine(async () => asyncYielded(await (generator as AnyAsyncGenerator).throw(raised(error, value))));

/** `agen.aclose()` */
export const aclose = (generator: Dynamic): Coroutine => new Coroutine(() => closing(generator));

/** `agen.__anext__()` */
export const anextOf = (generator: Dynamic): Coroutine => new Coroutine(() => anext(generator));

function asyncYielded(result: IteratorResult<Dynamic>): Dynamic {
  if (result.done === true) throw new StopAsyncIteration();
  return result.value;
}

// ---- generators of Python's that are async here because they wait ----

const isAsyncGenerator = (value: Dynamic): boolean =>
  typeof value?.[Symbol.asyncIterator] === "function" && typeof value.throw === "function";

/** `next(iterator, fallback)` where the step may have to be awaited. */
export async function nextAsync(iterator: Dynamic, ...fallback: [Dynamic?]): Promise<Dynamic> {
  try {
    if (typeof iterator?.__next__ === "function") return await iterator.__next__();
    if (typeof iterator?.[Symbol.asyncIterator] !== "function") return next(iterator);
    const value: Dynamic = yielded(await start(iterator).next());
    if (iterator instanceof OwnedAsync) await iterator.return();
    return value;
  } catch (error) {
    if (error instanceof StopIteration && fallback.length > 0) return fallback[0];
    throw error;
  }
}

function start<G extends object>(generator: G): G {
  started.add(generator);
  return generator;
}

/** `generator.send(value)` */
export async function sendAsync(generator: Dynamic, value: Dynamic): Promise<Dynamic> {
  if (!isAsyncGenerator(generator)) return callMethod(generator, "send", [value]);
  requireStarted(generator as object, value, "generator");
  return yielded(await (generator as AnyAsyncGenerator).next(value));
}

/** `generator.throw(error)` */
export async function throwIntoAsync(generator: Dynamic, ...error: [Dynamic, Dynamic?]): Promise<Dynamic> {
  if (!isAsyncGenerator(generator)) return callMethod(generator, "throw", error);
  const exception = raised(error[0], error[1] ?? null);
  return yielded(await throwing(exception, () => (generator as AnyAsyncGenerator).throw(exception)));
}

/** `generator.close()` */
export async function closeGeneratorAsync(generator: Dynamic): Promise<Dynamic> {
  return isAsyncGenerator(generator) ? closing(generator) : callMethod(generator, "close");
}

async function closing(generator: AnyAsyncGenerator): Promise<null> {
  const exit = new GeneratorExit();
  let ended: boolean | undefined;
  try {
    ended = (await generator.throw(exit)).done;
  } catch (error) {
    if (error === exit || error instanceof GeneratorExit || error instanceof StopAsyncIteration) return null;
    throw error;
  }
  if (ended !== true) throw new RuntimeError("async generator ignored GeneratorExit");
  return null;
}
