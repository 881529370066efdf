import { asFunction } from "./call.js";
import { signature } from "./functions.js";
import { same } from "./equality.js";
import { IndexError, TypeError, ValueError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { integerValue } from "./numeric.js";
import { lt } from "./ordering.js";
import { repr } from "./repr.js";
import { clampBounds } from "./text-core.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** What `list.sort` and `sorted` take by keyword. */
export interface SortOptions {
  key?: Dynamic;
  reverse?: Dynamic;
}

function position(value: Dynamic): number {
  const index = integerValue(value);
  if (index === undefined)
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return Number(index);
}

/** `list.append(item)` */
export function append<T>(list: T[], item: T): null {
  list.push(item);
  return null;
}

/** `list.extend(items)` */
export function extend(list: Dynamic[], items: Dynamic): null {
  for (const item of items === list ? [...list] : iterate(items)) list.push(item);
  return null;
}

/** `list.insert(index, item)` */
export function insert<T>(list: T[], index: Dynamic, item: T): null {
  const at = position(index);
  list.splice(at < 0 ? Math.max(0, at + list.length) : Math.min(at, list.length), 0, item);
  return null;
}

/** `list.remove(item)` */
export function listRemove(list: Dynamic[], item: Dynamic): null {
  const at = list.findIndex((each) => same(each, item));
  if (at < 0) throw new ValueError("list.remove(x): x not in list");
  list.splice(at, 1);
  return null;
}

/** `list.pop(index)` */
export function listPop<T>(list: T[], index: Dynamic = -1): T {
  const at = position(index);
  if (list.length === 0) throw new IndexError("pop from empty list");
  const from = at < 0 ? at + list.length : at;
  if (from < 0 || from >= list.length) throw new IndexError("pop index out of range");
  return list.splice(from, 1)[0]!;
}

/** `sequence.index(item, start, stop)` of a list or tuple */
export function listIndex(list: readonly Dynamic[], item: Dynamic, start?: Dynamic, stop?: Dynamic): number {
  const [from, to] = clampBounds(list.length, start, stop);
  for (let i = from; i < to && i < list.length; i++) if (same(list[i], item)) return i;
  throw new ValueError(
    list instanceof Tuple ? "tuple.index(x): x not in tuple" : `${repr(item)} is not in list`,
  );
}

/** `sequence.count(item)` of a list or tuple */
export function listCount(list: readonly Dynamic[], item: Dynamic): number {
  return list.filter((each) => same(each, item)).length;
}

/** `list.sort(key=..., reverse=...)`: stable, by `<` alone. */
export function sort(list: Dynamic[], options: SortOptions = {}): null {
  const ordered = sorted(list, options);
  list.splice(0, list.length, ...ordered);
  return null;
}

/** `sorted(items, key=..., reverse=...)` */
export function sorted(source: Dynamic, { key, reverse }: SortOptions = {}): Dynamic[] {
  const items = Array.from(iterate(source));
  const rank = key === undefined || key === null ? undefined : asFunction(key);
  const keyed = items.map((item): [Dynamic, Dynamic] => [rank ? rank(item) : item, item]);
  // As CPython does it: items that compare equal keep their order, and comparisons that raise name the same operands.
  const descending = reverse !== undefined && position(reverse) !== 0;
  if (descending) keyed.reverse();
  keyed.sort(([a], [b]) => before(a, b));
  if (descending) keyed.reverse();
  return keyed.map(([, item]) => item as Dynamic);
}

function before(a: Dynamic, b: Dynamic): number {
  if (lt(a, b)) return -1;
  return lt(b, a) ? 1 : 0;
}

/** `list.reverse()` */
export function reverse(list: Dynamic[]): null {
  list.reverse();
  return null;
}

signature(sorted, "sorted", ["iterable", "/", "*", "key=", "reverse="]);
