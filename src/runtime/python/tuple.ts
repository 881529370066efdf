import { pyClass } from "./class-info.js";
import type { Dynamic } from "./types.js";

/**
 * A tuple. An Array underneath, so that it indexes, destructures and iterates as one; array methods that make a
 * new array make a list.
 */
export class Tuple<T = Dynamic> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** `(a, b)`: typed so that destructuring keeps the elements' types. */
  static override of<T extends unknown[]>(...items: T): Tuple<T[number]> & T {
    return fill(new this(), items) as Tuple<T[number]> & T;
  }

  /** `tuple(items)` */
  static override from<T>(items: Iterable<T> | ArrayLike<T>): Tuple<T> {
    return fill(new Tuple<T>(), Array.from(items));
  }
}

pyClass(Tuple, { name: "tuple" });

function fill<T>(tuple: Tuple<T>, items: readonly T[]): Tuple<T> {
  for (const item of items) Array.prototype.push.call(tuple, item);
  return tuple;
}
