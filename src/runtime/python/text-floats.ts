// Decimal digits of floats, from the exact binary value and with ties to even.

/** Digits of a positive number: `0.digits × 10^point`, the first digit not zero (unless the number is zero). */
export interface Decimal {
  digits: string;
  /** Position of the decimal point counted from the start of `digits`; may be negative or beyond the end. */
  point: number;
}

const buffer = new DataView(new ArrayBuffer(8));

/** A finite non-negative number as `mantissa × 2^exponent`. */
export function binaryParts(x: number): { mantissa: bigint; exponent: number } {
  buffer.setFloat64(0, x);
  const bits = buffer.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  if (biased === 0) return { mantissa: fraction, exponent: -1074 };
  return { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

/** `numerator / denominator` to the nearest integer, ties to even; both are positive or zero. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice > denominator || (twice === denominator && (quotient & 1n) === 1n)) return quotient + 1n;
  return quotient;
}

/** `x × 10^places` rounded to an integer, for a finite x >= 0 and any integer `places`. */
function scaled(x: number, places: number): bigint {
  const { mantissa, exponent } = binaryParts(x);
  let numerator = mantissa;
  let denominator = 1n;
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (places >= 0) numerator *= 10n ** BigInt(places);
  else denominator *= 10n ** BigInt(-places);
  return divideHalfEven(numerator, denominator);
}

/** `x` with exactly `places` decimals, for a finite x >= 0. */
export function fixedText(x: number, places: number): string {
  const digits = scaled(x, places)
    .toString()
    .padStart(places + 1, "0");
  if (places <= 0) return digits;
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `x` rounded to a multiple of `10^-places`, for a finite x >= 0 and any integer `places`. */
export function roundedTo(x: number, places: number): number {
  if (places > 323) return x;
  if (places < -308) return 0;
  return Number(`${scaled(x, places)}e${-places}`);
}

/** The first `count` significant digits of a finite x >= 0. */
export function significantDigits(x: number, count: number): Decimal {
  if (x === 0) return { digits: "0".repeat(count), point: 1 };
  // The shortest form may already be rounded up to the next power of ten, so its exponent can be one too high.
  const guess = Number(x.toExponential().split("e")[1]) + 1;
  const lower = scaled(x, count - guess + 1).toString();
  if (lower.length <= count) return { digits: lower, point: guess - 1 };
  const digits = scaled(x, count - guess).toString();
  return { digits: digits.slice(0, count), point: guess + digits.length - count };
}

/** The shortest digits that read back as the same number, for a finite x >= 0. */
export function shortestDigits(x: number): Decimal {
  const [mantissa, exponent] = x.toExponential().split("e") as [string, string];
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/** `digits` in exponent form; Python writes at least two exponent digits. */
export function exponentText({ digits, point }: Decimal, letter: string): string {
  const exponent = point - 1;
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const sign = exponent < 0 ? "-" : "+";
  return `${digits[0]}${fraction}${letter}${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** `digits` with the decimal point written where it stands. */
export function pointText({ digits, point }: Decimal): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + "0".repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** `repr(x)` of a float. */
export function floatRepr(x: number): string {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x < 0 ? "-inf" : "inf";
  if (!Number.isInteger(x) && Math.abs(x) >= 1e-4) {
    const text = String(x);
    if (text.length < 17 || !text.includes("e")) return text;
  }
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const decimal = shortestDigits(Math.abs(x));
  if (decimal.point > 16 || decimal.point < -3) return sign + exponentText(decimal, "e");
  const text = pointText(decimal);
  return sign + (text.includes(".") ? text : `${text}.0`);
}

/** `x.hex()` of a float. */
export function floatHex(x: number): string {
  if (!Number.isFinite(x)) return floatRepr(x);
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  if (x === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = binaryParts(Math.abs(x));
  const digits = mantissa.toString(16).padStart(14, "0");
  const power = exponent + 52;
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${power < 0 ? "" : "+"}${power}`;
}
