/**
 * From which Python each piece of the output comes. The printer marks where a statement starts; the marks are taken out before Prettier runs, and found
 * again in its output by the words of the text, which Prettier keeps in their order.
 */
import type { Span } from "../parser/ast.js";

/** Where a statement stands in a text. */
export interface Origin {
  /** In UTF-16 units. */
  readonly at: number;
  readonly span: Span;
}

/** A statement's place in the emitted file, counted from 1 in UTF-16 units. */
export interface Placed {
  readonly line: number;
  readonly column: number;
  readonly span: Span;
}

/** Control characters, which no emitted text holds: literals escape them, comments lose them. */
export function originMark(span: Span | undefined): string {
  if (!span) return "";
  const { start, end } = span;
  return `\u0001${start.line},${start.column},${start.offset},${end.line},${end.column},${end.offset}\u0002`;
}

/** Takes the marks out of a printed text. */
export function takeOrigins(printed: string): { text: string; origins: Origin[] } {
  const origins: Origin[] = [];
  let text = "";
  let last = 0;
  for (let at = printed.indexOf("\u0001"); at >= 0; at = printed.indexOf("\u0001", last)) {
    const end = printed.indexOf("\u0002", at);
    text += printed.slice(last, at);
    last = end + 1;
    origins.push({ at: text.length, span: spanOf(printed, at + 1, end) });
  }
  return { text: text + printed.slice(last), origins };
}

/** The numbers of a mark, which stand between two places of a text. */
function spanOf(text: string, from: number, to: number): Span {
  let at = from;
  const next = (): number => {
    let number = 0;
    for (; at < to && text[at] !== ","; at++) number = number * 10 + text.charCodeAt(at) - 48;
    at++;
    return number;
  };
  const position = () => ({ line: next(), column: next(), offset: next() });
  return { start: position(), end: position() };
}

// ---- in the formatted text --------------------------------------------------------------------------------------------

/** Finds the origins of a printed text in what the formatter made of it. Ascending by place. */
export function placeOrigins(printed: string, origins: readonly Origin[], formatted: string): Placed[] {
  const [before, after] = [wordsOf(printed), wordsOf(formatted)];
  const partner = align(before, after);
  const lines = lineStarts(formatted);
  let word = 0;
  return origins.flatMap(({ at, span }): Placed[] => {
    while (word < before.length && before[word]!.at < at) word++;
    const found = partner[word] === undefined ? undefined : after[partner[word]!];
    if (!found) return [];
    const line = lineOf(lines, found.at);
    const start = lines[line]!;
    const indent = /^[ ]*/.exec(formatted.slice(start, found.at))![0].length;
    const opensLine = /^[^\w"'`]*$/.test(formatted.slice(start, found.at));
    return [{ line: line + 1, column: (opensLine ? indent : found.at - start) + 1, span }];
  });
}

interface Word {
  readonly text: string;
  readonly at: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    for (let size = wordSizeAt(text, at); size > 0; size = wordSizeAt(text, at)) at += size;
    if (at > start) words.push({ text: text.slice(start, at), at: start });
  }
  return words;
}

const isAsciiWord = Array.from({ length: 128 }, (_, code) => /[\w$]/.test(String.fromCharCode(code)));

/** How many units the letter, digit, `_` or `$` at an index has; 0 where nothing of a word stands. */
function wordSizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiWord[code] ? 1 : 0;
  const letter = at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : "";
  return /[\p{L}\p{N}]/u.test(letter) ? letter.length : 0;
}

/** How far a difference is looked over: number forms and quotes that the formatter rewrote. */
const window = 12;

/** For each word of `a`, its counterpart in `b`. */
function align(a: readonly Word[], b: readonly Word[]): (number | undefined)[] {
  const out: (number | undefined)[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i]!.text === b[j]?.text) {
      out[i] = j++;
      continue;
    }
    const skip = resume(a, i, b, j);
    out[i] = j < b.length ? j : undefined;
    if (!skip) j++;
    else {
      j += skip.b;
      for (let k = 1; k < skip.a; k++) out[++i] = Math.min(j, b.length - 1);
    }
  }
  return out;
}

/** The nearest place where both go on with the same two words. */
function resume(
  a: readonly Word[],
  i: number,
  b: readonly Word[],
  j: number,
): { a: number; b: number } | undefined {
  for (let distance = 1; distance <= window; distance++)
    for (let x = 0; x <= distance; x++) {
      const [p, q] = [i + x, j + distance - x];
      if (x > 0 && a[p] && a[p].text === b[q]?.text && a[p + 1]?.text === b[q + 1]?.text)
        return { a: x, b: distance - x };
    }
  return undefined;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 0, that a place is in. */
function lineOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the code for a place in the source stands: the innermost statement around it, or the placeholder of this diagnostic in that statement. */
export function targetOf(
  placed: readonly Placed[],
  formatted: readonly string[],
  offset: number,
  code: string,
): { line: number; column: number } | undefined {
  let best: Placed | undefined;
  for (const p of placed) {
    const { start, end } = p.span;
    if (start.offset > offset || end.offset <= offset) continue;
    if (!best || start.offset > best.span.start.offset) best = p;
  }
  if (!best) return undefined;
  return placeholder(formatted, best, placed, code) ?? { line: best.line, column: best.column };
}

function placeholder(
  lines: readonly string[],
  from: Placed,
  placed: readonly Placed[],
  code: string,
): { line: number; column: number } | undefined {
  const next = placed.find((p) => p.line > from.line && p.span.start.offset >= from.span.end.offset);
  const last = next ? next.line - 1 : lines.length;
  for (let line = from.line; line <= last; line++) {
    const call = lines[line - 1]!.indexOf(`notMigrated(`);
    const named =
      call >= 0 && (lines[line - 1]!.includes(`"${code}"`, call) || lines[line]?.includes(`"${code}"`));
    if (named) return { line, column: call + 1 };
  }
  return undefined;
}
