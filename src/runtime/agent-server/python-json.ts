import {
  dictEntries,
  floatRepr,
  isBoxedFloat,
  isInt,
  isNone,
  PyTypeError,
  typeName,
  ValueError,
} from "./python.js";

/** How a JSON text is written. */
interface Layout {
  readonly comma: string;
  readonly colon: string;
  /** Whether non-ASCII characters are escaped. */
  readonly ascii: boolean;
  /** Whether NaN and the infinities are written, as Python does by default. */
  readonly nan: boolean;
}

const spaced: Layout = { comma: ", ", colon: ": ", ascii: true, nan: true };
const compact: Layout = { comma: ",", colon: ":", ascii: false, nan: false };

const loneSurrogate = /\p{Surrogate}/u;

/** `json.dumps(value)`: `", "` and `": "`, non-ASCII escaped. Throws TypeError for a value that is not JSON. */
export function jsonDumps(value: unknown): string {
  return write(value, spaced, new Set());
}

/** The text of a JSON response body as FastAPI writes it: compact, not escaped. Throws ValueError on NaN. */
export function jsonBody(value: unknown): string {
  const text = write(value, compact, new Set());
  if (loneSurrogate.test(text)) throw new ValueError("surrogates not allowed");
  return text;
}

function write(value: unknown, layout: Layout, parents: Set<unknown>): string {
  if (isNone(value)) return "null";
  switch (typeof value) {
    case "string":
      return writeString(value, layout);
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return String(value);
    case "number":
      return isInt(value) ? BigInt(value).toString() : writeFloat(value, layout);
    case "object":
      return writeObject(value, layout, parents);
    default:
      throw new PyTypeError(`Object of type ${typeName(value)} is not JSON serializable`);
  }
}

function writeObject(value: object, layout: Layout, parents: Set<unknown>): string {
  if (isBoxedFloat(value)) return writeFloat(Number(value), layout);
  if (parents.has(value)) throw new ValueError("Circular reference detected");
  parents.add(value);
  const text = writeContainer(value, layout, parents);
  parents.delete(value);
  return text;
}

function writeContainer(value: object, layout: Layout, parents: Set<unknown>): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => write(item, layout, parents)).join(layout.comma)}]`;
  }
  if (!(value instanceof Map) && typeof (value as { toJSON?: unknown }).toJSON === "function") {
    return write((value as { toJSON: () => unknown }).toJSON(), layout, parents);
  }
  if (value instanceof Map || isRecord(value)) {
    const items = dictEntries(value).map(
      ([key, item]) => `${writeKey(key, layout)}${layout.colon}${write(item, layout, parents)}`,
    );
    return `{${items.join(layout.comma)}}`;
  }
  throw new PyTypeError(`Object of type ${typeName(value)} is not JSON serializable`);
}

function isRecord(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function writeKey(key: unknown, layout: Layout): string {
  if (typeof key === "string") return writeString(key, layout);
  if (typeof key === "object" && key !== null && !isBoxedFloat(key)) {
    throw new PyTypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }
  return `"${write(key, layout, new Set())}"`;
}

function writeFloat(value: number, layout: Layout): string {
  if (Number.isFinite(value)) return floatRepr(value);
  if (!layout.nan)
    throw new ValueError(`Out of range float values are not JSON compliant: ${floatRepr(value)}`);
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

/** JSON.stringify escapes as Python does, except for non-ASCII and lone surrogates. */
function writeString(text: string, layout: Layout): string {
  const quoted = JSON.stringify(text);
  if (layout.ascii) return notAscii.test(quoted) ? quoted.replace(notAsciiRuns, escapeUnits) : quoted;
  return !loneSurrogate.test(text) ? quoted : `"${[...text].map(quoteCharacter).join("")}"`;
}

const notAscii = /[^\x00-\x7e]/;
const notAsciiRuns = /[^\x00-\x7e]+/g;

function escapeUnits(units: string): string {
  let text = "";
  for (let i = 0; i < units.length; i++) text += `\\u${units.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return text;
}

/** Lone surrogates stay as they are, so that encoding the body fails as in Python. */
function quoteCharacter(character: string): string {
  return loneSurrogate.test(character) ? character : JSON.stringify(character).slice(1, -1);
}
