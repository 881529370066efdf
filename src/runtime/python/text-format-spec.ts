// The format mini-language: the specification, and how numbers and text are laid out by it.
import { ValueError } from "./exceptions.js";
import { codePointLength, codePoints } from "./text-core.js";
import {
  exponentText,
  fixedText,
  floatRepr,
  pointText,
  significantDigits,
  type Decimal,
} from "./text-floats.js";
import { decimalValue } from "./unicode.js";

/** `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` */
export interface FormatSpec {
  fill: string;
  align: "<" | ">" | "=" | "^";
  sign: "" | "+" | "-" | " ";
  noNegativeZero: boolean;
  alternate: boolean;
  width: number;
  grouping: "" | "," | "_";
  precision: number | null;
  type: string;
}

const ALIGNMENTS = "<>=^";
const MAX_PRECISION = 0x7fffffff;

/**
 * Reads a specification.
 * @param kind `type(x).__name__`, for messages
 */
export function parseSpec(
  text: string,
  kind: string,
  defaultType: string,
  defaultAlign: "<" | ">",
): FormatSpec {
  const reader = new SpecReader(text);
  const [fill, align] = reader.takeAlignment();
  const sign = reader.take("+- ") as FormatSpec["sign"];
  const noNegativeZero = reader.take("z") !== "";
  const alternate = reader.take("#") !== "";
  const zero = fill === "" && reader.take("0") !== "";
  const width = reader.takeNumber() ?? 0;
  const grouping = takeGrouping(reader);
  const precision = takePrecision(reader);
  const type = takeType(reader, text, kind, defaultType);
  checkGrouping(grouping, type, defaultType);
  const impliedAlign = zero && defaultAlign === ">" ? "=" : defaultAlign;
  return {
    fill: fill || (zero ? "0" : " "),
    align: (align || impliedAlign) as FormatSpec["align"],
    sign,
    noNegativeZero,
    alternate,
    width,
    grouping,
    precision,
    type,
  };
}

class SpecReader {
  private readonly chars: string[];
  private at = 0;

  constructor(text: string) {
    this.chars = codePoints(text);
  }

  take(allowed: string): string {
    const char = this.chars[this.at];
    if (char === undefined || !allowed.includes(char)) return "";
    this.at++;
    return char;
  }

  takeAlignment(): [fill: string, align: string] {
    const [first, second] = this.chars;
    if (second === undefined || !ALIGNMENTS.includes(second)) return ["", this.take(ALIGNMENTS)];
    this.at = 2;
    return [first as string, second];
  }

  takeNumber(): number | null {
    let value: number | null = null;
    for (;;) {
      const digit = decimalValue(this.chars[this.at] ?? "");
      if (digit < 0) return value;
      value = (value ?? 0) * 10 + digit;
      if (value > 2 ** 63) throw new ValueError("Too many decimal digits in format string");
      this.at++;
    }
  }

  rest(): string[] {
    return this.chars.slice(this.at);
  }
}

function takeGrouping(reader: SpecReader): FormatSpec["grouping"] {
  const first = reader.take(",") || reader.take("_");
  if (first !== "" && reader.take(first === "," ? "_" : ",") !== "") {
    throw new ValueError("Cannot specify both ',' and '_'.");
  }
  return first as FormatSpec["grouping"];
}

function takePrecision(reader: SpecReader): number | null {
  if (reader.take(".") === "") return null;
  const precision = reader.takeNumber();
  if (precision === null) throw new ValueError("Format specifier missing precision");
  return precision;
}

function takeType(reader: SpecReader, text: string, kind: string, defaultType: string): string {
  const rest = reader.rest();
  if (rest.length > 1)
    throw new ValueError(`Invalid format specifier '${text}' for object of type '${kind}'`);
  return rest[0] ?? defaultType;
}

function checkGrouping(grouping: string, type: string, defaultType: string): void {
  if (grouping === "" || "deEfFgG%".includes(type)) return;
  if (grouping === "_" && type !== "" && "boxX".includes(type)) return;
  if (type === defaultType && type !== "s") return;
  throw new ValueError(`Cannot specify '${grouping}' with '${shownType(type)}'.`);
}

function shownType(type: string): string {
  return type > " " && type < "\x80" ? type : `\\x${(type.codePointAt(0) as number).toString(16)}`;
}

/** The error for a type letter that a value does not know. */
export function unknownType(type: string, kind: string): ValueError {
  return new ValueError(`Unknown format code '${shownType(type)}' for object of type '${kind}'`);
}

/** The parts of a number before padding. */
export interface NumberParts {
  negative: boolean;
  /** `0x` and the like. */
  prefix: string;
  /** Digits before the decimal point; these are grouped and zero-filled. */
  integer: string;
  /** Decimal point, fraction, exponent, percent sign. */
  rest: string;
}

/** Sign, grouping and padding of a number. */
export function layoutNumber(parts: NumberParts, spec: FormatSpec): string {
  const sign = parts.negative ? "-" : spec.sign === "+" || spec.sign === " " ? spec.sign : "";
  const lead = sign + parts.prefix;
  const isDigits = /^[0-9a-f]/i.test(parts.integer) && !/^(inf|nan)/i.test(parts.integer);
  const zeroFilled = spec.fill === "0" && spec.align === "=";
  const digitsWidth = zeroFilled ? spec.width - lead.length - parts.rest.length : 0;
  const size = "boxX".includes(spec.type) && spec.type !== "" ? 4 : 3;
  const integer =
    spec.grouping && isDigits ? groupDigits(parts.integer, spec.grouping, size, digitsWidth) : parts.integer;
  const body = integer + parts.rest;
  const missing = spec.width - codePointLength(lead + body);
  if (missing <= 0) return lead + body;
  if (spec.align === "=") return lead + spec.fill.repeat(missing) + body;
  return pad(lead + body, missing, spec);
}

/** Digits in groups, with leading zeros up to a width; a separator never comes first. */
function groupDigits(digits: string, separator: string, size: number, width: number): string {
  let count = digits.length;
  while (count + Math.floor((count - 1) / size) < width) count++;
  return digits.padStart(count, "0").replace(new RegExp(`\\B(?=(?:\\w{${size}})+$)`, "g"), separator);
}

function pad(text: string, missing: number, { fill, align }: FormatSpec): string {
  if (align === "<") return text + fill.repeat(missing);
  if (align !== "^") return fill.repeat(missing) + text;
  const left = Math.floor(missing / 2);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** Text cut to the precision and padded to the width. */
export function layoutText(text: string, spec: FormatSpec): string {
  const isCut = spec.precision !== null && codePointLength(text) > spec.precision;
  const cut = isCut
    ? codePoints(text)
        .slice(0, spec.precision as number)
        .join("")
    : text;
  const missing = spec.width - codePointLength(cut);
  return missing <= 0 ? cut : pad(cut, missing, spec);
}

/** A float by a specification of type e, f, g, n, % (either case) or none. */
export function floatParts(x: number, spec: FormatSpec): NumberParts {
  if (spec.precision !== null && spec.precision > MAX_PRECISION) throw new ValueError("precision too big");
  const percent = spec.type === "%";
  const value = percent ? x * 100 : x;
  const magnitude = Math.abs(value);
  const body = Number.isFinite(value) ? finiteText(magnitude, spec) : floatRepr(magnitude);
  const text = /[EFG]/.test(spec.type) ? body.toUpperCase() : body;
  const split = Number.isFinite(value) ? text.search(/[^0-9]|$/) : text.length;
  const isZero = spec.noNegativeZero && !/[1-9]/.test(text.replace(/e.*/i, ""));
  return {
    negative: (value < 0 || Object.is(value, -0)) && !(isZero && Number.isFinite(value)),
    prefix: "",
    integer: text.slice(0, split),
    rest: text.slice(split) + (percent ? "%" : ""),
  };
}

function finiteText(x: number, { type, precision, alternate }: FormatSpec): string {
  switch (type.toLowerCase()) {
    case "e": {
      const decimal = significantDigits(x, (precision ?? 6) + 1);
      return withPoint(exponentText(decimal, "e"), alternate);
    }
    case "f":
    case "%":
      return withPoint(fixedText(x, precision ?? 6), alternate);
    case "g":
    case "n":
      return generalText(x, precision ?? 6, alternate, false);
    default:
      if (precision !== null) return generalText(x, precision, alternate, true);
      return withPoint(floatRepr(x), alternate);
  }
}

/** The alternate form always has a decimal point. */
function withPoint(text: string, alternate: boolean): string {
  return !alternate || text.includes(".") ? text : text.replace(/^\d+/, "$&.");
}

/**
 * The general format.
 * @param keepPoint the form without a type letter, which shows an integral value as `12.0`
 */
function generalText(x: number, precision: number, alternate: boolean, keepPoint: boolean): string {
  const decimal = significantDigits(x, Math.max(precision, 1));
  const limit = Math.max(precision, 1) - (keepPoint ? 1 : 0);
  const isExponent = decimal.point > limit || decimal.point < -3;
  const shown: Decimal = alternate ? decimal : { ...decimal, digits: trimZeros(decimal.digits) };
  if (isExponent) return withPoint(exponentText(shown, "e"), alternate);
  const text = withPoint(pointText(shown), alternate);
  return keepPoint && !text.includes(".") ? `${text}.0` : text;
}

function trimZeros(digits: string): string {
  return digits.replace(/0+$/, "") || "0";
}
