import { div } from "../arithmetic.js";
import { Float, isFloat } from "../float.js";
import { isInt, normalizeInt } from "../integers.js";
import { unwrap } from "../primitive.js";
import type { Dynamic, Int } from "../types.js";
import { ratio } from "./numbers.js";

/** A numerator and a positive denominator. */
export type Ratio = readonly [bigint, bigint];

/** The exact value of an int, a bool or a finite float; undefined for anything else. */
export function exactRatio(value: Dynamic): Ratio | undefined {
  const x = unwrap(value);
  if (isInt(x)) return [BigInt(x as Int), 1n];
  if (!isFloat(x)) return undefined;
  const number = Number(x);
  return Number.isFinite(number) ? ratio(number) : undefined;
}

/** The float nearest to a fraction. */
export const ratioToFloat = ([n, d]: Ratio): Dynamic =>
  div(normalizeInt(n), normalizeInt(d)) as number | Float;

/** The int or float that equals a fraction in lowest terms; undefined where none does. */
export function equalNumber([n, d]: Ratio): Dynamic {
  if (d === 1n) return normalizeInt(n);
  const nearest = ratioToFloat([n, d]);
  const [m, e] = exactRatio(nearest) ?? [0n, 0n];
  return m === n && e === d ? nearest : undefined;
}

export const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const prime = (1n << 61n) - 1n;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let [b, e] = [base % prime, exponent]; e > 0n; e >>= 1n, b = (b * b) % prime)
    if (e & 1n) result = (result * b) % prime;
  return result;
}

/** Python's hash of a rational number: equal numbers of all types have the same. */
export function ratioHash([n, d]: Ratio): Int {
  const inverse = power(d, prime - 2n);
  const size = inverse === 0n ? 314159n : ((absolute(n) % prime) * inverse) % prime;
  const signed = n < 0n ? -size : size;
  return normalizeInt(signed === -1n ? -2n : signed);
}

/** n / d, rounded half to even. */
export function roundRatio([n, d]: Ratio): bigint {
  const floor = n >= 0n || n % d === 0n ? n / d : n / d - 1n;
  const twice = 2n * (n - floor * d);
  return twice > d || (twice === d && floor % 2n !== 0n) ? floor + 1n : floor;
}
