import { OverflowError, TypeError, ValueError } from "./exceptions.js";
import { toFloat } from "./float.js";
import { intOf, normalizeInt } from "./integers.js";
import { numberOf } from "./numeric.js";
import { divideHalfEven, floatHex } from "./text-floats.js";
import { unwrap } from "./primitive.js";
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
  fromhex: (_self, text) => floatFromHex(text),
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

const hexFloat = /^\s*([+-]?)(?:0x)?([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?\d+))?\s*$/i;
const namedFloat = /^\s*([+-]?)(?:(inf(?:inity)?)|nan)\s*$/i;

function floatFromHex(text: Dynamic): Dynamic {
  const source: unknown = unwrap(text);
  if (typeof source !== "string") throw new TypeError("fromhex() argument must be str");
  const named = namedFloat.exec(source);
  if (named) return toFloat(named[2] === undefined ? NaN : named[1] === "-" ? -Infinity : Infinity);
  const [, sign, whole = "", part = "", exponent = "0"] = hexFloat.exec(source) ?? [];
  if (whole + part === "") throw new ValueError("invalid hexadecimal floating-point string");
  const value = scaledByTwo(BigInt(`0x${whole}${part}`), Number(exponent) - 4 * part.length);
  if (!Number.isFinite(value)) throw new OverflowError("hexadecimal value too large to represent as a float");
  return toFloat(sign === "-" ? -value : value);
}

/** `mantissa * 2 ** exponent`, rounded once. */
function scaledByTwo(mantissa: bigint, exponent: number): number {
  if (exponent >= 0)
    return exponent > 2000 && mantissa > 0n ? Infinity : Number(mantissa << BigInt(exponent));
  const size = mantissa.toString(2).length;
  // Below the normal range there are fewer digits: what is cut off there decides the rounding.
  const places = Math.max(size - 53, -1074 - exponent);
  if (places <= 0)
    return Number(mantissa) * 2 ** Math.max(exponent, -1074) * 2 ** Math.min(0, exponent + 1074);
  if (places > size + 1) return 0;
  const rounded = divideHalfEven(mantissa, 1n << BigInt(places));
  return Number(rounded) * 2 ** (exponent + places);
}

const none: readonly string[] = [];

export const intSignatures = Object.fromEntries(Object.keys(intMethods).map((name) => [name, none]));
export const floatSignatures: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.keys(floatMethods).map((name) => [name, none])),
  fromhex: ["string", "/"],
};

/** `value.real`, `.imag`, `.numerator`, `.denominator`; undefined for any other name. */
export function numberAttribute(value: Dynamic, name: string, isInteger: boolean): Dynamic {
  if (name === "real") return isInteger ? numberOf(value) : value;
  if (name === "imag") return isInteger ? 0 : toFloat(0);
  if (!isInteger) return undefined;
  if (name === "numerator") return numberOf(value);
  return name === "denominator" ? 1 : undefined;
}
