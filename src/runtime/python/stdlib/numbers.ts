import { TypeError } from "../exceptions.js";
import { Float } from "../float.js";
import { normalizeInt } from "../integers.js";
import { unwrap } from "../primitive.js";
import { typeName } from "../type-name.js";
import type { Dynamic, Int } from "../types.js";

/** The number that a real argument is: int, bool, float, or anything with `__float__`. TypeError as the math functions raise it. */
export function real(value: Dynamic): number {
  const x = unwrap(value);
  if (typeof x === "number") return x;
  if (x instanceof Float) return x.value;
  if (typeof x === "boolean" || typeof x === "bigint") return Number(x);
  if (typeof x?.__float__ === "function") return Number(x.__float__());
  if (typeof x?.__index__ === "function") return Number(x.__index__());
  throw new TypeError(`must be real number, not ${typeName(value)}`);
}

/** The exact integer that an int argument is. TypeError as `__index__` raises it. */
export function integer(value: Dynamic): bigint {
  const x = unwrap(value);
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return BigInt(x);
  if (typeof x === "number" && Number.isInteger(x) && !Object.is(x, -0)) return BigInt(x);
  if (typeof x?.__index__ === "function") return BigInt(x.__index__());
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** An int argument that is used as a count or an index. */
export function smallInteger(value: Dynamic): number {
  return Number(integer(value));
}

/** The one form of an int result. */
export function int(value: bigint): Int {
  return normalizeInt(value);
}

/** `n // d` of integers. */
export function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n !== d < 0n ? quotient - 1n : quotient;
}

/** `n % d` of integers. */
export function modulo(n: bigint, d: bigint): bigint {
  return n - floorDivide(n, d) * d;
}

/** `n` digits of a non-negative number, zero-filled. */
export function pad(value: number | bigint, digits: number): string {
  return value < 0 ? `-${pad(-value, digits - 1)}` : String(value).padStart(digits, "0");
}

/** The exact fraction that a finite number is: numerator and denominator, a power of two. */
export function ratio(value: number): [bigint, bigint] {
  let denominator = 1n;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return [BigInt(scaled), denominator];
}
