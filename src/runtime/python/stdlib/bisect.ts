import { signature } from "../functions.js";
import { call } from "../call.js";
import { callMethod } from "../call-method.js";
import { Tuple } from "../tuple.js";
import { ValueError } from "../exceptions.js";
import { getItem } from "../items.js";
import { len } from "../len.js";
import { lt } from "../ordering.js";
import type { Dynamic } from "../types.js";

interface Options {
  key?: Dynamic;
}

/** The first position whose item the test says is past the point. */
function search(a: Dynamic, lo: number, hi: Dynamic, past: (item: Dynamic) => boolean, key: Dynamic): number {
  if (lo < 0) throw new ValueError("lo must be non-negative");
  let [low, high] = [lo, hi ?? len(a)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = getItem(a, middle);
    if (past(key === null ? item : call(key, [item]))) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const bisectLeft = (
  a: Dynamic,
  x: Dynamic,
  lo = 0,
  hi: Dynamic = null,
  { key = null }: Options = {},
): number => search(a, lo, hi, (item) => !lt(item, x), key);

export const bisectRight = (
  a: Dynamic,
  x: Dynamic,
  lo = 0,
  hi: Dynamic = null,
  { key = null }: Options = {},
): number => search(a, lo, hi, (item) => lt(x, item), key);

const keyOf = (x: Dynamic, key: Dynamic): Dynamic => (key === null || key === undefined ? x : call(key, [x]));

function insertAt(a: Dynamic, at: number, x: Dynamic): null {
  if (Array.isArray(a) && !(a instanceof Tuple)) a.splice(at, 0, x);
  else callMethod(a, "insert", [at, x]);
  return null;
}

export function insortLeft(a: Dynamic, x: Dynamic, lo = 0, hi: Dynamic = null, options: Options = {}): null {
  return insertAt(a, bisectLeft(a, keyOf(x, options.key), lo, hi, options), x);
}

export function insortRight(a: Dynamic, x: Dynamic, lo = 0, hi: Dynamic = null, options: Options = {}): null {
  return insertAt(a, bisectRight(a, keyOf(x, options.key), lo, hi, options), x);
}

signature(bisectRight, "bisect_right", ["a", "x", "lo=", "hi=", "*", "key="]);
signature(bisectLeft, "bisect_left", ["a", "x", "lo=", "hi=", "*", "key="]);
signature(insortRight, "insort_right", ["a", "x", "lo=", "hi=", "*", "key="]);
signature(insortLeft, "insort_left", ["a", "x", "lo=", "hi=", "*", "key="]);
