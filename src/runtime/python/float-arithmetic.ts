import { pow } from "./elementary.js";
import type { Dynamic } from "./types.js";
import { OverflowError, ValueError, ZeroDivisionError } from "./exceptions.js";
import { toFloat } from "./float.js";

export function floatDiv(a: number, b: number): Dynamic {
  if (b === 0) throw new ZeroDivisionError("float division by zero");
  return toFloat(a / b);
}

/** `a % b` with the sign of b. */
export function floatMod(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("float modulo");
  const rest = a % b;
  if (rest === 0) return b < 0 ? -0 : 0;
  return rest < 0 !== b < 0 ? rest + b : rest;
}

/** `a // b`, computed from the remainder as CPython does. */
export function floatFloorDiv(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("float floor division by zero");
  const rest = a % b;
  const quotient = (a - rest) / b - (rest !== 0 && rest < 0 !== b < 0 ? 1 : 0);
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/**
 * `a ** b` of floats. A negative base with a fractional exponent is complex in Python, which the runtime does not
 * have: ValueError.
 */
export function floatPow(a: number, b: number): Dynamic {
  if (a === 1 || b === 0) return toFloat(1);
  if (a === 0 && b < 0) throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
  if (a === -1 && !Number.isFinite(b) && !Number.isNaN(b)) return toFloat(1);
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    throw new ValueError("complex result: complex numbers are not supported");
  }
  const power = pow(a, b);
  if (!Number.isFinite(power) && Number.isFinite(a) && Number.isFinite(b)) {
    throw new OverflowError(34, "Numerical result out of range");
  }
  return toFloat(power);
}
