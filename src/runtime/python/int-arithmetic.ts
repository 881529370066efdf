import type { Dynamic } from "./types.js";
import { OverflowError, ValueError, ZeroDivisionError } from "./exceptions.js";
import { toFloat, type Float } from "./float.js";
import { normalizeInt } from "./integers.js";
import { floatPow } from "./float-arithmetic.js";
import { floatValue } from "./numeric.js";
import type { Int } from "./types.js";

type Exact = (a: bigint, b: bigint) => bigint;

/** The result in numbers where that is exact, else in bigints. */
function exactly(quick: number, a: Int, b: Int, exact: Exact): Int {
  return Number.isSafeInteger(quick) ? quick + 0 : normalizeInt(exact(BigInt(a), BigInt(b)));
}

function bothSmall(a: Int, b: Int): boolean {
  return typeof a === "number" && typeof b === "number";
}

export function intAdd(a: Int, b: Int): Int {
  return exactly(bothSmall(a, b) ? (a as number) + (b as number) : NaN, a, b, (x, y) => x + y);
}

export function intSub(a: Int, b: Int): Int {
  return exactly(bothSmall(a, b) ? (a as number) - (b as number) : NaN, a, b, (x, y) => x - y);
}

export function intMul(a: Int, b: Int): Int {
  return exactly(bothSmall(a, b) ? (a as number) * (b as number) : NaN, a, b, (x, y) => x * y);
}

/** True division of ints: correctly rounded even where the operands are beyond floats. */
export function intDiv(a: Int, b: Int): Dynamic {
  if (b == 0) throw new ZeroDivisionError("division by zero");
  if (bothSmall(a, b)) return toFloat(Number(a) / Number(b));
  return toFloat(bigDivision(BigInt(a), BigInt(b)));
}

function bigDivision(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n;
  const [top, bottom] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const shift = Math.max(0, 66 - (top.toString(2).length - bottom.toString(2).length));
  const scaled = top << BigInt(shift);
  const quotient = (scaled / bottom) | (scaled % bottom === 0n ? 0n : 1n);
  const value = scaleDown(quotient, shift);
  return floatValue(value === Infinity ? 2n ** 1025n : value) * (negative ? -1 : 1);
}

/** `quotient / 2 ** shift`, in two steps so that neither factor underflows. */
function scaleDown(quotient: bigint, shift: number): number {
  const half = Math.min(shift, 1000);
  return Number(quotient) / 2 ** half / 2 ** (shift - half);
}

export function intFloorDiv(a: Int, b: Int): Int {
  if (b == 0) throw new ZeroDivisionError("integer division or modulo by zero");
  if (bothSmall(a, b)) return Math.floor(((a as number) - (intMod(a, b) as number)) / (b as number)) + 0;
  const [x, y] = [BigInt(a), BigInt(b)];
  const quotient = x / y;
  return normalizeInt(x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient);
}

export function intMod(a: Int, b: Int): Int {
  if (b == 0) throw new ZeroDivisionError("integer modulo by zero");
  if (bothSmall(a, b)) {
    const rest = (a as number) % (b as number);
    return (rest !== 0 && rest < 0 !== (b as number) < 0 ? rest + (b as number) : rest) + 0;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  const rest = x % y;
  return normalizeInt(rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest);
}

/** `a ** b`: an int, or a float for a negative exponent. */
export function intPow(a: Int, b: Int): Int | Float {
  if (b < 0) return floatPow(floatValue(a), floatValue(b)) as Float;
  const quick = bothSmall(a, b) ? (a as number) ** (b as number) : NaN;
  return exactly(quick, a, b, (x, y) => x ** y);
}

/** `pow(base, exponent, modulus)` */
export function modularPow(base: Int, exponent: Int, modulus: Int): Int {
  if (modulus == 0) throw new ValueError("pow() 3rd argument cannot be 0");
  const size = BigInt(modulus) < 0n ? -BigInt(modulus) : BigInt(modulus);
  let factor = BigInt(intMod(base, size));
  let rest = BigInt(exponent);
  if (rest < 0n) [factor, rest] = [inverse(factor, size), -rest];
  let result = 1n % size;
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % size;
    factor = (factor * factor) % size;
  }
  return intMod(normalizeInt(result), modulus);
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [oldRest, rest] = [value, modulus];
  let [oldFactor, factor] = [1n, 0n];
  while (rest !== 0n) {
    const quotient = oldRest / rest;
    [oldRest, rest] = [rest, oldRest - quotient * rest];
    [oldFactor, factor] = [factor, oldFactor - quotient * factor];
  }
  if (oldRest !== 1n) throw new ValueError("base is not invertible for the given modulus");
  return ((oldFactor % modulus) + modulus) % modulus;
}

/** What CPython cannot count in digits of 30 bits. */
const mostShifts = 30n << 61n;

export function intShiftLeft(a: Int, b: Int): Int {
  if (b < 0) throw new ValueError("negative shift count");
  if (BigInt(a) === 0n) return 0;
  if (b >= mostShifts) throw new OverflowError("too many digits in integer");
  const quick = bothSmall(a, b) ? (a as number) * 2 ** (b as number) : NaN;
  return exactly(quick, a, b, (x, y) => x << y);
}

export function intShiftRight(a: Int, b: Int): Int {
  if (b < 0) throw new ValueError("negative shift count");
  if (b > 1000 && typeof a === "number") return a < 0 ? -1 : 0;
  if (typeof a === "number") return Math.floor(a / 2 ** Number(b)) + 0;
  return normalizeInt(a >> BigInt(b));
}

/** `a & b`, `a | b`, `a ^ b` with Python's infinite sign bits. */
export function intBitwise(operator: "&" | "|" | "^", a: Int, b: Int): Int {
  const [x, y] = [BigInt(a), BigInt(b)];
  switch (operator) {
    case "&":
      return normalizeInt(x & y);
    case "|":
      return normalizeInt(x | y);
    default:
      return normalizeInt(x ^ y);
  }
}

export function intNegate(value: Int): Int {
  return typeof value === "bigint" ? normalizeInt(-value) : 0 - value;
}

export function intInvert(value: Int): Int {
  return intSub(intNegate(value), 1);
}
