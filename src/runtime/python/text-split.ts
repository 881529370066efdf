// str methods that strip, split and join.
import { TypeError, ValueError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { asText, requireIndex } from "./text-core.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import { WHITESPACE_CLASS } from "./unicode.js";

const LEADING_SPACE = new RegExp(`^[${WHITESPACE_CLASS}]+`);
const SPACE_CHAR = new RegExp(`[${WHITESPACE_CLASS}]`);
const SPACE_RUN = new RegExp(`[${WHITESPACE_CLASS}]+`, "g");
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** `text.strip(chars)`. */
export function strip(text: string, chars?: unknown): string {
  return lstrip(rstrip(text, chars, "strip"), chars, "strip");
}

/** `text.lstrip(chars)`. */
export function lstrip(text: string, chars?: unknown, method = "lstrip"): string {
  if (chars === null || chars === undefined) return text.replace(LEADING_SPACE, "");
  const set = charSet(chars, method);
  let start = 0;
  for (const char of text) {
    if (!set.has(char)) break;
    start += char.length;
  }
  return text.slice(start);
}

/** `text.rstrip(chars)`. */
export function rstrip(text: string, chars?: unknown, method = "rstrip"): string {
  let end = text.length;
  if (chars === null || chars === undefined) {
    while (end > 0 && SPACE_CHAR.test(text[end - 1] as string)) end--;
    return text.slice(0, end);
  }
  const set = charSet(chars, method);
  for (const char of Array.from(text).reverse()) {
    if (!set.has(char)) break;
    end -= char.length;
  }
  return text.slice(0, end);
}

function charSet(chars: unknown, method: string): Set<string> {
  const text = asText(chars);
  if (text !== null) return new Set(text);
  throw new TypeError(`${method} arg must be None or str`);
}

/** `text.split(sep, maxsplit)`. */
export function split(text: string, sep?: unknown, maxsplit?: unknown): string[] {
  const limit = splitLimit(maxsplit);
  const separator = splitSeparator(sep);
  if (separator === null) return splitWords(text, limit);
  const parts = text.split(separator);
  if (parts.length - 1 <= limit) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}

/** `text.rsplit(sep, maxsplit)`: splits from the right. */
export function rsplit(text: string, sep?: unknown, maxsplit?: unknown): string[] {
  const limit = splitLimit(maxsplit);
  const separator = splitSeparator(sep);
  if (separator === null) return splitWordsFromRight(text, limit);
  const parts: string[] = [];
  let end = text.length;
  while (parts.length < limit && end >= separator.length) {
    const at = text.lastIndexOf(separator, end - separator.length);
    if (at < 0) break;
    parts.unshift(text.slice(at + separator.length, end));
    end = at;
  }
  return [text.slice(0, end), ...parts];
}

function splitLimit(maxsplit: unknown): number {
  if (maxsplit === undefined) return Infinity;
  const limit = requireIndex(maxsplit);
  return limit < 0 ? Infinity : limit;
}

function splitSeparator(sep: unknown): string | null {
  if (sep === null || sep === undefined) return null;
  const separator = asText(sep);
  if (separator === null) throw new TypeError(`must be str or None, not ${typeName(sep)}`);
  if (separator === "") throw new ValueError("empty separator");
  return separator;
}

function splitWords(text: string, limit: number): string[] {
  const rest = lstrip(text);
  if (rest === "") return [];
  const words: string[] = [];
  let start = 0;
  for (const run of rest.matchAll(SPACE_RUN)) {
    if (words.length >= limit) break;
    words.push(rest.slice(start, run.index));
    start = run.index + run[0].length;
  }
  const last = rest.slice(start);
  return last === "" ? words : [...words, last];
}

function splitWordsFromRight(text: string, limit: number): string[] {
  const words: string[] = [];
  let rest = rstrip(text);
  while (rest !== "" && words.length < limit) {
    let start = rest.length;
    while (start > 0 && !SPACE_CHAR.test(rest[start - 1] as string)) start--;
    words.unshift(rest.slice(start));
    rest = rstrip(rest.slice(0, start));
  }
  return rest === "" ? words : [rest, ...words];
}

/** `text.splitlines(keepends)`; cuts at all of Python's line boundaries. */
export function splitLines(text: string, keepEnds: unknown = false): string[] {
  const keep = truthy(keepEnds);
  const lines: string[] = [];
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    const next = end.index + end[0].length;
    lines.push(text.slice(start, keep ? next : end.index));
    start = next;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/** `separator.join(items)`. Throws TypeError for an item that is no str. */
export function join(separator: string, items: unknown): string {
  const parts: unknown[] = Array.isArray(items) ? items : joinable(items);
  return parts.map(joinPart).join(separator);
}

function joinPart(part: unknown, position: number): string {
  const text = asText(part);
  if (text !== null) return text;
  throw new TypeError(`sequence item ${position}: expected str instance, ${typeName(part)} found`);
}

function joinable(items: unknown): unknown[] {
  let iterator: Iterable<unknown>;
  try {
    iterator = iterate(items);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError("can only join an iterable");
    throw error;
  }
  return Array.from(iterator);
}

/** `text.partition(sep)`. */
export function partition(text: string, sep: unknown): Tuple<string> & [string, string, string] {
  const separator = partitionSeparator(sep);
  const at = text.indexOf(separator);
  if (at < 0) return Tuple.of(text, "", "");
  return Tuple.of(text.slice(0, at), separator, text.slice(at + separator.length));
}

/** `text.rpartition(sep)`. */
export function rpartition(text: string, sep: unknown): Tuple<string> & [string, string, string] {
  const separator = partitionSeparator(sep);
  const at = text.lastIndexOf(separator);
  if (at < 0) return Tuple.of("", "", text);
  return Tuple.of(text.slice(0, at), separator, text.slice(at + separator.length));
}

function partitionSeparator(sep: unknown): string {
  const separator = asText(sep);
  if (separator === null) throw new TypeError(`must be str, not ${typeName(sep)}`);
  if (separator === "") throw new ValueError("empty separator");
  return separator;
}
