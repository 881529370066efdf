import { isFloat } from "./float.js";
import type { Dynamic } from "./types.js";

const ids = new WeakMap<object, number>();
const valueIds = new Map<unknown, number>();
let last = 0x7f0000000000;

/** `id(x)`: a number that stays with an object; values without identity in JavaScript have one by value. */
export function id(value: Dynamic): number {
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  const known = isObject ? ids.get(value) : valueIds.get(value ?? null);
  if (known !== undefined) return known;
  last += 16;
  if (isObject) ids.set(value, last);
  else valueIds.set(value ?? null, last);
  return last;
}

/**
 * `a is b`. None and undefined are one; strings, bools and numbers compare by value, since JavaScript gives them no
 * identity (CPython does the same for small ints and interned strings).
 */
export function is(a: Dynamic, b: Dynamic): boolean {
  return Object.is(a ?? null, b ?? null) || (a === 0 && b === 0 && isFloat(a) === isFloat(b));
}
