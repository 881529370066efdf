import { logicalLines, type LogicalLine } from "./logical-lines.js";

/** `match [1, 2]:`, which the grammar takes for a subscript. */
const MATCH_OF_LIST = /^([ \t\f]*match[ \t]*)[ \t](?=\[.*:[ \t]*(?:#.*)?$)/gm;

/** A name that is subscripted, unless it is an attribute or the name in a definition with type parameters. */
const SUBSCRIPTED =
  /(?<![\p{ID_Continue}.]|\.[ \t]+|\b(?:class|def|type)[ \t]+)[\p{ID_Start}_]\p{ID_Continue}*(?=[ \t]*\[)/gu;

/** What may stand before a bracket and is no name, or not always. */
const KEYWORDS = new Set(
  (
    "None True False and as assert async await case del elif else except for from if import in is lambda match not " +
    "or raise return while with yield"
  ).split(" "),
);

/** A star that is no operator, because of what it follows. */
const STAR = /(?<!\*)\*(?!\*)/g;
const BEFORE_STAR = /(?:[;,:([]|(?<![=!<>:])=|\b(?:return|yield|for|in|match))[ \t]*$/;
const STATEMENT_END = /[;:][ \t]*$/;

/** What the grammar lets no starred target or element start with. */
const DISPLAY = /^[ \t]*(?:[[({"'~+-]|await\b|[a-zA-Z]{1,2}["'])/;

/** What ends an element of a list of targets. */
const TARGET_END = /^[ \t]*(?:[,)\]}\r\n:;#]|=(?!=)|in\b|$)/;

/**
 * A text of the same length for the grammar where it does not know a valid spelling. Only for texts that do not parse as
 * they are. The builders ask the source what a node is in truth:
 * - digits stand for a name before `[`: where a type may stand, the grammar has rules of its own that end at the bracket;
 * - `~` stands for the space of `match [` and for the star of `*[1], 2`;
 * - `_[…]` stands for the starred target `*(…)` or `*[…]`;
 * - a semicolon stands after a comma that ends a line, over which end the grammar reads.
 */
export function respelled(input: string): string {
  const text = input
    .replace(MATCH_OF_LIST, "$1~")
    .replace(SUBSCRIPTED, (name) => (KEYWORDS.has(name) ? name : "1".repeat(name.length)));
  const { lines } = logicalLines(text);
  const units = text.split("");
  replaceStars(text, lines, units);
  lines.forEach((line, index) => endAfterComma(text, line, lines[index + 1], units));
  return units.join("");
}

const COMPOUND = /@|(?:async|case|class|def|elif|else|except|finally|for|if|match|try|while|with)\b/y;

/** The line end itself may become the semicolon where a simple statement of the same block follows. */
function endAfterComma(
  text: string,
  { start, end, indent }: LogicalLine,
  next: LogicalLine | undefined,
  units: string[],
): void {
  const isCompound = (at: number) => ((COMPOUND.lastIndex = at), COMPOUND.test(text));
  if (text[end - 1] !== "," || next === undefined || isCompound(start)) return;
  const isJoinable = next.indent === indent && !isCompound(next.start);
  if (" \t\r".includes(text[end]!) || (text[end] === "\n" && isJoinable)) units[end] = ";";
}

function replaceStars(text: string, lines: readonly LogicalLine[], units: string[]): void {
  for (const { index } of text.matchAll(STAR)) {
    const line = lineAt(lines, index);
    if (line === undefined) continue;
    const before = text.slice(Math.max(line.start, index - 80), index);
    const isFirst = before === "" || STATEMENT_END.test(before);
    const isDisplay = DISPLAY.test(text.slice(index + 1, index + 80));
    if (!isFirst && !(isDisplay && BEFORE_STAR.test(before))) continue;
    const open = index + 1 + /^[ \t]*/.exec(text.slice(index + 1))![0].length;
    const end = isDisplay ? endOfDisplay(text, open) : open;
    const isAssigned = isFollowedByAssignment(text, end, line.end);
    if (isAssigned && isTargets(text, open, end)) {
      units[index] = "_";
      units[open] = "[";
      units[end - 1] = "]";
    } else if (isDisplay || !isAssigned) units[index] = "~";
  }
}

function lineAt(lines: readonly LogicalLine[], index: number): LogicalLine | undefined {
  return lines.findLast((line) => line.start <= index);
}

/** Whether what stands between two indexes are brackets that may hold targets. */
function isTargets(text: string, open: number, end: number): boolean {
  if (!"([".includes(text[open]!) || !TARGET_END.test(text.slice(end, end + 80))) return false;
  const content = text.slice(open + 1, end - 1);
  return content.trim() !== "" && !/\bfor\b/.test(content);
}

/** Whether `=` or `in` follows, not deeper in brackets. */
function isFollowedByAssignment(text: string, start: number, lineEnd: number): boolean {
  const assignment = /(?<![=!<>:])=(?!=)|\bin\b/y;
  let depth = 0;
  let least = 0;
  for (let at = start; at < lineEnd; at++) {
    const char = text[at]!;
    assignment.lastIndex = at;
    if (char === '"' || char === "'") at = endOfLiteral(text, at) - 1;
    else if ("[({".includes(char)) depth++;
    else if ("])}".includes(char)) least = Math.min(least, --depth);
    else if (depth === least && assignment.test(text)) return true;
  }
  return false;
}

/** The index after the display or plain literal that starts there. */
function endOfDisplay(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"' || char === "'") at = endOfLiteral(text, at) - 1;
    else if ("[({".includes(char)) depth++;
    else if ("])}".includes(char)) depth--;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfLiteral(text: string, start: number): number {
  const literal = /("""|'''|"|')(?:\\[^]|(?!\1)[^])*\1/y;
  literal.lastIndex = start;
  return literal.test(text) ? literal.lastIndex : text.length;
}
