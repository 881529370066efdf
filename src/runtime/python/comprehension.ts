import { iterate } from "./iteration.js";
import type { Dynamic } from "./types.js";

/** A comprehension with a condition or several loops: `fn` gives what each item contributes. */
export function flatMap<R = Dynamic>(iterable: Dynamic, fn: (item: Dynamic) => Iterable<R>): R[] {
  const results: R[] = [];
  for (const item of iterate(iterable)) for (const result of fn(item)) results.push(result);
  return results;
}

/** A generator expression: the outer iterable is evaluated at once, the rest as it is read. */
export function lazyFlatMap<R = Dynamic>(
  iterable: Dynamic,
  fn: (item: Dynamic) => Iterable<R>,
): Generator<R, void, undefined> {
  return contributions(iterate(iterable), fn);
}

function* contributions<R>(
  items: Iterable<Dynamic>,
  fn: (item: Dynamic) => Iterable<R>,
): Generator<R, void, undefined> {
  for (const item of items) yield* fn(item);
}
