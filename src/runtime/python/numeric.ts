import { OverflowError, TypeError } from "./exceptions.js";
import { Float, isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { unwrap } from "./primitive.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

/** Whether a value is an int, a bool or a float. */
export function isNumber(value: Dynamic): boolean {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    typeof value === "boolean" ||
    value instanceof Float
  );
}

/** The number behind a numeric value, exact: a number or a bigint. */
export function numberOf(value: Dynamic): Int {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Float ? value.value : value;
}

/** The int behind an int, a bool, an IntEnum member or an object with `__index__`; undefined for anything else. */
export function integerValue(value: Dynamic): Int | undefined {
  const plain = unwrap(value);
  if (isInt(plain)) return numberOf(plain);
  return typeof plain?.__index__ === "function" ? indexResult(plain.__index__()) : undefined;
}

function indexResult(result: Dynamic): Int {
  const plain = unwrap(result);
  if (isInt(plain)) return numberOf(plain);
  throw new TypeError(`__index__ returned non-int (type ${typeName(result)})`);
}

/** The value of a number as a float. Throws OverflowError for an int beyond the range of floats. */
export function floatValue(value: Dynamic): number {
  const number = Number(numberOf(value));
  if (!Number.isFinite(number) && !isFloat(value))
    throw new OverflowError("int too large to convert to float");
  return number;
}
