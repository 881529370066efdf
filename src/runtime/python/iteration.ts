import { className } from "./class-info.js";
import { Dict } from "./dict.js";
import { dictKeys, dictSize, isDict, type PyDict } from "./dict-access.js";
import { eq } from "./equality.js";
import { IndexError, RuntimeError, StopIteration, TypeError } from "./exceptions.js";
import { primitive, unwrap } from "./primitive.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Iter } from "./types.js";

const isIterator = Symbol.for("python.iterator");

/** An iterator made of a `next` function; leaving a `for` loop early does not close what it reads. */
export class PyIterator<T = Dynamic> implements IterableIterator<T> {
  readonly next: () => IteratorResult<T>;
  readonly [isIterator]: string;
  /** Closes the generators that only this iterator reads; absent where there are none. */
  declare readonly return?: (value?: Dynamic) => IteratorResult<T>;

  constructor(next: () => IteratorResult<T>, kind = "iterator", sources: readonly Iter[] = []) {
    this.next = next;
    this[isIterator] = kind;
    if (sources.some((each) => each instanceof Owned || (each instanceof PyIterator && each.return)))
      this.return = (value) => {
        for (const each of sources) if (each instanceof Owned || each instanceof PyIterator) each.return?.();
        return { done: true, value };
      };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

const done = (): IteratorReturnResult<undefined> => ({ done: true, value: undefined });

/** A generator that only one reader has: leaving it closes the generator, as Python does. Made by `owned`. */
export class Owned implements IterableIterator<Dynamic> {
  readonly next: () => IteratorResult<Dynamic>;
  readonly #close: () => void;

  constructor(next: () => IteratorResult<Dynamic>, close: () => void) {
    this.next = next;
    this.#close = close;
  }

  return(value?: Dynamic): IteratorResult<Dynamic> {
    this.#close();
    return { done: true, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** Ends the reading of an iterator before its end. */
export function leave(iterator: Dynamic): void {
  if (iterator instanceof Owned) iterator.return();
}

/**
 * What a `for` loop goes over: the items of a sequence as they are at each step, the keys of a dict (RuntimeError
 * when its size changes), the code points of a text, and what `__iter__`, `__next__` or `__getitem__` give. A
 * generator stays open when the loop is left.
 */
export function iterate(value: Dynamic): Iter {
  if (Array.isArray(value) && typeof (value as Dynamic).__iter__ !== "function")
    return value[Symbol.iterator]() as Iter;
  if (typeof value === "string") return value[Symbol.iterator]() as Iter;
  if (typeof value === "object" && value !== null) return iterateObject(value);
  if (typeof value === "function") {
    if (typeof value[Symbol.iterator] === "function") return value[Symbol.iterator]();
    if (typeof value.__iter__ === "function") return iterateResult(value.__iter__(), value);
  }
  const what = typeName(value);
  throw new TypeError(`'${what}' object is not iterable`);
}

function iterateObject(value: Dynamic): Iter {
  if (typeof value.__iter__ === "function") return iterateResult(value.__iter__(), value);
  if (value instanceof Dict) return iterateKeys(value);
  if (value instanceof Set) return iterateSized(value, () => value.size, "Set");
  if (typeof value[Symbol.iterator] === "function") return open(value[Symbol.iterator]());
  if (isDict(value)) return iterateKeys(value);
  if (primitive in value) return iterate(unwrap(value));
  if (typeof value.__getitem__ === "function") return iterateByIndex(value);
  throw new TypeError(`'${typeName(value)}' object is not iterable`);
}

function iterateResult(iterator: Dynamic, owner: Dynamic): Iter {
  if (iterator !== owner || typeof iterator.__next__ === "function") return iteratorOf(iterator);
  throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}

/** The JavaScript iterator behind what `__iter__` returned. */
function iteratorOf(iterator: Dynamic): Iter {
  if (typeof iterator?.__next__ === "function") return iterateNext(iterator);
  if (typeof iterator?.next === "function") return open(iterator);
  throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}

function iterateNext(iterator: Dynamic): Iter {
  return new PyIterator(() => {
    try {
      return { done: false, value: iterator.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  });
}

/** The same iterator without `return`, so that leaving a loop does not close it. */
function open(iterator: Iterator<Dynamic>): Iter {
  if (typeof iterator.return !== "function" || iterator instanceof Owned) return iterator as Iter;
  started.add(iterator);
  return new PyIterator(() => resume(() => iterator.next()));
}

function iterateSized(
  items: Iterable<Dynamic>,
  size: () => number,
  kind: string,
  message = `${kind} changed size during iteration`,
): Iter {
  const iterator = items[Symbol.iterator]();
  const before = size();
  return new PyIterator(
    () => {
      if (size() !== before) throw new RuntimeError(message);
      return iterator.next();
    },
    kind === "Set" ? "set_iterator" : "dict_keyiterator",
  );
}

/** The keys of a dict, whatever `__iter__` its class has; RuntimeError when its size changes. */
export function iterateKeys(dict: PyDict): Iter {
  return iterateSized(
    dictKeys(dict),
    () => dictSize(dict),
    "dictionary",
    (dict as Dynamic).constructor?.mutated,
  );
}

function iterateByIndex(value: Dynamic): Iter {
  let index = 0;
  return new PyIterator(() => {
    try {
      return { done: false, value: value.__getitem__(index++) };
    } catch (error) {
      if (error instanceof IndexError || error instanceof StopIteration) return done();
      throw error;
    }
  });
}

/** `iter(value)`; `iter(callable, sentinel)` */
export function iter(value: Dynamic, ...sentinel: [Dynamic?]): Dynamic {
  if (sentinel.length > 0 && typeof value !== "function" && typeof value?.__call__ !== "function")
    throw new TypeError("iter(v, w): v must be callable");
  if (sentinel.length > 0) return iterateUntil(value, (result) => eq(result, sentinel[0]));
  if (typeof value?.__iter__ === "function") return iterResult(value.__iter__());
  if (isJavaScriptIterator(value)) return value;
  return iterate(value);
}

function iterResult(iterator: Dynamic): Dynamic {
  iteratorOf(iterator);
  return iterator;
}

function iterateUntil(fn: Dynamic, isEnd: (result: Dynamic) => boolean): Iter {
  if (typeof fn !== "function" && typeof fn?.__call__ !== "function")
    throw new TypeError("iter(v, w): v must be callable");
  return new PyIterator(() => {
    const value = typeof fn === "function" ? fn() : fn.__call__();
    return isEnd(value) ? done() : { done: false, value };
  }, "callable_iterator");
}

function isJavaScriptIterator(value: Dynamic): boolean {
  return typeof value?.next === "function" && typeof value[Symbol.iterator] === "function";
}

/** `next(iterator, default)`; StopIteration at the end without a default. */
export function next(iterator: Dynamic, ...fallback: [Dynamic?]): Dynamic {
  if (typeof iterator?.__next__ === "function") return nextByMethod(iterator, fallback);
  if (typeof iterator?.next !== "function")
    throw new TypeError(`'${typeName(iterator)}' object is not an iterator`);
  started.add(iterator);
  const result = resume(() => (iterator as Iterator<Dynamic>).next());
  leave(iterator);
  if (result.done !== true) return result.value;
  if (fallback.length > 0) return fallback[0];
  throw result.value === undefined || result.value === null
    ? new StopIteration()
    : new StopIteration(result.value);
}

function nextByMethod(iterator: Dynamic, fallback: [Dynamic?]): Dynamic {
  try {
    return iterator.__next__();
  } catch (error) {
    if (error instanceof StopIteration && fallback.length > 0) return fallback[0];
    throw error;
  }
}

/** Generators that have run, or are about to: `send` may give those a value. */
export const started = new WeakSet<object>();

/** Runs a generator on; a StopIteration that leaves its body is an error of the program, not the end. */
export function resume<T>(step: () => IteratorResult<T>): IteratorResult<T> {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof StopIteration)) throw error;
    const raised = new RuntimeError("generator raised StopIteration");
    raised.__cause__ = error;
    throw raised;
  }
}

/** `list(value)` */
export function listOf(value?: Dynamic): Dynamic[] {
  return value === undefined ? [] : Array.from(iterate(value));
}

/** The name of an iterator's type: `map`, `zip`, `list_iterator`. */
export function iteratorKind(iterator: Dynamic): string {
  return iterator instanceof PyIterator ? iterator[isIterator] : className(iterator.constructor);
}
