import type { ParseResult, SyntaxProblem } from "./ast.js";
import { statements } from "./blocks.js";
import { Context } from "./context.js";
import { decodeSource } from "./decode.js";
import { grammarInput } from "./grammar-input.js";
import { type KeptText, keptText } from "./kept-text.js";
import { inPieces, type Piece } from "./pieces.js";
import { LineTable } from "./positions.js";
import { parseMisaligned, parseTolerantly, type RecoveredTree } from "./recovery.js";
import { respelled } from "./respelling.js";
import { SyntaxTree } from "./syntax-tree.js";
import { CommentQueue } from "./trivia.js";

export type * from "./ast.js";
export { keepText } from "./kept-text.js";
export { children, type NodeOf, walk, walkStatements, type Visitor } from "./walk.js";

/**
 * Parses one Python file.
 * @param source the text, or the bytes of a file, which are decoded by byte order mark or encoding declaration
 * @param path recorded in the module, for diagnostics
 * @returns the module, with ErrorStmt and ErrorExpr where the text does not parse, and the problems in source order.
 *   Never throws for any text.
 */
export function parse(source: string | Uint8Array, path: string): ParseResult {
  const kept = keptText(source);
  const known = kept?.result;
  if (kept) delete kept.result;
  return known?.source === source && known.parsed.module.path === path
    ? known.parsed
    : parseSource(source, path, kept);
}

/** As `parse`, for those who only look: the next `parse` of a kept content has the same result, and may change it. */
export function peek(source: string | Uint8Array, path: string): ParseResult {
  const kept = keptText(source);
  const known = kept?.result;
  if (known?.source === source && known.parsed.module.path === path) return known.parsed;
  const parsed = parseSource(source, path, kept);
  if (kept && typeof source !== "string") kept.result = { source, parsed };
  return parsed;
}

function parseSource(source: string | Uint8Array, path: string, kept: KeptText | undefined): ParseResult {
  const { text, problems } = decodeSource(source);
  const lines = new LineTable(text);
  const {
    problems: found,
    dangling,
    ...content
  } = (kept ? undefined : parseSound(text, lines)) ??
  inPieces(text, lines, kept, (piece, isFirst) => parsePiece(piece, isFirst, kept));
  const span = lines.span(0, text.length);
  const all = [...problems, ...found.map((p) => withMarker(p, text, lines))];
  return {
    module: { kind: "Module", ...content, path, source: text, dangling, span },
    problems: all.sort((a, b) => a.span.start.offset - b.span.start.offset),
  };
}

/** A text without any problem, which most are, at once. */
function parseSound(text: string, lines: LineTable): Piece | undefined {
  const tree = SyntaxTree.parseSound(grammarInput(text));
  if (!tree) return undefined;
  const built = build(text, lines, { tree, masked: new Map(), problems: [] }, true, false);
  return built.hasLayoutFault || built.piece.problems.length > 0 ? undefined : built.piece;
}

function parsePiece(text: string, isFirst: boolean, kept: KeptText | undefined): Piece {
  const lines = new LineTable(text);
  const input = grammarInput(text);
  let built = build(text, lines, parseTolerantly(input, lines, kept), isFirst, false);
  if (built.hasLayoutFault) built = build(text, lines, parseMisaligned(input, lines, kept), isFirst, true);
  const other = built.piece.problems.length ? respelled(input) : input;
  if (other !== input && differsNear(built.cut, input, other)) {
    const again = build(text, lines, parseTolerantly(other, lines, kept), isFirst, false);
    if (!again.hasLayoutFault && again.piece.problems.length < built.piece.problems.length) built = again;
  }
  return built.piece;
}

/** Whether two texts of one length differ in what one of them was cut of, or in the line before or after it: the rest parses as it is. */
function differsNear(cut: readonly Cut[], one: string, other: string): boolean {
  return cut.some(({ start, end }) => {
    const from = one.lastIndexOf("\n", one.lastIndexOf("\n", start) - 1) + 1;
    const next = one.indexOf("\n", end);
    const line = next < 0 ? -1 : one.indexOf("\n", next + 1);
    const to = line < 0 ? one.length : line + 1;
    return one.slice(from, to) !== other.slice(from, to);
  });
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

interface Built {
  readonly piece: Piece;
  readonly hasLayoutFault: boolean;
  /** What does not parse, in UTF-16 indexes. */
  readonly cut: readonly Cut[];
}

function build(
  text: string,
  lines: LineTable,
  { tree, masked, problems }: RecoveredTree,
  isFirst: boolean,
  isRecovered: boolean,
): Built {
  const comments = new CommentQueue(text, lines, tree.comments);
  const context = new Context(text, tree, lines, comments, masked, isRecovered);
  const { end: _, ...content } = statements(context, tree.children(tree.root), isFirst, 0);
  const cut = [
    ...masked.values(),
    ...context.problems.map(({ span }) => ({ start: lines.index(span.start), end: lines.index(span.end) })),
  ];
  const piece = { ...content, dangling: comments.rest(), problems: [...problems, ...context.problems] };
  return { piece, hasLayoutFault: context.hasLayoutFault, cut };
}

/** Says so where the text that does not parse is what a merge left behind. */
function withMarker(problem: SyntaxProblem, text: string, lines: LineTable): SyntaxProblem {
  const start = lines.index(problem.span.start);
  const found = /^(<{7}|\|{7}|={7}|>{7})(?![<|=>])/.test(text.slice(start, start + 8));
  return found ? { ...problem, message: "a merge-conflict marker; choose one of the two sides" } : problem;
}
