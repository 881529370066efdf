// `template % value` for str and bytes.
import { Bytes, ByteArray, fromLatin1, isBytes, latin1 } from "./bytes.js";
import { OverflowError, TypeError, ValueError } from "./exceptions.js";
import { isFloat } from "./float.js";
import { floatOf } from "./format.js";
import { isInt } from "./integers.js";
import { getItem } from "./items.js";
import { integerOf } from "./numbers-text.js";
import { unwrap } from "./primitive.js";
import { ascii, repr, str } from "./repr.js";
import { asText, codePointLength, codePointOffset } from "./text-core.js";
import { floatParts, layoutNumber, layoutText, type FormatSpec } from "./text-format-spec.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

const CONVERSION =
  /^(?:\((?<key>(?:[^()]|\([^()]*\))*)\))?(?<flags>[-+ #0]*)(?<width>\*|\d*)(?:\.(?<precision>\*|\d*))?[hlL]?/;

/** The values that the conversions of one template take in turn. */
class Values {
  private readonly items: readonly Dynamic[];
  private at = 0;

  constructor(
    private readonly source: Dynamic,
    private readonly isBinary: boolean,
  ) {
    this.items = source instanceof Tuple ? source : [source];
  }

  next(): Dynamic {
    if (this.at >= this.items.length) throw new TypeError("not enough arguments for format string");
    return this.items[this.at++];
  }

  /** From now on the one value is what the key names. */
  select(key: string): { value: Dynamic } {
    if (!this.isMapping()) throw new TypeError("format requires a mapping");
    this.at = this.items.length;
    return { value: getItem(this.source, this.isBinary ? new Bytes(fromLatin1(key)) : key) };
  }

  /** `*` as width or precision. */
  nextInteger(most: number, type: string): number {
    const value = unwrap(this.next());
    if (!isInt(value)) throw new TypeError("* wants int");
    if (Math.abs(Number(value)) > most)
      throw new OverflowError(`Python int too large to convert to C ${type}`);
    return Number(value);
  }

  checkUsed(kind: string): void {
    if (this.at >= this.items.length || this.isMapping()) return;
    throw new TypeError(`not all arguments converted during ${kind} formatting`);
  }

  private isMapping(): boolean {
    const { source } = this;
    if (source instanceof Tuple || asText(source) !== null || typeof source !== "object" || source === null)
      return false;
    return !isFloat(source) && (Array.isArray(source) || isBytes(source) || isSubscriptable(source));
  }
}

function isSubscriptable(source: Dynamic): boolean {
  return typeName(source) === "dict" || source instanceof Map || typeof source.__getitem__ === "function";
}

/** One conversion, `%(key)-5.2f`. */
interface Conversion {
  flags: string;
  width: number;
  precision: number | null;
  type: string;
}

/** `template % value` of a str. */
export function percentFormat(template: string, value: Dynamic): string {
  return expand(template, value, textConversion);
}

/** `template % value` of bytes or bytearray. */
export function percentFormatBytes<T extends Bytes | ByteArray>(template: T, value: Dynamic): T;
export function percentFormatBytes(template: Bytes | ByteArray, value: Dynamic): Bytes | ByteArray {
  const data = fromLatin1(expand(latin1(template.data), value, bytesConversion, true));
  return template instanceof ByteArray ? new ByteArray(data) : new Bytes(data);
}

type Convert = (conversion: Conversion, value: Dynamic) => string | null;

function expand(template: string, source: Dynamic, convert: Convert, isBinary = false): string {
  const values = new Values(source, isBinary);
  let result = "";
  let at = 0;
  for (;;) {
    const percent = template.indexOf("%", at);
    if (percent < 0) break;
    result += template.slice(at, percent);
    if (template[percent + 1] === "%") {
      result += "%";
      at = percent + 2;
      continue;
    }
    const [text, end] = expandOne(template, percent + 1, values, convert);
    result += text;
    at = end;
  }
  values.checkUsed(isBinary ? "bytes" : "string");
  return result + template.slice(at);
}

/** Expands the conversion that starts after its percent sign. */
function expandOne(template: string, start: number, values: Values, convert: Convert): [string, number] {
  const rest = template.slice(start);
  const match = CONVERSION.exec(rest) as RegExpExecArray;
  const groups = match.groups as Record<string, string | undefined>;
  if (groups["key"] === undefined && rest.startsWith("(")) throw new ValueError("incomplete format key");
  const selected = groups["key"] === undefined ? null : values.select(groups["key"]);
  const conversion = readConversion(groups, values);
  const at = start + match[0].length;
  const code = template.codePointAt(at);
  if (code === undefined) throw new ValueError("incomplete format");
  conversion.type = String.fromCodePoint(code);
  const end = at + conversion.type.length;
  if (conversion.type === "%") {
    if (selected === null) values.next();
    throw new ValueError(`unsupported format character '%' (0x25) at index ${codePointOffset(template, at)}`);
  }
  const text = convert(conversion, selected === null ? values.next() : selected.value);
  if (text !== null) return [text, end];
  const shown = code >= 32 && code < 127 ? conversion.type : "?";
  const index = codePointOffset(template, at);
  throw new ValueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`);
}

function readConversion(groups: Record<string, string | undefined>, values: Values): Conversion {
  let flags = groups["flags"] ?? "";
  let width =
    groups["width"] === "*"
      ? values.nextInteger(Number.MAX_SAFE_INTEGER, "ssize_t")
      : Number(groups["width"]);
  if (width < 0) {
    flags += "-";
    width = -width;
  }
  if (width > Number.MAX_SAFE_INTEGER) throw new ValueError("width too big");
  const given = groups["precision"];
  const precision =
    given === undefined ? null : given === "*" ? values.nextInteger(0x7fffffff, "int") : Number(given);
  if (precision !== null && precision > 0x7fffffff) throw new ValueError("precision too big");
  return { flags, width, precision: precision === null ? null : Math.max(precision, 0), type: "" };
}

function specOf({ flags, width, precision, type }: Conversion, isNumber: boolean): FormatSpec {
  const isLeft = flags.includes("-");
  const zero = isNumber && flags.includes("0") && !isLeft;
  return {
    fill: zero ? "0" : " ",
    align: isLeft ? "<" : zero ? "=" : ">",
    sign: flags.includes("+") ? "+" : flags.includes(" ") ? " " : "",
    noNegativeZero: false,
    alternate: flags.includes("#"),
    width,
    grouping: "",
    precision,
    type,
  };
}

function textConversion(conversion: Conversion, value: Dynamic): string | null {
  switch (conversion.type) {
    case "s":
      return layoutText(str(value), specOf(conversion, false));
    case "r":
      return layoutText(repr(value), specOf(conversion, false));
    case "a":
      return layoutText(ascii(value), specOf(conversion, false));
    case "c":
      return layoutText(characterOf(value), specOf({ ...conversion, precision: null }, false));
    default:
      return numberConversion(conversion, value);
  }
}

function bytesConversion(conversion: Conversion, value: Dynamic): string | null {
  switch (conversion.type) {
    case "s":
    case "b":
      return layoutText(binaryText(value), specOf(conversion, false));
    case "r":
    case "a":
      return layoutText(ascii(value), specOf(conversion, false));
    case "c":
      return layoutText(byteOf(value), specOf({ ...conversion, precision: null }, false));
    default:
      return numberConversion(conversion, value);
  }
}

function characterOf(value: Dynamic): string {
  const text = asText(value);
  if (text !== null && codePointLength(text) === 1) return text;
  if (text !== null || !isInt(unwrap(value))) throw new TypeError("%c requires int or char");
  const code = integerOf(value);
  if (code < 0 || code > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return String.fromCodePoint(Number(code));
}

function byteOf(value: Dynamic): string {
  if (isBytes(value) && value.length === 1) return latin1(value.data);
  if (!isInt(unwrap(value))) {
    throw new TypeError("%c requires an integer in range(256) or a single byte");
  }
  const code = integerOf(value);
  if (code < 0 || code > 255) throw new OverflowError("%c arg not in range(256)");
  return String.fromCharCode(Number(code));
}

function binaryText(value: Dynamic): string {
  if (isBytes(value)) return latin1(value.data);
  if (typeof value?.__bytes__ === "function") return latin1(value.__bytes__().data);
  const needs = "%b requires a bytes-like object, or an object that implements __bytes__";
  throw new TypeError(`${needs}, not '${typeName(value)}'`);
}

function numberConversion(conversion: Conversion, value: Dynamic): string | null {
  if ("diu".includes(conversion.type)) return decimalConversion(conversion, value);
  if ("oxX".includes(conversion.type)) return radixConversion(conversion, value);
  if (!"eEfFgG".includes(conversion.type)) return null;
  const number = unwrap(value);
  if (!isFloat(number) && !isInt(number) && typeof number?.__float__ !== "function") {
    throw new TypeError(`must be real number, not ${typeName(value)}`);
  }
  const spec = specOf(conversion, true);
  const real = isInt(number)
    ? floatOf(integerOf(number))
    : Number(isFloat(number) ? number : number.__float__());
  return layoutNumber(floatParts(real, spec), spec);
}

function decimalConversion(conversion: Conversion, value: Dynamic): string {
  const number = unwrap(value);
  if (isInt(number)) return layoutInteger(integerOf(number), conversion);
  if (isFloat(number)) return layoutInteger(truncated(Number(number)), conversion);
  if (typeof number?.__int__ === "function") return layoutInteger(number.__int__(), conversion);
  if (typeof number?.__index__ === "function") return layoutInteger(integerOf(number), conversion);
  throw new TypeError(`%${conversion.type} format: a real number is required, not ${typeName(value)}`);
}

function truncated(x: number): bigint {
  if (Number.isNaN(x)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(x)) throw new OverflowError("cannot convert float infinity to integer");
  return BigInt(Math.trunc(x));
}

function radixConversion(conversion: Conversion, value: Dynamic): string {
  const number = unwrap(value);
  if (!isInt(number) && typeof number?.__index__ !== "function") {
    throw new TypeError(`%${conversion.type} format: an integer is required, not ${typeName(value)}`);
  }
  return layoutInteger(integerOf(number), conversion);
}

function layoutInteger(x: Int, conversion: Conversion): string {
  const radix = { o: 8, x: 16, X: 16 }[conversion.type] ?? 10;
  const digits = (x < 0 ? -x : x).toString(radix).padStart(conversion.precision ?? 0, "0");
  const parts = {
    negative: x < 0,
    prefix: conversion.flags.includes("#") && radix !== 10 ? `0${conversion.type}` : "",
    integer: conversion.type === "X" ? digits.toUpperCase() : digits,
    rest: "",
  };
  return layoutNumber(parts, specOf(conversion, true));
}
