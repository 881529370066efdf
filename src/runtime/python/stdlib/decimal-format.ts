import { ValueError } from "../exceptions.js";
import { getcontext } from "./decimal-context.js";
import { adjusted, digitsOf, type Finite, rescale } from "./decimal-number.js";

/** `1.50`, `1E+3`, `-0.01`: plain where the exponent is small, else scientific. */
export function scientific(x: Finite, letter = "E"): string {
  const digits = x.coefficient.toString();
  const left = x.exponent + digits.length;
  const plain = x.exponent <= 0 && left > -6;
  const dot = plain ? left : 1;
  const body =
    dot <= 0
      ? `0.${"0".repeat(-dot)}${digits}`
      : dot >= digits.length
        ? digits + "0".repeat(dot - digits.length)
        : `${digits.slice(0, dot)}.${digits.slice(dot)}`;
  const power = left - dot;
  const suffix = plain || power === 0 ? "" : `${letter}${power < 0 ? "-" : "+"}${Math.abs(power)}`;
  return `${x.negative ? "-" : ""}${body}${suffix}`;
}

/** Without an exponent part. */
export function fixed(x: Finite): string {
  if (x.exponent >= 0)
    return `${x.negative ? "-" : ""}${x.coefficient}${x.coefficient === 0n ? "" : "0".repeat(x.exponent)}`;
  const digits = x.coefficient.toString().padStart(1 - x.exponent, "0");
  return `${x.negative ? "-" : ""}${digits.slice(0, x.exponent)}.${digits.slice(x.exponent)}`;
}

const specification = /^(?:([^]?)([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgGn%])?$/u;

interface Spec {
  fill: string;
  align: string;
  sign: string;
  width: number;
  comma: string;
  precision: number | undefined;
  type: string;
}

function parse(spec: string): Spec {
  const match = specification.exec(spec);
  if (!match) throw new ValueError("invalid format string");
  const [, fill, align, sign, , , zero, width, comma, precision, type] = match;
  return {
    fill: fill || (zero ? "0" : " "),
    align: align ?? (zero ? "=" : ">"),
    sign: sign ?? "-",
    width: Number(width ?? 0),
    comma: comma ?? "",
    precision: precision === undefined ? undefined : Number(precision),
    type: type ?? "",
  };
}

/** The digits of a number for a type and precision, without sign. */
function digits(x: Finite, { type, precision }: Spec): string {
  const rounding = getcontext().rounding;
  const kind = type.toLowerCase();
  if (kind === "%") return `${fixed(rescaleTo({ ...x, exponent: x.exponent + 2 }, precision, rounding))}%`;
  if (kind === "f") return fixed(rescaleTo(x, precision, rounding));
  if (kind === "e") return exponential(x, precision, type, rounding);
  const wanted = precision === undefined ? x : toDigits(x, Math.max(precision, 1), rounding);
  return scientific(wanted, type === "g" || type === "n" ? "e" : "E");
}

function rescaleTo(x: Finite, places: number | undefined, rounding: string): Finite {
  if (places === undefined) return x.exponent > 0 ? rescale(x, 0) : x;
  return rescale(x, -places, rounding);
}

function toDigits(x: Finite, count: number, rounding: string): Finite {
  const surplus = digitsOf(x.coefficient) - count;
  if (surplus <= 0) return x;
  const result = rescale(x, x.exponent + surplus, rounding);
  return digitsOf(result.coefficient) > count ? rescale(result, result.exponent + 1, rounding) : result;
}

function exponential(x: Finite, precision: number | undefined, letter: string, rounding: string): string {
  const kept = precision === undefined ? x : toDigits(x, precision + 1, rounding);
  const text = kept.coefficient.toString().padEnd((precision ?? 0) + 1, "0");
  const power = x.coefficient === 0n ? kept.exponent + (precision ?? 0) : adjusted(kept);
  const body = text.length > 1 ? `${text[0]}.${text.slice(1)}` : text;
  return `${body}${letter}${power < 0 ? "-" : "+"}${Math.abs(power)}`;
}

const grouped = (text: string, comma: string): string =>
  comma ? text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, comma)) : text;

/** `format(decimal, spec)`; `special` is the text of an infinity or NaN. */
export function formatDecimal(x: Finite, spec: string, special?: string): string {
  const parsed = parse(spec);
  const body = special ?? grouped(digits({ ...x, negative: false }, parsed), parsed.comma);
  const sign = x.negative ? "-" : parsed.sign === "-" ? "" : parsed.sign;
  const missing = parsed.width - body.length - sign.length;
  if (missing <= 0) return sign + body;
  if (parsed.align === "=") return sign + parsed.fill.repeat(missing) + body;
  const left = parsed.align === "<" ? 0 : parsed.align === "^" ? Math.floor(missing / 2) : missing;
  return parsed.fill.repeat(left) + sign + body + parsed.fill.repeat(missing - left);
}
