// format(), str.format() and str.format_map().
import { OverflowError, TypeError, ValueError } from "./exceptions.js";
import { isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { integerOf } from "./numbers-text.js";
import { unwrap } from "./primitive.js";
import { str } from "./repr.js";
import { asText } from "./text-core.js";
import {
  floatParts,
  layoutNumber,
  layoutText,
  parseSpec,
  unknownType,
  type FormatSpec,
} from "./text-format-spec.js";
import { argumentType, typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

export { formatMap, strFormat } from "./text-format-fields.js";

/** `format(x, spec)` */
export function format(x: Dynamic, spec: Dynamic = ""): string {
  const specText = asText(spec);
  if (specText === null) throw new TypeError(`format() argument 2 must be str, not ${argumentType(spec)}`);
  if (typeof x === "string") return specText === "" ? x : formatText(x, specText);
  if (typeof x?.__format__ === "function") return x.__format__(specText);
  if (specText === "") return str(x);
  return formatBuiltin(x, specText);
}

function formatBuiltin(x: Dynamic, spec: string): string {
  const value = unwrap(x);
  if (typeof value === "string") return formatText(value, spec);
  if (isFloat(value)) return formatFloat(Number(value), spec);
  if (isInt(value)) return formatInt(integerOf(value), spec, typeName(value));
  throw new TypeError(`unsupported format string passed to ${typeName(x)}.__format__`);
}

function formatText(text: string, specText: string): string {
  const spec = parseSpec(specText, "str", "s", "<");
  if (spec.type !== "s") throw unknownType(spec.type, "str");
  const refused =
    (spec.sign === " " && "Space not allowed") ||
    (spec.sign !== "" && "Sign not allowed") ||
    (spec.noNegativeZero && "Negative zero coercion (z) not allowed") ||
    (spec.alternate && "Alternate form (#) not allowed") ||
    (spec.align === "=" && "'=' alignment not allowed");
  if (refused) throw new ValueError(`${refused} in string format specifier`);
  return layoutText(text, spec);
}

function formatFloat(x: number, specText: string): string {
  const spec = parseSpec(specText, "float", "", ">");
  if (spec.type !== "" && !"eEfFgGn%".includes(spec.type)) throw unknownType(spec.type, "float");
  return layoutNumber(floatParts(x, spec), spec);
}

const RADIXES: Record<string, number> = { b: 2, o: 8, d: 10, n: 10, x: 16, X: 16 };

function formatInt(x: Int, specText: string, kind: string): string {
  const spec = parseSpec(specText, kind, "d", ">");
  if ("eEfFgG%".includes(spec.type)) return layoutNumber(floatParts(floatOf(x), spec), spec);
  const radix = RADIXES[spec.type];
  if (radix === undefined && spec.type !== "c") throw unknownType(spec.type, kind);
  if (spec.precision !== null) throw new ValueError("Precision not allowed in integer format specifier");
  if (spec.noNegativeZero) {
    throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (radix === undefined) return formatCharacter(x, spec);
  const magnitude = (x < 0 ? -x : x).toString(radix);
  const parts = {
    negative: x < 0,
    prefix: spec.alternate && radix !== 10 ? `0${spec.type}` : "",
    integer: spec.type === "X" ? magnitude.toUpperCase() : magnitude,
    rest: "",
  };
  return layoutNumber(parts, spec);
}

function formatCharacter(x: Int, spec: FormatSpec): string {
  const place = "not allowed with integer format specifier 'c'";
  if (spec.sign !== "") throw new ValueError(`Sign ${place}`);
  if (spec.alternate) throw new ValueError(`Alternate form (#) ${place}`);
  if (typeof x === "bigint" && BigInt.asIntN(64, x) !== x) {
    throw new OverflowError("Python int too large to convert to C long");
  }
  if (x < 0 || x > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return layoutText(String.fromCodePoint(Number(x)), { ...spec, precision: null });
}

/** `float(x)` of an int. Throws OverflowError beyond the range of floats. */
export function floatOf(x: Int): number {
  const value = Number(x);
  if (!Number.isFinite(value)) throw new OverflowError("int too large to convert to float");
  return value;
}
