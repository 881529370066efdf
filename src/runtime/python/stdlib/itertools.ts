import { signature } from "../functions.js";
import { add } from "../arithmetic.js";
import { call } from "../call.js";
import { eq } from "../equality.js";
import { TypeError, ValueError } from "../exceptions.js";
import { iter, iterate, leave } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { truthy } from "../truth.js";
import { Tuple } from "../tuple.js";
import type { Dynamic, Iter } from "../types.js";
import { smallInteger } from "./numbers.js";

type Stream = Generator<Dynamic>;

/** `itertools.chain(*iterables)` */
export function* chain(...iterables: Dynamic[]): Stream {
  for (const iterable of iterables) yield* iterate(iterable);
}

/** `itertools.chain.from_iterable(iterable)` */
export function* chainFromIterable(iterable: Dynamic): Stream {
  for (const inner of iterate(iterable)) yield* iterate(inner);
}

/** `itertools.count(start=0, step=1)` */
export function* count(start: Dynamic = 0, step: Dynamic = 1): Stream {
  for (let value = start; ; value = add(value, step)) yield value;
}

export function* cycle(iterable: Dynamic): Stream {
  const saved: Dynamic[] = [];
  for (const item of iterate(iterable)) {
    saved.push(item);
    yield item;
  }
  while (saved.length > 0) yield* saved;
}

/** `itertools.repeat(object[, times])` */
export function repeat(object: Dynamic, times?: Dynamic): Stream {
  if (object === undefined) throw new TypeError("repeat() missing required argument 'object' (pos 1)");
  return repeated(object, times === undefined ? Infinity : smallInteger(times));
}

function* repeated(object: Dynamic, limit: number): Stream {
  for (let i = 0; i < limit; i++) yield object;
}

/** `itertools.accumulate(iterable, func=operator.add, *, initial=None)` */
export function* accumulate(
  iterable: Dynamic,
  func: Dynamic = null,
  { initial = null }: { initial?: Dynamic } = {},
): Stream {
  const items = iter(iterable);
  let total = initial;
  if (total === null) {
    const first = items.next();
    if (first.done) return;
    total = first.value;
  }
  yield total;
  for (const item of iterate(items)) {
    total = func === null ? add(total, item) : call(func, [total, item]);
    yield total;
  }
}

export function* compress(data: Dynamic, selectors: Dynamic): Stream {
  const chosen = iter(selectors);
  for (const item of iterate(data)) {
    const selector = chosen.next();
    if (selector.done) return;
    if (truthy(selector.value)) yield item;
  }
}

export function* dropwhile(predicate: Dynamic, iterable: Dynamic): Stream {
  let dropping = true;
  for (const item of iterate(iterable)) {
    dropping &&= truthy(call(predicate, [item]));
    if (!dropping) yield item;
  }
}

export function* takewhile(predicate: Dynamic, iterable: Dynamic): Stream {
  for (const item of iterate(iterable)) {
    if (!truthy(call(predicate, [item]))) return;
    yield item;
  }
}

/** `itertools.filterfalse(function, iterable)`; None tests the items. */
export function* filterfalse(fn: Dynamic, iterable: Dynamic): Stream {
  for (const item of iterate(iterable)) if (!truthy(fn === null ? item : call(fn, [item]))) yield item;
}

export function* starmap(fn: Dynamic, iterable: Dynamic): Stream {
  for (const args of iterate(iterable)) yield call(fn, Array.from(iterate(args)));
}

export function* pairwise(iterable: Dynamic): Stream {
  let previous: Dynamic;
  let started = false;
  for (const item of iterate(iterable)) {
    if (started) yield Tuple.of(previous, item);
    [previous, started] = [item, true];
  }
}

function bound(value: Dynamic, fallback: number, message: string): number {
  if (value === null || value === undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw new ValueError(message);
  return value;
}

/** `itertools.islice(iterable, [start,] stop[, step])` */
export function islice(iterable: Dynamic, ...args: Dynamic[]): Stream {
  const [start, stop, step] = args.length === 1 ? [0, args[0], 1] : args;
  const message = "for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  const first = bound(start, 0, `Indices ${message}`);
  const last = bound(stop, Infinity, args.length === 1 ? `Stop argument ${message}` : `Indices ${message}`);
  const stride = bound(step, 1, "Step for islice() must be a positive integer or None.");
  if (stride === 0) throw new ValueError("Step for islice() must be a positive integer or None.");
  return take(iter(iterable), first, last, stride);
}

function* take(items: Iter, first: number, last: number, stride: number): Stream {
  let wanted = first;
  try {
    for (let position = 0; position < last; position++) {
      const item = items.next();
      if (item.done) return;
      if (position !== wanted) continue;
      yield item.value;
      wanted += stride;
    }
  } finally {
    leave(items);
  }
}

/** `itertools.groupby(iterable, key=None)`: groups share the input, so a group ends when the next is asked for. */
export function* groupby(iterable: Dynamic, key: Dynamic = null): Stream {
  const items = iter(iterable);
  const keyOf = (item: Dynamic) => (key === null ? item : call(key, [item]));
  let item = items.next();
  let current = item.done ? undefined : keyOf(item.value);
  let turn = 0;
  const advance = () => {
    item = items.next();
    if (!item.done) current = keyOf(item.value);
  };
  function* group(target: Dynamic, own: number): Stream {
    while (!item.done && turn === own && eq(current, target)) {
      yield item.value;
      if (turn === own) advance();
    }
  }
  while (!item.done) {
    const target = current;
    turn++;
    yield Tuple.of(target, group(target, turn));
    turn++;
    while (!item.done && eq(current, target)) advance();
  }
}

/** `itertools.tee(iterable, n=2)` */
export function tee(iterable: Dynamic, n: Dynamic = 2): Tuple<Stream> {
  const source = iter(iterable);
  const size = smallInteger(n);
  if (size < 0) throw new ValueError("n must be >= 0");
  const seen: Dynamic[] = [];
  function* branch(): Stream {
    for (let i = 0; ; i++) {
      if (i === seen.length) {
        const item = source.next();
        if (item.done) return;
        seen.push(item.value);
      }
      yield seen[i];
    }
  }
  return Tuple.from(Array.from({ length: size }, branch));
}

/** `itertools.product(*iterables, repeat=1)` */
export function product(...rest: Dynamic[]): Stream {
  const [iterables, keywords] = splitKeywords(rest);
  const times = smallInteger(keywords["repeat"] ?? 1);
  if (times < 0) throw new ValueError("repeat argument cannot be negative");
  const once = Array.from(iterables, (iterable) => Array.from(iterate(iterable)));
  return products(Array(times).fill(once).flat(1) as Dynamic[][], []);
}

function* products(pools: readonly Dynamic[][], chosen: Dynamic[]): Stream {
  if (chosen.length === pools.length) {
    yield Tuple.from(chosen);
    return;
  }
  for (const item of pools[chosen.length]!) yield* products(pools, [...chosen, item]);
}

function size(r: Dynamic): number {
  const count = smallInteger(r);
  if (count < 0) throw new ValueError("r must be non-negative");
  return count;
}

/** `itertools.permutations(iterable, r=None)` */
export function permutations(iterable: Dynamic, r: Dynamic = null): Stream {
  const pool = Array.from(iterate(iterable));
  return arrangements(pool, r === null ? pool.length : size(r), []);
}

function* arrangements(pool: readonly Dynamic[], r: number, used: number[]): Stream {
  if (used.length === r) {
    yield Tuple.from(used.map((i) => pool[i]));
    return;
  }
  for (let i = 0; i < pool.length; i++) if (!used.includes(i)) yield* arrangements(pool, r, [...used, i]);
}

/** `itertools.combinations(iterable, r)` */
export function combinations(iterable: Dynamic, r: Dynamic): Stream {
  return selections(Array.from(iterate(iterable)), size(r), 0, 1, []);
}

/** `itertools.combinations_with_replacement(iterable, r)` */
export function combinationsWithReplacement(iterable: Dynamic, r: Dynamic): Stream {
  return selections(Array.from(iterate(iterable)), size(r), 0, 0, []);
}

function* selections(
  pool: readonly Dynamic[],
  r: number,
  from: number,
  gap: number,
  chosen: Dynamic[],
): Stream {
  if (chosen.length === r) {
    yield Tuple.from(chosen);
    return;
  }
  for (let i = from; i < pool.length; i++) yield* selections(pool, r, i + gap, gap, [...chosen, pool[i]]);
}

/** `itertools.zip_longest(*iterables, fillvalue=None)` */
export function* zipLongest(...rest: Dynamic[]): Stream {
  const [iterables, keywords] = splitKeywords(rest);
  const fill = keywords["fillvalue"] ?? null;
  const sources = Array.from(iterables, (iterable) => iter(iterable));
  for (;;) {
    const row = sources.map((source) => source.next());
    if (row.every((item) => item.done)) return;
    yield Tuple.from(row.map((item) => (item.done ? fill : item.value)));
  }
}

/** `itertools.batched(iterable, n, *, strict=False)` */
export function* batched(
  iterable: Dynamic,
  n: Dynamic,
  { strict = false }: { strict?: boolean } = {},
): Stream {
  const length = smallInteger(n);
  if (length < 1) throw new ValueError("n must be at least one");
  let batch: Dynamic[] = [];
  for (const item of iterate(iterable)) {
    batch.push(item);
    if (batch.length < length) continue;
    yield Tuple.from(batch);
    batch = [];
  }
  if (batch.length === 0) return;
  if (strict) throw new ValueError("batched(): incomplete batch");
  yield Tuple.from(batch);
}

signature(accumulate, "accumulate", ["iterable", "func=", "*", "initial="]);
signature(combinations, "combinations", ["iterable", "r"]);
signature(combinationsWithReplacement, "combinations_with_replacement", ["iterable", "r"]);
signature(compress, "compress", ["data", "selectors"]);
signature(count, "count", ["start=", "step="]);
signature(groupby, "groupby", ["iterable", "key="]);
signature(islice, "islice", ["iterable", "*args"]);
signature(permutations, "permutations", ["iterable", "r="]);
signature(product, "product", ["*iterables", "repeat="]);
signature(repeat, "repeat", ["object=", "times="]);
signature(zipLongest, "zip_longest", ["*iterables", "fillvalue="]);
signature(batched, "batched", ["iterable", "n", "*", "strict="]);
