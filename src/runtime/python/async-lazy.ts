import { iterateAsync } from "./async-iteration.js";
import { Tuple } from "./tuple.js";
import { truthy } from "./truth.js";
import type { Dynamic } from "./types.js";

/** `enumerate` over something that must be awaited. */
export async function* enumerateAsync(items: Dynamic, start = 0): AsyncGenerator<Dynamic> {
  let i = start;
  for await (const item of iterateAsync(items)) yield Tuple.of(i++, item);
}

/** `zip` where at least one source must be awaited. */
export async function* zipAsync(...sources: Dynamic[]): AsyncGenerator<Dynamic> {
  const iterators = sources.map((s) => iterateAsync(s));
  if (iterators.length === 0) return;
  for (;;) {
    const row: Dynamic[] = [];
    for (const it of iterators) {
      const step = (await it.next()) as IteratorResult<Dynamic>;
      if (step.done) return;
      row.push(step.value);
    }
    yield Tuple.of(...row);
  }
}

/** `map` with a function or source that must be awaited. */
export async function* mapAsync(fn: Dynamic, items: Dynamic, ...more: Dynamic[]): AsyncGenerator<Dynamic> {
  if (more.length === 0) {
    for await (const item of iterateAsync(items)) yield await fn(item);
    return;
  }
  for await (const row of zipAsync(items, ...more)) yield await fn(...row);
}

/** `filter` with a function or source that must be awaited. */
export async function* filterAsync(fn: Dynamic, items: Dynamic): AsyncGenerator<Dynamic> {
  for await (const item of iterateAsync(items)) if (truthy(fn === null ? item : await fn(item))) yield item;
}

/** A generator expression that awaits. */
export async function* lazyFlatMapAsync(items: Dynamic, fn: Dynamic): AsyncGenerator<Dynamic> {
  for await (const item of iterateAsync(items)) yield* await fn(item);
}
