import type { Module, ParseResult } from "./ast.js";
import { statements } from "./blocks.js";
import { Context } from "./context.js";
import { decodeSource } from "./decode.js";
import { grammarInput } from "./grammar-input.js";
import { LineTable } from "./positions.js";
import { parseTolerantly } from "./recovery.js";
import { CommentQueue } from "./trivia.js";

export type * from "./ast.js";
export { children, walk, type Visitor } from "./walk.js";

/**
 * Parses one Python file.
 * @param source the text, or the bytes of a file, which are decoded by byte order mark or encoding declaration
 * @param path recorded in the module, for diagnostics
 * @returns the module, with ErrorStmt and ErrorExpr where the text does not parse, and the problems in source order.
 *   Never throws for any text.
 */
export function parse(source: string | Uint8Array, path: string): ParseResult {
  const { text, problems } = decodeSource(source);
  const lines = new LineTable(text);
  const { tree, masked, problems: masks } = parseTolerantly(grammarInput(text), lines);
  const context = new Context(text, tree, lines, new CommentQueue(text, lines, tree.comments), masked);
  const module = buildModule(context, path);
  const all = [...problems, ...masks, ...context.problems];
  return { module, problems: all.sort((a, b) => a.span.start.offset - b.span.start.offset) };
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
