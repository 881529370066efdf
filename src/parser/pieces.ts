/**
 * Statements at the left margin parse each on its own: what is wrong in one of them says nothing about the others, and of a text that was edited only those
 * are parsed that are new.
 */
import type { Comment, Stmt, SyntaxProblem } from "./ast.js";
import { grammarInput } from "./grammar-input.js";
import type { KeptText } from "./kept-text.js";
import { type LogicalLine, logicalLines } from "./logical-lines.js";
import { withLines } from "./messages.js";
import type { LineTable } from "./positions.js";

/** What a part of a text, or all of it, was parsed to. */
export interface Piece {
  readonly body: readonly Stmt[];
  readonly docstring?: string;
  /** Comments that belong to none of the statements. */
  readonly dangling: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** Joins a line of the statement before it. */
const CLAUSE = /(?:elif|else|except|finally)\b/y;

/** May own the comments after it that are indented. */
const BLOCK = /(?:async|if|for|while|with|try|def|class|match|@)/y;

/**
 * Parses a text piece by piece.
 *
 * @param parse one piece; a string in front of the first one may be the module's docstring.
 */
export function inPieces(
  text: string,
  lines: LineTable,
  kept: KeptText | undefined,
  parse: (text: string, isFirst: boolean) => Piece,
): Piece {
  const starts = pieceStarts(grammarInput(text), lines);
  const body: Stmt[] = [];
  const problems: SyntaxProblem[] = [];
  let docstring: string | undefined;
  let dangling: readonly Comment[] = [];
  for (let first = 0, next = 1; first < starts.length; first = next, next++) {
    const pieceAt = (end: number | undefined): Piece => {
      const own = text.slice(starts[first]!, end);
      return kept
        ? kept.piece(`${first === 0} ${own}`, () => parse(own, first === 0))
        : parse(own, first === 0);
    };
    let piece = pieceAt(starts[next]);
    // Comments that are left lead the next statement.
    while (piece.dangling.length > 0 && next < starts.length) piece = pieceAt(starts[++next]);
    const line = lines.lineIndex(starts[first]!);
    const place = { line, offset: lines.byteOffset(starts[first]!) };
    for (const one of piece.body) body.push(moved(one, place));
    for (const one of piece.problems) problems.push(movedProblem(one, place));
    docstring ??= first === 0 ? piece.docstring : undefined;
    dangling = moved(piece.dangling, place);
  }
  kept?.trim(starts.length);
  return { body, ...(docstring !== undefined && { docstring }), dangling, problems };
}

/** The indexes at which pieces begin, the first at 0: with the blank lines and comments before a statement. */
function pieceStarts(input: string, lines: LineTable): number[] {
  const { lines: logical } = logicalLines(input);
  const starts = [0];
  for (let index = 1; index < logical.length; index++) {
    const line = logical[index]!;
    // A lone backslash at the end of the text is wrong only after a statement.
    if (line.indent > 0 || input[line.start] === "\\" || isMatch(CLAUSE, input, line.start)) continue;
    const before = logical[index - 1]!;
    if (before.indent === 0 && input[before.start] === "@") continue;
    const start = lines.lineStart(lineAfter(input, lines, logical, index));
    if (start > starts.at(-1)!) starts.push(start);
  }
  return starts;
}

/** The number of the line after the last one of the statement before a logical line, and after the comments that may be its block's. */
function lineAfter(input: string, lines: LineTable, logical: readonly LogicalLine[], index: number): number {
  const before = logical[index - 1]!;
  const own = lines.lineIndex(logical[index]!.start);
  let after = Math.min(own, lines.lineIndex(before.end) + 1);
  if (before.indent === 0 && !isMatch(BLOCK, input, before.start)) return after;
  for (let line = after; line < own; line++) {
    const text = input.slice(lines.lineStart(line), lines.lineStart(line + 1));
    if (/^\s*$/.test(text)) continue;
    if (!/^[ \t\f]/.test(text)) break;
    after = line + 1;
  }
  return after;
}

function isMatch(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

// ---- places -----------------------------------------------------------------------------------------------------------

/** Where a piece begins: lines before it, and bytes. */
interface Place {
  readonly line: number;
  readonly offset: number;
}

function movedProblem(problem: SyntaxProblem, place: Place): SyntaxProblem {
  return { ...moved(problem, place), message: withLines(problem.message, place.line) };
}

/** A copy with the positions that it has in the whole text. */
function moved<Value>(value: Value, place: Place): Value {
  return (typeof value === "object" && value !== null ? copied(value, place) : value) as Value;
}

function copied(value: object, place: Place): object {
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, place));
  if (ArrayBuffer.isView(value)) return value;
  // Spread keeps the shape that objects of the parser have, which makes them quick to read.
  const copy = { ...value } as Record<string, unknown>;
  if (typeof copy["offset"] === "number") {
    copy["line"] = (copy["line"] as number) + place.line;
    copy["offset"] = copy["offset"] + place.offset;
    return copy;
  }
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === "object" && part !== null) copy[key] = copied(part, place);
  }
  return copy;
}
