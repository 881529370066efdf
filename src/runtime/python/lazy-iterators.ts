import { signature } from "./functions.js";
import { pyClass } from "./class-info.js";
import { call } from "./call.js";
import { TypeError, ValueError } from "./exceptions.js";
import { isInt } from "./integers.js";
import { intAdd } from "./int-arithmetic.js";
import { iterate, leave, PyIterator } from "./iteration.js";
import { dictKeys, isDict } from "./dict-access.js";
import { getItem } from "./items.js";
import { Keywords } from "./keywords.js";
import { len } from "./len.js";
import { numberOf } from "./numeric.js";
import { Range } from "./range.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { codePoints, requireIndex } from "./text-core.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic, Int, Iter } from "./types.js";

const end = (): IteratorReturnResult<undefined> => ({ done: true, value: undefined });
const give = <T>(value: T): IteratorYieldResult<T> => ({ done: false, value });

class EnumerateIterator<T> extends PyIterator<T> {}
class ZipIterator<T> extends PyIterator<T> {}
class MapIterator<T> extends PyIterator<T> {}
class FilterIterator<T> extends PyIterator<T> {}
class ReversedIterator<T> extends PyIterator<T> {}
class ReversedListIterator<T> extends ReversedIterator<T> {}
class ReversedDictIterator<T> extends ReversedIterator<T> {}
class ReversedRangeIterator<T> extends ReversedIterator<T> {}

pyClass(EnumerateIterator, { name: "enumerate", module: "builtins" });
pyClass(ZipIterator, { name: "zip", module: "builtins" });
pyClass(MapIterator, { name: "map", module: "builtins" });
pyClass(FilterIterator, { name: "filter", module: "builtins" });
pyClass(ReversedIterator, { name: "reversed", module: "builtins" });
pyClass(ReversedListIterator, { name: "list_reverseiterator", module: "builtins" });
pyClass(ReversedDictIterator, { name: "dict_reversekeyiterator", module: "builtins" });
pyClass(ReversedRangeIterator, { name: "range_iterator", module: "builtins" });

/** `enumerate(items, start)` */
export function enumerate<T = Dynamic>(
  items: Iterable<T> | Dynamic,
  start: Int = 0,
): Iter<Tuple<T | number> & [number, T]> {
  const iterator = iterate(items);
  let index: Int = firstIndex(start);
  const next = (): IteratorResult<Tuple<T | number> & [number, T]> => {
    const step = iterator.next();
    if (step.done === true) return end();
    const pair = Tuple.of(index as number, step.value as T);
    index = intAdd(index, 1);
    return give(pair);
  };
  return new EnumerateIterator(next, "enumerate", [iterator]);
}

function firstIndex(start: Dynamic): Int {
  return isInt(start) ? numberOf(start) : requireIndex(start);
}

/** `zip(*iterables)`; a call that could not be read puts `strict` in trailing keywords. */
export function zip(...iterables: Dynamic[]): Iter {
  const last: unknown = iterables.at(-1);
  if (last instanceof Keywords) return zipByName(iterables.slice(0, -1), last.values);
  const iterators = iterables.map(iterate);
  const next = (): IteratorResult<Dynamic> => {
    const items: Dynamic[] = [];
    for (const iterator of iterators) {
      const step = iterator.next();
      if (step.done === true) {
        for (const each of iterators) leave(each);
        return end();
      }
      items.push(step.value);
    }
    return items.length === 0 ? end() : give(Tuple.from(items));
  };
  return new ZipIterator(next, "zip", iterators);
}

function zipByName(iterables: Dynamic[], { strict, ...others }: Record<string, Dynamic>): Iter {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`'${unknown}' is an invalid keyword argument for zip()`);
  return truthy(strict ?? false) ? zipStrict(...iterables) : zip(...iterables);
}

/** `zip(*iterables, strict=True)`: ValueError when the lengths differ. */
export function zipStrict(...iterables: Dynamic[]): Iter {
  const iterators = iterables.map(iterate);
  return new ZipIterator(() => {
    const steps: IteratorResult<Dynamic>[] = [];
    for (const iterator of iterators) {
      const step = iterator.next();
      if (steps.length > 0 && (step.done === true) !== (steps[0]!.done === true))
        throw unequal(steps.length, step.done);
      if (step.done === true && steps.length === 0 && iterators.length === 1) return end();
      steps.push(step);
    }
    return steps.length === 0 || steps[0]!.done === true
      ? end()
      : give(Tuple.from(steps.map((step) => step.value as Dynamic)));
  });
}

function unequal(before: number, shorter: boolean | undefined): ValueError {
  const others = before === 1 ? "argument 1" : `arguments 1-${before}`;
  return new ValueError(
    `zip() argument ${before + 1} is ${shorter === true ? "shorter" : "longer"} than ${others}`,
  );
}

/** `map(fn, *iterables)` */
export function map(fn: AnyFunction | Dynamic, ...iterables: Dynamic[]): Iter {
  if (iterables.length === 0) throw new TypeError("map() must have at least two arguments.");
  const rows = zip(...iterables);
  const next = (): IteratorResult<Dynamic> => {
    const step = rows.next();
    return step.done === true ? end() : give(call(fn, step.value));
  };
  return new MapIterator(next, "map", [rows]);
}

/** `filter(fn, items)`; null keeps what is true */
export function filter(fn: AnyFunction | Dynamic, items: Dynamic): Iter {
  const iterator = iterate(items);
  const next = (): IteratorResult<Dynamic> => {
    for (;;) {
      const step = iterator.next();
      if (step.done === true) return end();
      if (truthy(fn === null || fn === undefined ? step.value : call(fn, [step.value])))
        return give(step.value);
    }
  };
  return new FilterIterator(next, "filter", [iterator]);
}

/** `reversed(sequence)` */
export function reversed(sequence: Dynamic): Iter {
  if (typeof sequence?.__reversed__ === "function") return iterate(sequence.__reversed__());
  const at = reader(sequence);
  let index = at.length;
  const Iterator = reversedClass(sequence);
  return new Iterator(() => {
    // A list that has lost the items that were to come ends the iteration.
    if (--index >= 0 && !(Array.isArray(sequence) && index >= sequence.length)) return give(at.read(index));
    index = 0;
    return end();
  });
}

/** The type that CPython names. */
function reversedClass(sequence: Dynamic): typeof ReversedIterator {
  if (Array.isArray(sequence) && !(sequence instanceof Tuple)) return ReversedListIterator;
  if (isDict(sequence)) return ReversedDictIterator;
  return sequence instanceof Range ? ReversedRangeIterator : ReversedIterator;
}

function reader(sequence: Dynamic): { length: number; read: (index: number) => Dynamic } {
  if (typeof sequence === "string") return reader(codePoints(sequence));
  if (isDict(sequence)) return reader([...dictKeys(sequence)]);
  if (sequence instanceof Range) return { length: sequence.length, read: (index) => sequence.at(index) };
  if (Array.isArray(sequence))
    return { length: sequence.length, read: (index) => sequence[index] as Dynamic };
  if (typeof sequence?.__getitem__ !== "function") {
    throw new TypeError(`'${typeName(sequence)}' object is not reversible`);
  }
  return { length: len(sequence), read: (index) => getItem(sequence, index) };
}

for (const [fn, implementation] of [
  [enumerate, EnumerateIterator],
  [zip, ZipIterator],
  [map, MapIterator],
  [filter, FilterIterator],
  [reversed, ReversedIterator],
] as const) {
  pyClass(fn, { name: fn.name, module: "builtins", implementation });
}

signature(enumerate, "enumerate", ["iterable", "start="]);
