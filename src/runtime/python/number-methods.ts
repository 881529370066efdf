import { OverflowError, ValueError } from "./exceptions.js";
import { toFloat } from "./float.js";
import { intOf, normalizeInt } from "./integers.js";
import { numberOf } from "./numeric.js";
import { floatHex } from "./text-floats.js";
import { Tuple } from "./tuple.js";
import type { Dynamic, Int } from "./types.js";

type Methods = Record<string, (self: Dynamic, ...args: Dynamic[]) => Dynamic>;

function bits(value: Dynamic): string {
  const number = BigInt(numberOf(value));
  return number === 0n ? "" : (number < 0n ? -number : number).toString(2);
}

/** Methods of int by Python name, but for those on bytes. */
export const intMethods: Methods = {
  as_integer_ratio: (self) => Tuple.of(numberOf(self), 1),
  bit_count: (self) => bits(self).replaceAll("0", "").length,
  bit_length: (self) => bits(self).length,
  conjugate: (self) => numberOf(self),
  __index__: (self) => numberOf(self),
};

/** Methods of float by Python name. */
export const floatMethods: Methods = {
  as_integer_ratio: (self) => integerRatio(Number(self)),
  conjugate: (self) => self,
  hex: (self) => floatHex(Number(self)),
  is_integer: (self) => Number.isInteger(Number(self)),
};

function integerRatio(value: number): Tuple<Int> {
  if (Number.isNaN(value)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert Infinity to integer ratio");
  let [top, bottom] = [value, 1n];
  for (; !Number.isInteger(top); bottom *= 2n) top *= 2;
  return Tuple.of(intOf(top), normalizeInt(bottom));
}

const none: readonly string[] = [];

export const intSignatures = Object.fromEntries(Object.keys(intMethods).map((name) => [name, none]));
export const floatSignatures = Object.fromEntries(Object.keys(floatMethods).map((name) => [name, none]));

/** `value.real`, `.imag`, `.numerator`, `.denominator`; undefined for any other name. */
export function numberAttribute(value: Dynamic, name: string, isInteger: boolean): Dynamic {
  if (name === "real") return isInteger ? numberOf(value) : value;
  if (name === "imag") return isInteger ? 0 : toFloat(0);
  if (!isInteger) return undefined;
  return { numerator: numberOf(value), denominator: 1 }[name];
}
