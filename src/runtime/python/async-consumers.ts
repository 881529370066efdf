/** Builtins over what must be awaited: sources that wait, and `key` functions that do. */
import { iterateAsync } from "./async-iteration.js";
import { max, min } from "./aggregates.js";
import { call } from "./call.js";
import { contains } from "./contains.js";
import { eq } from "./equality.js";
import { TypeError } from "./exceptions.js";
import { is } from "./identity.js";
import { iter, listOf } from "./iteration.js";
import { extend, sort, sorted } from "./list.js";
import { truthy } from "./truth.js";
import type { Dynamic } from "./types.js";

/** `any(items)`: asks for no item after the first that is true. */
export async function anyAsync(items: Dynamic): Promise<boolean> {
  for await (const item of iterateAsync(items)) if (truthy(item)) return true;
  return false;
}

/** `all(items)`: asks for no item after the first that is false. */
export async function allAsync(items: Dynamic): Promise<boolean> {
  for await (const item of iterateAsync(items)) if (!truthy(item)) return false;
  return true;
}

/** `value in items`: asks for no item after the one that is equal. */
export async function isInAsync(value: Dynamic, items: Dynamic): Promise<boolean> {
  const isAsync = typeof items === "object" && typeof items?.[Symbol.asyncIterator] === "function";
  if (!isAsync && typeof items?.__iter__ !== "function") return contains(items, value);
  if (typeof items.__contains__ === "function") return truthy(await items.__contains__(value));
  for await (const item of iterateAsync(items)) if (is(item, value) || eq(item, value)) return true;
  return false;
}

/** The first items of what is unpacked into `count` targets, with one more where there are too many. */
export async function takeAsync(items: Dynamic, count: number): Promise<Dynamic[]> {
  const taken: Dynamic[] = [];
  for await (const item of iterateAsync(items)) if (taken.push(item) > count) break;
  return taken;
}

/** `iter(value)` of what may be an async generator. */
export function iterAsync(value: Dynamic): Dynamic {
  const own: Dynamic = typeof value?.__iter__ === "function" ? value.__iter__() : value;
  return typeof own?.[Symbol.asyncIterator] === "function" ? own[Symbol.asyncIterator]() : iter(own);
}

/** `iter(fn, sentinel)` where the calls must be awaited. */
export async function* iterUntilAsync(fn: Dynamic, sentinel: Dynamic): AsyncGenerator<Dynamic> {
  for (;;) {
    const value: Dynamic = await call(fn, []);
    if (is(value, sentinel) || eq(value, sentinel)) return;
    yield value;
  }
}

/** `list.extend(items)`: whoever looks at the list meanwhile sees it grow. */
export async function extendAsync(list: Dynamic, items: Dynamic): Promise<null> {
  for await (const item of iterateAsync(items)) extend(list, [item]);
  return null;
}

interface KeyOptions {
  readonly key?: Dynamic;
  readonly reverse?: Dynamic;
  readonly default?: Dynamic;
}

/** An item and its key, so that each key is asked for once and before anything is compared. */
type Keyed = readonly [key: Dynamic, item: Dynamic];

async function keyed(items: Dynamic, key: Dynamic): Promise<Keyed[]> {
  const pairs: Keyed[] = [];
  for await (const item of iterateAsync(items))
    pairs.push([(key ?? null) === null ? item : await call(key, [item]), item]);
  return pairs;
}

const byKey = (pair: Keyed): Dynamic => pair[0];

/** `sorted(items, key=..., reverse=...)` */
export async function sortedAsync(items: Dynamic, options: KeyOptions = {}): Promise<Dynamic[]> {
  const all: Dynamic[] = [];
  for await (const item of iterateAsync(items)) all.push(item);
  const pairs = await keyed(all, options.key);
  return sorted(pairs, { key: byKey, reverse: options.reverse ?? false }).map(
    ([, item]: Keyed): Dynamic => item,
  );
}

/** `items.sort(key=..., reverse=...)` */
export async function sortAsync(items: Dynamic, options: KeyOptions = {}): Promise<null> {
  const pairs = await keyed(listOf(items), options.key);
  sort(pairs, { key: byKey, reverse: options.reverse ?? false });
  for (const [i, [, item]] of pairs.entries()) items[i] = item;
  return null;
}

/** `min(items, key=..., default=...)` */
export const minAsync = (items: Dynamic, options: KeyOptions = {}): Promise<Dynamic> =>
  extreme(min, items, options);

/** `max(items, key=..., default=...)` */
export const maxAsync = (items: Dynamic, options: KeyOptions = {}): Promise<Dynamic> =>
  extreme(max, items, options);

async function extreme(choose: Dynamic, items: Dynamic, options: KeyOptions): Promise<Dynamic> {
  const pairs = await keyed(items, options.key);
  if (pairs.length === 0) return "default" in options ? options.default : choose([]);
  return choose(pairs, { key: byKey })[1];
}

/** `functools.reduce(fn, items, initial)` where the calls or the items must be awaited. */
export async function reduceAsync(fn: Dynamic, items: Dynamic, ...initial: [Dynamic?]): Promise<Dynamic> {
  const steps = iterateAsync(items);
  let value: Dynamic = initial[0];
  if (initial.length === 0) {
    const first = await steps.next();
    if (first.done) throw new TypeError("reduce() of empty iterable with no initial value");
    value = first.value;
  }
  for await (const item of steps) value = await call(fn, [value, item]);
  return value;
}
