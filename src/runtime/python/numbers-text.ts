import { signature } from "./functions.js";
// Numbers from text and to text: int("..."), float("..."), bin, oct, hex, and round, which works on decimal digits.
import { OverflowError, TypeError, ValueError } from "./exceptions.js";
import { isFloat, toFloat, type Float } from "./float.js";
import { intOf, isInt, normalizeInt } from "./integers.js";
import { unwrap } from "./primitive.js";
import { repr } from "./repr.js";
import { codePoints, requireIndex } from "./text-core.js";
import { divideHalfEven, roundedTo } from "./text-floats.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";
import { decimalValue } from "./unicode.js";

/** CPython's default limit for conversions between decimal text and int. */
const MAX_DIGITS = 4300;
const DIGIT_PREFIX: Record<string, number> = { b: 2, o: 8, x: 16 };
const FLOAT_TEXT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/i;
const NUMBER_SPACE = "[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const NUMBER_PADDING = new RegExp(`^${NUMBER_SPACE}+|(?<!${NUMBER_SPACE})${NUMBER_SPACE}+$`, "g");
const SPECIAL_FLOAT = /^([+-]?)(?:(inf|infinity)|nan)$/i;

/**
 * `int(text, base)`. Throws ValueError `invalid literal for int() with base 10: 'x'`.
 * @param source what the message shows, where the text came from bytes
 */
export function intFromText(text: string, base: unknown = 10, source: Dynamic = text): Int {
  const wanted = requireBase(base);
  if (wanted === 10 && /^\d{1,15}$/.test(text)) return Number(text);
  const parsed = parseDigits(asciiDigits(trimmed(text)), wanted);
  if (parsed === null) {
    throw new ValueError(`invalid literal for int() with base ${wanted}: ${repr(source)}`);
  }
  return parsed;
}

/** The base of `int(x, base)`, which is looked at before `x`. */
export function requireBase(base: unknown): number {
  const wanted = requireIndex(base);
  if (wanted === 0 || (wanted >= 2 && wanted <= 36)) return wanted;
  throw new ValueError("int() base must be >= 2 and <= 36, or 0");
}

/** A number's text without white space around; the separators U+001C to U+001F are not white space here. */
function trimmed(text: string): string {
  return text.replace(NUMBER_PADDING, "");
}

/** Decimal digits of any script as ASCII digits; other characters stay. */
function asciiDigits(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  const digits = codePoints(text).map((char) => (char > "\x7f" ? decimalValue(char) : -1));
  return codePoints(text)
    .map((char, i) => (digits[i] === -1 ? char : String(digits[i])))
    .join("");
}

function parseDigits(text: string, base: number): Int | null {
  const match = /^([+-]?)(?:0([box])(?=_?[0-9a-z]))?(.*)$/is.exec(text) as RegExpExecArray;
  const [, sign, letter, written] = match as unknown as [string, string, string | undefined, string];
  let digits = written;
  const prefixed = letter === undefined ? undefined : DIGIT_PREFIX[letter.toLowerCase()];
  const radix = base === 0 ? (prefixed ?? 10) : base;
  if (prefixed !== undefined && prefixed !== radix) digits = `0${letter}${digits}`;
  else if (prefixed !== undefined) digits = digits.replace(/^_/, "");
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(digits)) return null;
  digits = digits.replaceAll("_", "").toLowerCase();
  // With base 0 a number such as 010 would be ambiguous, so only zeros may start with a zero.
  if (base === 0 && prefixed === undefined && /^0+[^0]/.test(digits)) return null;
  for (const digit of digits) if (parseInt(digit, 36) >= radix) return null;
  return normalizeInt(signed(sign, bigintOf(digits, radix)));
}

function signed(sign: string, value: bigint): bigint {
  return sign === "-" ? -value : value;
}

function bigintOf(digits: string, radix: number): bigint {
  const isBinary = (radix & (radix - 1)) === 0;
  if (!isBinary && digits.length > MAX_DIGITS) {
    throw new ValueError(
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; ` +
        "use sys.set_int_max_str_digits() to increase the limit",
    );
  }
  if (radix === 10) return BigInt(digits);
  const prefix = { 2: "0b", 8: "0o", 16: "0x" }[radix];
  if (prefix !== undefined) return BigInt(prefix + digits);
  let value = 0n;
  for (const digit of digits) value = value * BigInt(radix) + BigInt(parseInt(digit, radix));
  return value;
}

/** Decimal text of an int. Throws ValueError beyond 4300 digits, as CPython. */
export function intText(value: Int): string {
  const text = value.toString();
  if (text.length > MAX_DIGITS && text.replace("-", "").length > MAX_DIGITS) {
    throw new ValueError(
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion; ` +
        "use sys.set_int_max_str_digits() to increase the limit",
    );
  }
  return text;
}

/**
 * `float(text)`. Throws ValueError `could not convert string to float: 'x'`.
 * @param source what the message shows, where the text came from bytes
 */
export function floatFromText(text: string, source: Dynamic = text): Dynamic {
  const digits = asciiDigits(trimmed(text));
  if (FLOAT_TEXT.test(digits)) return toFloat(Number(digits.replaceAll("_", "")));
  const special = SPECIAL_FLOAT.exec(digits);
  if (special === null) throw new ValueError(`could not convert string to float: ${repr(source)}`);
  if (special[2] === undefined) return NaN;
  return special[1] === "-" ? -Infinity : Infinity;
}

/** `bin(x)` */
export function bin(x: Dynamic): string {
  return withPrefix("0b", 2, x);
}

/** `oct(x)` */
export function oct(x: Dynamic): string {
  return withPrefix("0o", 8, x);
}

/** `hex(x)` of an int. */
export function hex(x: Dynamic): string {
  return withPrefix("0x", 16, x);
}

function withPrefix(prefix: string, radix: number, x: Dynamic): string {
  const value = integerOf(x);
  return value < 0 ? `-${prefix}${(-value).toString(radix)}` : prefix + value.toString(radix);
}

/** The int behind a value that can stand for one. Throws TypeError as `operator.index`. */
export function integerOf(x: Dynamic): Int {
  const value = unwrap(x);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isInt(value)) return value as Int;
  if (typeof value?.__index__ === "function") return integerOf(value.__index__());
  throw new TypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
}

/** `round(x, places)`: an int without places, else the type of x; ties go to the even neighbour. */
export function round(x: Dynamic, places?: Dynamic): Dynamic {
  const value = unwrap(x);
  if (isFloat(value)) return roundFloat(Number(value), places);
  if (isInt(value)) return roundInt(integerOf(value), places);
  if (typeof value?.__round__ !== "function") {
    throw new TypeError(`type ${typeName(x)} doesn't define __round__ method`);
  }
  return places === undefined ? value.__round__() : value.__round__(places);
}

function roundFloat(x: number, places: Dynamic): Int | number | Float {
  if (places !== null && places !== undefined) {
    const count = requireIndex(places);
    return Number.isFinite(x) ? toFloat(roundToPlaces(x, count)) : x;
  }
  if (Number.isNaN(x)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(x)) throw new OverflowError("cannot convert float infinity to integer");
  return intOf(roundToPlaces(x, 0));
}

function roundToPlaces(x: number, places: number): number {
  const magnitude = roundedTo(Math.abs(x), places);
  if (!Number.isFinite(magnitude)) throw new OverflowError("rounded value too large to represent");
  return x < 0 || Object.is(x, -0) ? -magnitude : magnitude;
}

function roundInt(x: Int, places: Dynamic): Int {
  const count = places === null || places === undefined ? 0 : requireIndex(places);
  if (count >= 0) return x;
  if (-count > x.toString().length) return 0;
  const unit = 10n ** BigInt(-count);
  const magnitude = divideHalfEven(x < 0 ? -BigInt(x) : BigInt(x), unit) * unit;
  return normalizeInt(x < 0 ? -magnitude : magnitude);
}

signature(round, "round", ["number", "ndigits="]);
