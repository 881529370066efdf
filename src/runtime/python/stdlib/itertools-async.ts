/** The lazy functions of `itertools` over what must be awaited. They ask for one item at a time, as Python's do. */
import { iterateAsync, leaveAsync } from "../async-iteration.js";
import { add } from "../arithmetic.js";
import { call } from "../call.js";
import { eq } from "../equality.js";
import { truthy } from "../truth.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { splitKeywords } from "../keywords.js";

type Stream = AsyncGenerator<Dynamic, void, undefined>;

/** `itertools.chain(*iterables)` */
export async function* chain(...iterables: Dynamic[]): Stream {
  yield* chainFromIterable(iterables);
}

/** `itertools.chain.from_iterable(iterables)` */
export async function* chainFromIterable(iterables: Dynamic): Stream {
  for await (const items of iterateAsync(iterables)) for await (const item of iterateAsync(items)) yield item;
}

/** `itertools.islice(iterable, [start,] stop[, step])` */
export async function* islice(iterable: Dynamic, ...args: Dynamic[]): Stream {
  const [start, stop, step] = args.length === 1 ? [0, args[0], 1] : args;
  const items = iterateAsync(iterable);
  let wanted: number = start ?? 0;
  try {
    for (let position = 0; position < (stop ?? Infinity); position++) {
      const item = await items.next();
      if (item.done) return;
      if (position !== wanted) continue;
      yield item.value;
      wanted += step ?? 1;
    }
  } finally {
    await leaveAsync([items]);
  }
}

/** `itertools.takewhile(predicate, iterable)` */
export async function* takewhile(predicate: Dynamic, iterable: Dynamic): Stream {
  for await (const item of iterateAsync(iterable)) {
    if (!truthy(await call(predicate, [item]))) return;
    yield item;
  }
}

/** `itertools.dropwhile(predicate, iterable)` */
export async function* dropwhile(predicate: Dynamic, iterable: Dynamic): Stream {
  let dropping = true;
  for await (const item of iterateAsync(iterable)) {
    dropping &&= truthy(await call(predicate, [item]));
    if (!dropping) yield item;
  }
}

/** `itertools.filterfalse(predicate, iterable)` */
export async function* filterfalse(predicate: Dynamic, iterable: Dynamic): Stream {
  for await (const item of iterateAsync(iterable))
    if (!truthy(predicate === null ? item : await call(predicate, [item]))) yield item;
}

/** `itertools.starmap(fn, iterable)` */
export async function* starmap(fn: Dynamic, iterable: Dynamic): Stream {
  for await (const args of iterateAsync(iterable)) yield await call(fn, args);
}

/** `itertools.compress(data, selectors)` */
export async function* compress(data: Dynamic, selectors: Dynamic): Stream {
  const flags = iterateAsync(selectors);
  try {
    for await (const item of iterateAsync(data)) {
      const flag = await flags.next();
      if (flag.done) return;
      if (truthy(flag.value)) yield item;
    }
  } finally {
    await leaveAsync([flags]);
  }
}

/** `itertools.cycle(iterable)` */
export async function* cycle(iterable: Dynamic): Stream {
  const seen: Dynamic[] = [];
  for await (const item of iterateAsync(iterable)) {
    seen.push(item);
    yield item;
  }
  while (seen.length > 0) yield* seen;
}

/** `itertools.pairwise(iterable)` */
export async function* pairwise(iterable: Dynamic): Stream {
  let previous: Dynamic;
  let started = false;
  for await (const item of iterateAsync(iterable)) {
    if (started) yield Tuple.of(previous, item);
    [previous, started] = [item, true];
  }
}

/** `itertools.accumulate(iterable, func, *, initial=None)` */
export async function* accumulate(
  iterable: Dynamic,
  fn: Dynamic = null,
  options: { initial?: Dynamic } = {},
): Stream {
  let total: Dynamic = options.initial ?? null;
  let started = total !== null;
  if (started) yield total;
  for await (const item of iterateAsync(iterable)) {
    if (!started) total = item;
    else total = fn === null ? add(total, item) : await call(fn, [total, item]);
    started = true;
    yield total;
  }
}

/** `itertools.zip_longest(*iterables, fillvalue=None)` */
export async function* zipLongest(...rest: Dynamic[]): Stream {
  const [iterables, keywords] = splitKeywords(rest);
  const sources: (AsyncIterator<Dynamic> | undefined)[] = Array.from(iterables, (each) => iterateAsync(each));
  try {
    for (;;) {
      const row: Dynamic[] = [];
      for (const [i, source] of sources.entries()) {
        const item = await source?.next();
        if (item?.done) sources[i] = undefined;
        row.push(item === undefined || item.done ? (keywords["fillvalue"] ?? null) : item.value);
      }
      if (sources.every((source) => source === undefined)) return;
      yield Tuple.from(row);
    }
  } finally {
    await leaveAsync(sources.filter((source) => source !== undefined));
  }
}

/** `itertools.groupby(iterable, key=None)`: groups share the input, so a group ends when the next is asked for. */
export async function* groupby(iterable: Dynamic, key: Dynamic = null): Stream {
  const items = iterateAsync(iterable);
  let item: IteratorResult<Dynamic>;
  let current: Dynamic;
  let turn = 0;
  const advance = async (): Promise<void> => {
    item = await items.next();
    if (!item.done) current = key === null ? item.value : await call(key, [item.value]);
  };
  async function* group(target: Dynamic, own: number): Stream {
    while (!item.done && turn === own && eq(current, target)) {
      yield item.value;
      if (turn === own) await advance();
    }
  }
  try {
    await advance();
    while (!item!.done) {
      const target: Dynamic = current;
      turn++;
      yield Tuple.of(target, group(target, turn));
      turn++;
      while (!item!.done && eq(current, target)) await advance();
    }
  } finally {
    await leaveAsync([items]);
  }
}

/** `itertools.tee(iterable, n=2)` */
export function tee(iterable: Dynamic, n = 2): Tuple<Stream> {
  const source = iterateAsync(iterable);
  const seen: Promise<IteratorResult<Dynamic>>[] = [];
  async function* branch(): Stream {
    for (let i = 0; ; i++) {
      const item = await (seen[i] ??= source.next());
      if (item.done) return;
      yield item.value;
    }
  }
  return Tuple.from(Array.from({ length: n }, branch));
}
