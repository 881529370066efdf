// Positions in text: Python counts code points, JavaScript UTF-16 code units.
import { IndexError, OverflowError, TypeError, ValueError } from "./exceptions.js";
import { unwrap } from "./primitive.js";
import { typeName } from "./type-name.js";

const SURROGATE = /[\ud800-\udfff]/;

/** Whether the code units of `text` may differ from its code points. */
export function hasSurrogates(text: string): boolean {
  return SURROGATE.test(text);
}

/** `len(text)`. */
export function codePointLength(text: string): number {
  if (!hasSurrogates(text)) return text.length;
  let pairs = 0;
  for (let i = 1; i < text.length; i++) {
    if (isPair(text, i - 1)) {
      pairs++;
      i++;
    }
  }
  return text.length - pairs;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** The characters (code points) of a text. */
export function codePoints(text: string): string[] {
  return hasSurrogates(text) ? Array.from(text) : text.split("");
}

/** Offset in code units of the code point number `index` (0 to length). */
export function unitOffset(text: string, index: number): number {
  if (!hasSurrogates(text)) return Math.min(index, text.length);
  let unit = 0;
  for (let i = 0; i < index && unit < text.length; i++) unit += isPair(text, unit) ? 2 : 1;
  return unit;
}

/** Number of code points before the code unit `unit`. */
export function codePointOffset(text: string, unit: number): number {
  return hasSurrogates(text) ? codePointLength(text.slice(0, unit)) : unit;
}

/** `text[index]`. Throws IndexError. */
export function codePointAt(text: string, index: number): string {
  if (!hasSurrogates(text)) {
    const at = index < 0 ? index + text.length : index;
    if (at < 0 || at >= text.length) throw new IndexError("string index out of range");
    return text[at] as string;
  }
  const char = Array.from(text).at(index);
  if (char === undefined) throw new IndexError("string index out of range");
  return char;
}

/** The text of a str (or of a value that is one by inheritance); null for anything else. */
export function asText(value: unknown): string | null {
  if (typeof value === "string") return value;
  const inner: unknown = unwrap(value);
  return typeof inner === "string" ? inner : null;
}

/** An optional slice bound as an integer; huge ones are clamped to the safe range. */
export function sliceBound(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = asIndex(value);
  if (number === null) {
    throw new TypeError("slice indices must be integers or None or have an __index__ method");
  }
  return number;
}

/** The value of an int, bool or object with `__index__`; null for anything else. */
export function asIndex(value: unknown): number | null {
  if (typeof value === "number" && Number.isInteger(value) && !Object.is(value, -0)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return value > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
  const inner: unknown = unwrap(value);
  if (inner !== value) return asIndex(inner);
  const method = (value as { __index__?: () => unknown } | null | undefined)?.__index__;
  return typeof method === "function" ? asIndex(method.call(value)) : null;
}

/** An integer argument. Throws TypeError `'str' object cannot be interpreted as an integer`. */
export function requireIndex(value: unknown): number {
  const number = asIndex(value);
  if (number === null) {
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  return number;
}

/** Clamps the bounds of a slice without step as Python does; both refer to a sequence of `length` items. */
export function clampBounds(length: number, start: unknown, stop: unknown): [number, number] {
  const clamp = (bound: number) => (bound < 0 ? Math.max(bound + length, 0) : Math.min(bound, length));
  return [clamp(sliceBound(start) ?? 0), clamp(sliceBound(stop) ?? length)];
}

/** `text[start:stop:step]`, with null for an absent bound. */
export function sliceText(text: string, start?: unknown, stop?: unknown, step?: unknown): string {
  const stride = sliceBound(step) ?? 1;
  if (stride === 1) return sliceRun(text, start, stop);
  if (stride === 0) throw new ValueError("slice step cannot be zero");
  const chars = codePoints(text);
  return sliceIndices(chars.length, start, stop, stride)
    .map((index) => chars[index])
    .join("");
}

function sliceRun(text: string, start: unknown, stop: unknown): string {
  if (!hasSurrogates(text)) {
    const [from, to] = clampBounds(text.length, start, stop);
    return text.slice(from, Math.max(from, to));
  }
  const chars = Array.from(text);
  const [from, to] = clampBounds(chars.length, start, stop);
  return chars.slice(from, Math.max(from, to)).join("");
}

/** The indices that a slice with a step other than 1 takes from a sequence of `length` items. */
export function sliceIndices(length: number, start: unknown, stop: unknown, step: number): number[] {
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
  const clamp = (bound: number | null, absent: number) => {
    if (bound === null) return absent;
    return Math.min(Math.max(bound < 0 ? bound + length : bound, low), high);
  };
  const from = clamp(sliceBound(start), step > 0 ? low : high);
  const to = clamp(sliceBound(stop), step > 0 ? high : low);
  const indices: number[] = [];
  for (let i = from; step > 0 ? i < to : i > to; i += step) indices.push(i);
  return indices;
}

/** `ord(char)`. */
export function ord(char: unknown): number {
  const text = asText(char);
  if (text !== null) {
    const length = codePointLength(text);
    if (length === 1) return text.codePointAt(0) as number;
    throw new TypeError(`ord() expected a character, but string of length ${length} found`);
  }
  const bytes = (char as { data?: unknown } | null)?.data;
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`ord() expected string of length 1, but ${typeName(char)} found`);
  }
  if (bytes.length === 1) return bytes[0] as number;
  throw new TypeError(`ord() expected a character, but string of length ${bytes.length} found`);
}

/** `chr(code)`. */
export function chr(code: unknown): string {
  const number = requireIndex(code);
  if (Math.abs(number) > 0x7fffffff) throw new OverflowError("Python int too large to convert to C int");
  if (number < 0 || number > 0x10ffff) throw new ValueError("chr() arg not in range(0x110000)");
  return String.fromCodePoint(number);
}
