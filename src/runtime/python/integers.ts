import type { Int } from "./types.js";

/** The one form of an int: a number in the safe range, a bigint outside. */
export function normalizeInt(value: bigint): Int {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** The int that an integral number is. */
export function intOf(value: number): Int {
  return Number.isSafeInteger(value) ? value + 0 : normalizeInt(BigInt(value));
}

/** Whether a value is an int; False and True are ints too. */
export function isInt(value: unknown): value is number | bigint | boolean {
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) && !Object.is(value, -0);
    case "bigint":
    case "boolean":
      return true;
    default:
      return false;
  }
}
