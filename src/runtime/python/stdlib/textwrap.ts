import { signature } from "../functions.js";
import { call } from "../call.js";
import { ValueError } from "../exceptions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";

/** The options of TextWrapper, under Python's names. */
export interface WrapOptions {
  initial_indent?: string;
  subsequent_indent?: string;
  expand_tabs?: boolean;
  tabsize?: number;
  replace_whitespace?: boolean;
  fix_sentence_endings?: boolean;
  break_long_words?: boolean;
  drop_whitespace?: boolean;
  break_on_hyphens?: boolean;
  max_lines?: number | null;
  placeholder?: string;
}

const space = "[\\t\\n\\x0b\\x0c\\r ]";
const nonSpace = "[^\\t\\n\\x0b\\x0c\\r ]";
const wordPunct = "[\\p{L}\\p{N}_!\"'&.,?]";
const letter = "[\\p{L}_]";
const hyphenated = new RegExp(
  `(${space}+|(?<=${wordPunct})-{2,}(?=[\\p{L}\\p{N}_])|${nonSpace}+?(?:-(?:(?<=${letter}{2}-)|(?<=${letter}-${letter}-))(?=${letter}-?${letter})|(?=${space}|$)|(?<=${wordPunct})(?=-{2,}[\\p{L}\\p{N}_])))`,
  "u",
);
const plain = new RegExp(`(${space}+)`, "u");

function expandTabs(text: string, size: number): string {
  let column = 0;
  let result = "";
  for (const character of text) {
    const added = character === "\t" ? " ".repeat(size > 0 ? size - (column % size) : 0) : character;
    result += added;
    column = /[\n\r]/.test(character) ? 0 : column + added.length;
  }
  return result;
}

function chunksOf(text: string, options: WrapOptions): string[] {
  let munged = text;
  if (options.expand_tabs ?? true) munged = expandTabs(munged, options.tabsize ?? 8);
  if (options.replace_whitespace ?? true) munged = munged.replace(/[\t\n\v\f\r]/g, " ");
  const chunks = munged
    .split((options.break_on_hyphens ?? true) ? hyphenated : plain)
    .filter((chunk) => chunk);
  if (options.fix_sentence_endings) fixEndings(chunks);
  return chunks;
}

function fixEndings(chunks: string[]): void {
  for (let i = 0; i + 1 < chunks.length; i++) {
    if (chunks[i + 1] === " " && /[a-z][.!?]["']?$/.test(chunks[i]!)) chunks[++i] = "  ";
  }
}

const count = (text: string): number => Array.from(text).length;
const isBlank = (chunk: string | undefined): boolean => chunk !== undefined && chunk.trim() === "";

/** Cuts a word that is longer than a line. */
function breakWord(
  chunks: string[],
  line: string[],
  used: number,
  width: number,
  options: WrapOptions,
): void {
  const room = width < 1 ? 1 : width - used;
  const chunk = Array.from(chunks[chunks.length - 1]!);
  if (!(options.break_long_words ?? true)) {
    if (line.length === 0) line.push(chunks.pop()!);
    return;
  }
  let end = room;
  if ((options.break_on_hyphens ?? true) && chunk.length > room) {
    const hyphen = chunk.slice(0, room).lastIndexOf("-");
    if (hyphen > 0 && chunk.slice(0, hyphen).some((character) => character !== "-")) end = hyphen + 1;
  }
  line.push(chunk.slice(0, end).join(""));
  chunks[chunks.length - 1] = chunk.slice(end).join("");
}

/** `textwrap.wrap(text, width=70, **kwargs)` */
export function wrap(text: string, width = 70, options: WrapOptions = {}): string[] {
  if (width <= 0) throw new ValueError(`invalid width ${width} (must be > 0)`);
  const { initial_indent = "", subsequent_indent = "", drop_whitespace = true, max_lines = null } = options;
  const placeholder = options.placeholder ?? " [...]";
  if (max_lines !== null) {
    const indent = max_lines > 1 ? subsequent_indent : initial_indent;
    if (count(indent) + count(placeholder.trimStart()) > width)
      throw new ValueError("placeholder too large for max width");
  }
  const lines: string[] = [];
  const chunks = chunksOf(text, options).reverse();
  while (chunks.length > 0) {
    const indent = lines.length > 0 ? subsequent_indent : initial_indent;
    const room = width - count(indent);
    if (drop_whitespace && isBlank(chunks[chunks.length - 1]) && lines.length > 0) chunks.pop();
    const line: string[] = [];
    let used = 0;
    while (chunks.length > 0 && used + count(chunks[chunks.length - 1]!) <= room) {
      const chunk = chunks.pop()!;
      line.push(chunk);
      used += count(chunk);
    }
    if (chunks.length > 0 && count(chunks[chunks.length - 1]!) > room) {
      breakWord(chunks, line, used, room, options);
      used = line.reduce((sum, chunk) => sum + count(chunk), 0);
    }
    if (drop_whitespace && isBlank(line[line.length - 1])) used -= count(line.pop()!);
    if (line.length === 0) continue;
    const last = chunks.length === 0 || (drop_whitespace && chunks.length === 1 && isBlank(chunks[0]));
    if (max_lines === null || lines.length + 1 < max_lines || (last && used <= room)) {
      lines.push(indent + line.join(""));
      continue;
    }
    lines.push(...truncated(lines, line, indent, used, room, width, placeholder));
    break;
  }
  return lines;
}

/** The last line when there are too many: as many words as fit before the placeholder. */
function truncated(
  lines: string[],
  line: string[],
  indent: string,
  used: number,
  room: number,
  width: number,
  placeholder: string,
): string[] {
  let size = used;
  while (line.length > 0) {
    if (!isBlank(line[line.length - 1]) && size + count(placeholder) <= room)
      return [indent + line.join("") + placeholder];
    size -= count(line.pop()!);
  }
  const previous = lines[lines.length - 1]?.trimEnd();
  if (previous !== undefined && count(previous) + count(placeholder) <= width) {
    lines.pop();
    return [previous + placeholder];
  }
  return [indent + placeholder.trimStart()];
}

/** `textwrap.fill(text, width=70, **kwargs)` */
export const fill = (text: string, width = 70, options: WrapOptions = {}): string =>
  wrap(text, width, options).join("\n");

/** `textwrap.shorten(text, width, **kwargs)` */
export function shorten(text: string, width: number, options: WrapOptions = {}): string {
  const words = text.trim().split(/\s+/).join(" ");
  return fill(words, width, { ...options, max_lines: 1 });
}

/** `textwrap.dedent(text)` */
export function dedent(text: string): string {
  const blanked = text.replace(/^[ \t]+$/gm, "");
  const indents = Array.from(blanked.matchAll(/^([ \t]*)[^ \t\n]/gm), (match) => match[1]!);
  if (indents.length === 0) return blanked;
  const margin = indents.reduce((a, b) => {
    let size = 0;
    while (size < a.length && a[size] === b[size]) size++;
    return a.slice(0, size);
  });
  return margin === "" ? blanked : blanked.replace(new RegExp(`^${margin}`, "gm"), "");
}

/** `textwrap.indent(text, prefix, predicate=None)` */
export function indent(text: string, prefix: string, predicate: Dynamic = null): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const wanted = (line: string) =>
    predicate === null ? line.trim() !== "" : truthy(call(predicate, [line]));
  return lines.map((line) => (wanted(line) ? prefix + line : line)).join("");
}

/** `textwrap.TextWrapper(width=70, **options)`: the options are attributes that may change. */
export class TextWrapper implements WrapOptions {
  width: number;
  initial_indent = "";
  subsequent_indent = "";
  expand_tabs = true;
  tabsize = 8;
  replace_whitespace = true;
  fix_sentence_endings = false;
  break_long_words = true;
  drop_whitespace = true;
  break_on_hyphens = true;
  max_lines: number | null = null;
  placeholder = " [...]";

  constructor(width: Dynamic = 70, options: WrapOptions = {}) {
    this.width = width;
    Object.assign(this, options);
  }

  wrap(text: string): string[] {
    return wrap(text, this.width, this);
  }

  fill(text: string): string {
    return this.wrap(text).join("\n");
  }
}

signature(wrap, "wrap", [
  "text",
  "width=",
  "*",
  "initial_indent=",
  "subsequent_indent=",
  "expand_tabs=",
  "tabsize=",
  "replace_whitespace=",
  "fix_sentence_endings=",
  "break_long_words=",
  "drop_whitespace=",
  "break_on_hyphens=",
  "max_lines=",
  "placeholder=",
]);
signature(fill, "fill", [
  "text",
  "width=",
  "*",
  "initial_indent=",
  "subsequent_indent=",
  "expand_tabs=",
  "tabsize=",
  "replace_whitespace=",
  "fix_sentence_endings=",
  "break_long_words=",
  "drop_whitespace=",
  "break_on_hyphens=",
  "max_lines=",
  "placeholder=",
]);
signature(shorten, "shorten", [
  "text",
  "width",
  "*",
  "initial_indent=",
  "subsequent_indent=",
  "expand_tabs=",
  "tabsize=",
  "replace_whitespace=",
  "fix_sentence_endings=",
  "break_long_words=",
  "drop_whitespace=",
  "break_on_hyphens=",
  "max_lines=",
  "placeholder=",
]);
signature(dedent, "dedent", ["text"]);
signature(indent, "indent", ["text", "prefix", "predicate="]);
