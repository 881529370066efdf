import { asFunction } from "./call.js";
import { iterateAsync, leaveAsync } from "./async-iteration.js";
import { ValueError } from "./exceptions.js";
import { splitKeywords } from "./keywords.js";
import { Tuple } from "./tuple.js";
import { truthy } from "./truth.js";
import type { Dynamic } from "./types.js";

/** `enumerate` over something that must be awaited. */
export async function* enumerateAsync(items: Dynamic, start = 0): AsyncGenerator<Dynamic> {
  let i = start;
  for await (const item of iterateAsync(items)) yield Tuple.of(i++, item);
}

/** `zip` where at least one source must be awaited; `strict` comes as `keywords({ strict })`. */
export async function* zipAsync(...rest: Dynamic[]): AsyncGenerator<Dynamic> {
  const [sources, keywords] = splitKeywords(rest);
  const iterators = Array.from(sources, (s) => iterateAsync(s));
  if (iterators.length === 0) return;
  try {
    for (;;) {
      const row: Dynamic[] = [];
      for (const [i, it] of iterators.entries()) {
        const step = (await it.next()) as IteratorResult<Dynamic>;
        if (!step.done) row.push(step.value);
        else if (truthy(keywords["strict"] ?? false)) return await requireSameEnd(iterators, i);
        else return;
      }
      yield Tuple.of(...row);
    }
  } finally {
    await leaveAsync(iterators);
  }
}

/** After the source at `ended` had no more: ValueError, as Python's, unless that was the first and no other has any. */
async function requireSameEnd(iterators: readonly AsyncIterator<Dynamic>[], ended: number): Promise<void> {
  const others = (count: number): string => (count === 1 ? " 1" : `s 1-${count}`);
  if (ended > 0) throw new ValueError(`zip() argument ${ended + 1} is shorter than argument${others(ended)}`);
  for (let i = 1; i < iterators.length; i++)
    if (!(await iterators[i]!.next()).done)
      throw new ValueError(`zip() argument ${i + 1} is longer than argument${others(i)}`);
}

/** `map` with a function or source that must be awaited. */
export async function* mapAsync(fn: Dynamic, items: Dynamic, ...more: Dynamic[]): AsyncGenerator<Dynamic> {
  const apply = asFunction(fn);
  if (more.length === 0) {
    for await (const item of iterateAsync(items)) yield await apply(item);
    return;
  }
  for await (const row of zipAsync(items, ...more)) yield await apply(...row);
}

/** `filter` with a function or source that must be awaited. */
export async function* filterAsync(fn: Dynamic, items: Dynamic): AsyncGenerator<Dynamic> {
  const test = fn === null ? null : asFunction(fn);
  for await (const item of iterateAsync(items))
    if (truthy(test === null ? item : await test(item))) yield item;
}
