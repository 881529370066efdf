import type { Module, ParseResult, SyntaxProblem } from "./ast.js";
import { statements } from "./blocks.js";
import { Context } from "./context.js";
import { decodeSource } from "./decode.js";
import { grammarInput } from "./grammar-input.js";
import { type KeptText, keptText, respelledText } from "./kept-tree.js";
import { LineTable } from "./positions.js";
import { parseMisaligned, parseTolerantly, type RecoveredTree } from "./recovery.js";
import { respelled } from "./respelling.js";
import { CommentQueue } from "./trivia.js";

export type * from "./ast.js";
export { dropTree, keepTree } from "./kept-tree.js";
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
  const input = grammarInput(text);
  let built = build(text, path, lines, parseTolerantly(input, lines, kept), false);
  if (built.hasLayoutFault) built = build(text, path, lines, parseMisaligned(input, lines, kept), true);
  const other = built.problems.length ? respelled(input) : input;
  if (other !== input && differsNear(built.cut, input, other)) {
    const again = build(text, path, lines, parseTolerantly(other, lines, kept && respelledText(kept)), false);
    if (!again.hasLayoutFault && again.problems.length < built.problems.length) built = again;
  }
  const all = [...problems, ...built.problems.map((p) => withMarker(p, text))];
  return { module: built.module, problems: all.sort((a, b) => a.span.start.offset - b.span.start.offset) };
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

interface Built extends ParseResult {
  readonly hasLayoutFault: boolean;
  /** What does not parse, in UTF-16 indexes. */
  readonly cut: readonly Cut[];
}

function build(
  text: string,
  path: string,
  lines: LineTable,
  { tree, masked, problems }: RecoveredTree,
  isRecovered: boolean,
): Built {
  const context = new Context(
    text,
    tree,
    lines,
    new CommentQueue(text, lines, tree.comments),
    masked,
    isRecovered,
  );
  const module = buildModule(context, path);
  const all = [...problems, ...context.problems];
  const cut = [
    ...masked.values(),
    ...context.problems.map(({ span }) => ({ start: lines.index(span.start), end: lines.index(span.end) })),
  ];
  return { module, problems: all, hasLayoutFault: context.hasLayoutFault, cut };
}

function buildModule(context: Context, path: string): Module {
  const { source, tree, lines, comments } = context;
  const { end: _, ...content } = statements(context, tree.children(tree.root), true, 0);
  return {
    kind: "Module",
    ...content,
    path,
    source,
    dangling: comments.rest(),
    span: lines.span(0, source.length),
  };
}

/** Says so where the text that does not parse is what a merge left behind. */
function withMarker(problem: SyntaxProblem, text: string): SyntaxProblem {
  const found = /^(<{7}|\|{7}|={7}|>{7})(?![<|=>])/.test(
    text.slice(problem.span.start.offset, problem.span.start.offset + 8),
  );
  return found ? { ...problem, message: "a merge-conflict marker; choose one of the two sides" } : problem;
}
