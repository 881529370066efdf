import { TypeError, ValueError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Iter } from "./types.js";

function unpackable(value: Dynamic): Iter {
  return iterated(value, (type) => `cannot unpack non-iterable ${type} object`);
}

/** As `iterate`, with another complaint about what cannot be iterated. */
export function iterated(value: Dynamic, complaint: (type: string) => string): Iter {
  try {
    return iterate(value);
  } catch (error) {
    if (!(error instanceof TypeError) || !error.message.endsWith("is not iterable")) throw error;
    throw new TypeError(complaint(typeName(value)));
  }
}

/** `[*value]` and `f(a, *value)`; `f(*value)` alone names what is called. */
export function spread(value: Dynamic, called?: string): Iter {
  const what = called === undefined ? "Value" : `${called} argument`;
  return iterated(value, (type) => `${what} after * must be an iterable, not ${type}`);
}

/** `a, b = value`: exactly `count` items. */
export function unpack(value: Dynamic, count: number): Dynamic[] {
  const iterator = unpackable(value);
  const items: Dynamic[] = [];
  while (items.length < count) {
    const step = iterator.next();
    if (step.done === true) throw tooFew(`${count}`, items.length);
    items.push(step.value);
  }
  if (iterator.next().done !== true) throw new ValueError(`too many values to unpack (expected ${count})`);
  return items;
}

/** `for a, b in items`: each item as an array of its parts. What to iterate over is asked at once, as a loop does. */
export function unpackEach(items: Dynamic, count: number): IterableIterator<Dynamic[]> {
  return unpacking(iterate(items), count);
}

function* unpacking(items: Iterable<Dynamic>, count: number): IterableIterator<Dynamic[]> {
  for (const item of items) yield unpack(item, count);
}

function tooFew(expected: string, got: number): ValueError {
  return new ValueError(`not enough values to unpack (expected ${expected}, got ${got})`);
}

/** `a, *middle, b = value`: the middle is one list among the results. */
export function unpackStar(value: Dynamic, before: number, after: number): Dynamic[] {
  const items = Array.from(unpackable(value));
  if (items.length < before + after) throw tooFew(`at least ${before + after}`, items.length);
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}
