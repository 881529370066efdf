import { eq } from "./equality.js";
import { TypeError } from "./exceptions.js";
import { Float } from "./float.js";
import { id } from "./identity.js";
import { intOf } from "./integers.js";
import { primitive, unwrap } from "./primitive.js";
import { Tuple } from "./tuple.js";
import { isPlainDict, operandName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** A method of numbers that the library defines (`Decimal`): the int or float that is the same key, if there is one. */
export const keyNumber = Symbol("number that is the same key");

const byValue = Symbol("compared by value");

/** A key as JavaScript's Map compares it, or `byValue` for keys whose equality is Python's own business. */
function simpleKey(key: Dynamic): unknown {
  switch (typeof key) {
    case "boolean":
      return key ? 1 : 0;
    case "number":
      return key + 0;
    case "object":
      return objectKey(key);
    default:
      return key ?? null;
  }
}

function objectKey(key: Dynamic): unknown {
  if (key === null) return null;
  if (key instanceof Float) return Number.isNaN(key.value) ? key : intOf(key.value);
  if (primitive in key) return simpleKey(unwrap(key));
  if (key instanceof Tuple) return byValue;
  const number: unknown = keyNumber in key ? key[keyNumber]() : undefined;
  if (number !== undefined) return simpleKey(number);
  const method = hashMethod(key);
  if (method === undefined) return key;
  if (method === null) throw new TypeError(`unhashable type: '${operandName(key)}'`);
  return byValue;
}

/**
 * The `__hash__` that applies to an object: null when it is unhashable (a class that defines `__eq__` alone is),
 * undefined when it goes by identity.
 */
export function hashMethod(key: Dynamic): (() => Dynamic) | null | undefined {
  if (isPlainDict(key) || Array.isArray(key)) return key instanceof Tuple ? undefined : null;
  for (let level = key; level !== null && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    if (Object.hasOwn(level, "__hash__")) return level.__hash__;
    if (Object.hasOwn(level, "__eq__")) return null;
  }
  return undefined;
}

/** A text that equal keys share; unequal ones may. */
function bucketOf(key: Dynamic): string {
  const simple = simpleKey(key);
  if (simple !== byValue) return typeof simple === "object" ? `@${id(simple)}` : String(simple);
  if (key instanceof Tuple) return `(${key.map(bucketOf).join(",")})`;
  if (key instanceof Set) return `{${Array.from(key, bucketOf).sort().join(",")}}`;
  return `#${String(unwrap(key.__hash__()))}`;
}

/**
 * Gives keys the equality of Python within a Map or Set of JavaScript: maps a key to the value stored for it, and
 * back to the key first used.
 */
export class KeyIndex {
  private readonly originals = new Map<unknown, Dynamic>();
  private readonly buckets = new Map<string, Dynamic[]>();

  /** The stored key equal to `key`; undefined when there is none. `has` tells of simple keys. */
  find(key: Dynamic, has: (stored: Dynamic) => boolean): Dynamic {
    const simple = simpleKey(key);
    if (simple !== byValue) return has(simple) ? simple : undefined;
    return this.buckets.get(bucketOf(key))?.find((stored) => stored === key || eq(stored, key));
  }

  /** The stored form of a key that is not there yet. */
  add(key: Dynamic): Dynamic {
    const simple = simpleKey(key);
    if (simple === byValue) {
      const bucket = bucketOf(key);
      const stored = this.buckets.get(bucket);
      if (stored === undefined) this.buckets.set(bucket, [key]);
      else stored.push(key);
      return key;
    }
    if (!Object.is(simple, key)) this.originals.set(simple, key);
    return simple;
  }

  remove(stored: Dynamic): void {
    this.originals.delete(stored);
    if (typeof stored !== "object" || stored === null || simpleKey(stored) !== byValue) return;
    const bucket = this.buckets.get(bucketOf(stored)) ?? [];
    const at = bucket.indexOf(stored);
    if (at >= 0) bucket.splice(at, 1);
  }

  clear(): void {
    this.originals.clear();
    this.buckets.clear();
  }

  /** The key first used for a stored one. */
  original(stored: Dynamic): Dynamic {
    return this.originals.has(stored) ? this.originals.get(stored) : stored;
  }

  get hasOriginals(): boolean {
    return this.originals.size > 0;
  }
}

/** Keys that Map and Set compare as Python does, without a KeyIndex. */
export function isDirectKey(key: unknown): key is string | number {
  return typeof key === "string" || (typeof key === "number" && key !== 0);
}
