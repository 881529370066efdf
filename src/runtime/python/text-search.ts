// str methods that look for a piece of text. Positions count code points; the searching is done in code units.
import { TypeError, ValueError } from "./exceptions.js";
import {
  asText,
  clampBounds,
  codePointLength,
  codePointOffset,
  requireIndex,
  unitOffset,
} from "./text-core.js";
import { Tuple } from "./tuple.js";
import { argumentType, typeName } from "./type-name.js";

function requireText(value: unknown): string {
  const text = asText(value);
  if (text !== null) return text;
  throw new TypeError(`must be str, not ${typeName(value)}`);
}

/** The bounds of a search in code units, or null when start lies behind stop. */
function searchWindow(text: string, start: unknown, stop: unknown): [number, number] | null {
  if (isAbsent(start) && isAbsent(stop)) return [0, text.length];
  const length = codePointLength(text);
  if (typeof start === "number" && start > length) return null;
  const [from, to] = clampBounds(length, start, stop);
  return from > to ? null : [unitOffset(text, from), unitOffset(text, to)];
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** `text.find(piece, start, stop)`. */
export function find(text: string, piece: unknown, start?: unknown, stop?: unknown): number {
  const wanted = requireText(piece);
  const window = searchWindow(text, start, stop);
  if (window === null) return -1;
  const [from, to] = window;
  const at = text.indexOf(wanted, from);
  return at < 0 || at + wanted.length > to ? -1 : codePointOffset(text, at);
}

/** `text.rfind(piece, start, stop)`. */
export function rfind(text: string, piece: unknown, start?: unknown, stop?: unknown): number {
  const wanted = requireText(piece);
  const window = searchWindow(text, start, stop);
  if (window === null) return -1;
  const [from, to] = window;
  if (to - wanted.length < from) return -1;
  const at = text.lastIndexOf(wanted, to - wanted.length);
  return at < from ? -1 : codePointOffset(text, at);
}

/** `text.index(piece, start, stop)`. Throws ValueError when the piece is absent. */
export function index(text: string, piece: unknown, start?: unknown, stop?: unknown): number {
  return found(find(text, piece, start, stop));
}

/** `text.rindex(piece, start, stop)`. Throws ValueError when the piece is absent. */
export function rindex(text: string, piece: unknown, start?: unknown, stop?: unknown): number {
  return found(rfind(text, piece, start, stop));
}

function found(at: number): number {
  if (at < 0) throw new ValueError("substring not found");
  return at;
}

/** `text.count(piece, start, stop)`: occurrences that do not overlap. */
export function count(text: string, piece: unknown, start?: unknown, stop?: unknown): number {
  const wanted = requireText(piece);
  const window = searchWindow(text, start, stop);
  if (window === null) return 0;
  const part = text.slice(...window);
  if (wanted === "") return codePointLength(part) + 1;
  let total = 0;
  for (let at = part.indexOf(wanted); at >= 0; at = part.indexOf(wanted, at + wanted.length)) total++;
  return total;
}

/** `text.startswith(prefix, start, stop)`; the prefix may be a tuple. */
export function startsWith(text: string, prefix: unknown, start?: unknown, stop?: unknown): boolean {
  const window = searchWindow(text, start, stop);
  const part = window === null ? null : text.slice(...window);
  return anyAffix(prefix, "startswith", (affix) => part !== null && part.startsWith(affix));
}

/** `text.endswith(suffix, start, stop)`; the suffix may be a tuple. */
export function endsWith(text: string, suffix: unknown, start?: unknown, stop?: unknown): boolean {
  const window = searchWindow(text, start, stop);
  const part = window === null ? null : text.slice(...window);
  return anyAffix(suffix, "endswith", (affix) => part !== null && part.endsWith(affix));
}

function anyAffix(affixes: unknown, method: string, test: (affix: string) => boolean): boolean {
  const single = asText(affixes);
  if (single !== null) return test(single);
  if (!(affixes instanceof Tuple)) {
    throw new TypeError(`${method} first arg must be str or a tuple of str, not ${typeName(affixes)}`);
  }
  return affixes.some((affix: unknown) => {
    const text = asText(affix);
    if (text !== null) return test(text);
    throw new TypeError(`tuple for ${method} must only contain str, not ${typeName(affix)}`);
  });
}

/** `text.replace(old, replacement, count)`; a negative count replaces all. */
export function replace(text: string, old: unknown, replacement: unknown, count?: unknown): string {
  const wanted = requireArgument("replace", 1, old);
  const put = requireArgument("replace", 2, replacement);
  const limit = isAbsent(count) ? -1 : requireIndex(count);
  if (limit === 0 || (wanted === "" && put === "")) return text;
  if (wanted === "") return interleave(text, put, limit);
  if (limit < 0) return text.replaceAll(wanted, () => put);
  let result = "";
  let done = 0;
  for (let left = limit; left > 0; left--) {
    const at = text.indexOf(wanted, done);
    if (at < 0) break;
    result += text.slice(done, at) + put;
    done = at + wanted.length;
  }
  return result + text.slice(done);
}

/** What replacing the empty text gives: `put` before each of the first `limit` characters, and at the end. */
function interleave(text: string, put: string, limit: number): string {
  let left = limit < 0 ? Infinity : limit;
  let result = "";
  for (const char of text) result += left-- > 0 ? put + char : char;
  return left > 0 ? result + put : result;
}

function requireArgument(method: string, position: number, value: unknown): string {
  const text = asText(value);
  if (text !== null) return text;
  throw new TypeError(`${method}() argument ${position} must be str, not ${argumentType(value)}`);
}

/** `text.removeprefix(prefix)`. */
export function removePrefix(text: string, prefix: unknown): string {
  const affix = requireAffix("removeprefix", prefix);
  return text.startsWith(affix) ? text.slice(affix.length) : text;
}

/** `text.removesuffix(suffix)`. */
export function removeSuffix(text: string, suffix: unknown): string {
  const affix = requireAffix("removesuffix", suffix);
  return affix !== "" && text.endsWith(affix) ? text.slice(0, -affix.length) : text;
}

function requireAffix(method: string, value: unknown): string {
  const text = asText(value);
  if (text !== null) return text;
  throw new TypeError(`${method}() argument must be str, not ${argumentType(value)}`);
}
