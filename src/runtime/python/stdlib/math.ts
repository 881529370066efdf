import { signature } from "../functions.js";
import * as elementary from "../elementary.js";
import { mul } from "../arithmetic.js";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../exceptions.js";
import { Float, toFloat } from "../float.js";
import { intOf } from "../integers.js";
import { iterate } from "../iteration.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic, Int } from "../types.js";
import { integer, ratio, real } from "./numbers.js";

export { erf, erfc } from "./math-erf.js";
export { gamma, lgamma } from "./math-special.js";
export { comb, factorial, gcd, isqrt, lcm, perm } from "./math-integers.js";

type Real = Dynamic;

export const pi = Math.PI;
export const e = Math.E;
export const tau = 2 * Math.PI;
export const inf = Infinity;
export const nan = NaN;

/** A function of one real: NaN out of a number is a domain error, infinity out of a finite one a range error. */
function unary(compute: (x: number) => number, poles = false): (x: Dynamic) => Real {
  return (value) => {
    const x = real(value);
    const result = compute(x);
    if (Number.isNaN(result) && !Number.isNaN(x)) throw new ValueError("math domain error");
    if (!Number.isFinite(result) && Number.isFinite(x)) {
      throw poles ? new ValueError("math domain error") : new OverflowError("math range error");
    }
    return toFloat(result);
  };
}

export const sqrt = unary(Math.sqrt);
export const cbrt = unary(Math.cbrt);
export const exp = unary(elementary.exp);
export const exp2 = unary(elementary.exp2);
export const expm1 = unary(Math.expm1);
export const log1p = unary(Math.log1p, true);
export const sin = unary(elementary.sin);
export const cos = unary(elementary.cos);
export const tan = unary(elementary.tan);
export const asin = unary(elementary.asin);
export const acos = unary(elementary.acos);
export const atan = unary(elementary.atan);
export const sinh = unary(elementary.sinh);
export const cosh = unary(elementary.cosh);
export const tanh = unary(Math.tanh);
export const asinh = unary(elementary.asinh);
export const acosh = unary(elementary.acosh);
export const atanh = unary(Math.atanh, true);
export const fabs = unary(Math.abs);
export const degrees = unary((x) => x * (180 / Math.PI));
export const radians = unary((x) => x * (Math.PI / 180));

/** The logarithm of a positive int of any size, through `compute` on its leading bits. */
function bigLog(value: Dynamic, compute: (x: number) => number): Real {
  if (typeof value !== "bigint") return logOf(real(value), compute);
  if (value <= 0n) throw new ValueError("math domain error");
  const plain = Number(value);
  if (Number.isFinite(plain)) return toFloat(compute(plain));
  const length = value.toString(2).length;
  return toFloat(compute(Number(value >> BigInt(length - 1000)) * 2 ** -1000) + compute(2) * length);
}

function logOf(x: number, compute: (x: number) => number): Real {
  if (x <= 0) throw new ValueError("math domain error");
  return toFloat(compute(x));
}

/** `math.log(x[, base])` */
export function log(x: Dynamic, base?: Dynamic): Real {
  const numerator = bigLog(x, elementary.log);
  if (base === undefined) return numerator;
  return toFloat(divideFloats(Number(numerator), Number(bigLog(base, elementary.log))));
}

export const log2 = (x: Dynamic): Real => bigLog(x, elementary.log2);
export const log10 = (x: Dynamic): Real => bigLog(x, elementary.log10);

function divideFloats(n: number, d: number): number {
  if (d === 0) throw new ZeroDivisionError("float division by zero");
  return n / d;
}

function toInteger(
  name: "__ceil__" | "__floor__" | "__trunc__",
  round: (x: number) => number,
): (x: Dynamic) => Int {
  return (value) => {
    if (typeof value === "bigint") return value;
    if (typeof value?.[name] === "function") return value[name]();
    if (
      name === "__trunc__" &&
      typeof value !== "number" &&
      typeof value !== "boolean" &&
      !(value instanceof Float)
    ) {
      throw new TypeError(`type ${typeName(value)} doesn't define __trunc__ method`);
    }
    const x = real(value);
    if (Number.isNaN(x)) throw new ValueError("cannot convert float NaN to integer");
    if (!Number.isFinite(x)) throw new OverflowError("cannot convert float infinity to integer");
    return intOf(round(x));
  };
}

export const ceil = toInteger("__ceil__", Math.ceil);
export const floor = toInteger("__floor__", Math.floor);
export const trunc = toInteger("__trunc__", Math.trunc);

export const isnan = (x: Dynamic): boolean => Number.isNaN(real(x));
export const isfinite = (x: Dynamic): boolean => Number.isFinite(real(x));
export const isinf = (x: Dynamic): boolean => Math.abs(real(x)) === Infinity;

export const atan2 = (y: Dynamic, x: Dynamic): Real => toFloat(elementary.atan2(real(y), real(x)));

/** `math.pow(x, y)`: C's pow. */
export function pow(x: Dynamic, y: Dynamic): Real {
  const [base, exponent] = [real(x), real(y)];
  if (
    base === 1 ||
    exponent === 0 ||
    (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent))
  ) {
    return new Float(1);
  }
  const result = elementary.pow(base, exponent);
  if (!Number.isFinite(base) || !Number.isFinite(exponent)) return toFloat(result);
  if (Number.isNaN(result) || (base === 0 && exponent < 0)) throw new ValueError("math domain error");
  if (!Number.isFinite(result)) throw new OverflowError("math range error");
  return toFloat(result);
}

/** `math.fmod(x, y)`: C's fmod, the sign of x. */
export function fmod(x: Dynamic, y: Dynamic): Real {
  const [a, b] = [real(x), real(y)];
  const result = a % b;
  if (Number.isNaN(result) && !Number.isNaN(a) && !Number.isNaN(b)) throw new ValueError("math domain error");
  return toFloat(result);
}

/** `math.remainder(x, y)`: IEEE 754 remainder. */
export function remainder(x: Dynamic, y: Dynamic): Real {
  const [a, b] = [real(x), real(y)];
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
  if (b === 0 || !Number.isFinite(a)) throw new ValueError("math domain error");
  if (!Number.isFinite(b)) return toFloat(a);
  const divisor = Math.abs(b);
  const m = Math.abs(a) % divisor;
  const c = divisor - m;
  const rest = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (Math.abs(a) - m)) % divisor);
  return toFloat((Object.is(a, -0) || a < 0 ? -1 : 1) * rest);
}

export const copysign = (x: Dynamic, y: Dynamic): Real => {
  const sign = real(y);
  const magnitude = Math.abs(real(x));
  return toFloat(sign < 0 || Object.is(sign, -0) ? -magnitude : magnitude);
};

/** Numbers as their 64 bits, ordered as the numbers are. */
const bits = new DataView(new ArrayBuffer(8));

function step(x: number, up: boolean): number {
  if (x === 0) return up ? Number.MIN_VALUE : -Number.MIN_VALUE;
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 === up ? 1n : -1n));
  return bits.getFloat64(0);
}

export function nextafter(x: Dynamic, y: Dynamic): Real {
  const [from, to] = [real(x), real(y)];
  if (Number.isNaN(from) || Number.isNaN(to)) return NaN;
  return toFloat(from === to ? to : step(from, to > from));
}

export function ulp(value: Dynamic): Real {
  const x = Math.abs(real(value));
  if (!Number.isFinite(x)) return x;
  return toFloat(x === Number.MAX_VALUE ? x - step(x, false) : step(x, true) - x);
}

export function frexp(value: Dynamic): Tuple {
  const x = real(value);
  if (x === 0 || !Number.isFinite(x)) return Tuple.of(toFloat(x), 0);
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1);
  let mantissa = x * 2 ** -exponent;
  while (Math.abs(mantissa) < 0.5) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  while (Math.abs(mantissa) >= 1) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  return Tuple.of(toFloat(mantissa), exponent);
}

export function ldexp(value: Dynamic, i: Dynamic): Real {
  const x = real(value);
  const exponent = Number(integer(i));
  if (x === 0 || !Number.isFinite(x)) return toFloat(x);
  const half = Math.trunc(exponent / 2);
  const result = x * 2 ** half * 2 ** (exponent - half);
  if (!Number.isFinite(result)) throw new OverflowError("math range error");
  return toFloat(result);
}

export function modf(value: Dynamic): Tuple {
  const x = real(value);
  if (!Number.isFinite(x)) return Tuple.of(toFloat(Number.isNaN(x) ? x : copysignOf(0, x)), toFloat(x));
  const whole = Math.trunc(x);
  return Tuple.of(toFloat(copysignOf(x - whole, x)), toFloat(whole));
}

function copysignOf(magnitude: number, sign: number): number {
  return sign < 0 || Object.is(sign, -0) ? -Math.abs(magnitude) : Math.abs(magnitude);
}

export const hypot = (...coordinates: Dynamic[]): Real => toFloat(elementary.hypot(...coordinates.map(real)));

export function dist(p: Dynamic, q: Dynamic): Real {
  const [a, b] = [Array.from(iterate(p), real), Array.from(iterate(q), real)];
  if (a.length !== b.length) {
    throw new ValueError("both points must have the same number of dimensions");
  }
  return toFloat(elementary.hypot(...a.map((x, i) => x - b[i]!)));
}

/** `math.fsum(seq)`: the correctly rounded sum, by exact rational addition. */
export function fsum(seq: Dynamic): Real {
  let special = 0;
  let numerator = 0n;
  let denominator = 1n;
  for (const item of iterate(seq)) {
    const x = real(item);
    if (!Number.isFinite(x)) {
      special += x;
      continue;
    }
    const [n, d] = ratio(x);
    if (d > denominator) [numerator, denominator] = [numerator * (d / denominator), d];
    numerator += n * (denominator / d);
  }
  return special !== 0 ? toFloat(special) : toFloat(divideExactly(numerator, denominator));
}

/** n / d (d a power of two) rounded half to even. */
function divideExactly(n: bigint, d: bigint): number {
  const size = (n < 0n ? -n : n).toString(2).length;
  const excess = BigInt(Math.max(size - 1000, 0));
  return Number(excess === 0n ? n : n >> excess) / Number(excess === 0n ? d : d >> excess);
}

/** `math.prod(iterable, *, start=1)` */
export function prod(iterable: Dynamic, { start = 1 }: { start?: Dynamic } = {}): Dynamic {
  let result = start;
  for (const item of iterate(iterable)) result = mul(result, item);
  return result;
}

/** `math.isclose(a, b, *, rel_tol=1e-9, abs_tol=0.0)` */
export function isclose(
  a: Dynamic,
  b: Dynamic,
  options: { rel_tol?: Dynamic; abs_tol?: Dynamic } = {},
): boolean {
  const [x, y] = [real(a), real(b)];
  const relative = real(options.rel_tol ?? 1e-9);
  const absolute = real(options.abs_tol ?? 0);
  if (relative < 0 || absolute < 0) throw new ValueError("tolerances must be non-negative");
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const difference = Math.abs(x - y);
  return (
    difference <= Math.abs(relative * y) || difference <= Math.abs(relative * x) || difference <= absolute
  );
}

signature(prod, "prod", ["iterable", "/", "*", "start="]);
signature(isclose, "isclose", ["a", "b", "*", "rel_tol=", "abs_tol="]);
