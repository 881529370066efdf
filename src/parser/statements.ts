import type { ErrorStmt, Stmt } from "./ast.js";
import { COMPOUND } from "./compound.js";
import type { Context, MaskedStatement } from "./context.js";
import { DEFINITIONS } from "./definitions.js";
import { grammarInput } from "./grammar-input.js";
import { IMPORTS } from "./imports.js";
import { isOneLogicalLine } from "./logical-lines.js";
import { SIMPLE } from "./simple.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** Builds the statement of a node; its trivia may still grow afterwards. */
export type StatementBuilder = (context: Context, node: SyntaxNode, trivia: TriviaBuilder) => Stmt;

/** The tables are asked one by one: they and this file import each other, so none can be copied while loading. */
function builderOf(type: string): StatementBuilder | undefined {
  return SIMPLE[type] ?? IMPORTS[type] ?? DEFINITIONS[type] ?? COMPOUND[type];
}

/** CPython's limit of indentation levels. */
const MAX_BLOCK_DEPTH = 100;

/** Builds the statement of a node, whatever its type; text that is none becomes an ErrorStmt with a problem. */
export function statement(context: Context, node: SyntaxNode): Stmt {
  const start = context.tree.start(node);
  const trivia = context.comments.open(start);
  const masked = context.masked.get(start);
  if (masked !== undefined) return maskedStatement(context, trivia, masked);
  const result = build(context, node, trivia);
  context.comments.close(trivia, indexOfEnd(context, result, node));
  return result;
}

function build(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const builder = builderOf(context.type(node));
  if (builder === undefined) return errorStatement(context, node, trivia, "invalid syntax");
  if (context.tree.hasErrors(node)) return errorStatement(context, node, trivia, "invalid syntax");
  if (context.blockDepth > MAX_BLOCK_DEPTH) {
    return errorStatement(context, node, trivia, "too many levels of indentation");
  }
  if (isJoined(context, node)) {
    context.hasLayoutFault = true;
    if (context.isRecovered) return errorStatement(context, node, trivia, "invalid syntax");
  }
  return builder(context, node, trivia);
}

/** Whether the grammar read over the end of a line, which it does where it expects no end. */
function isJoined(context: Context, node: SyntaxNode): boolean {
  const type = context.type(node);
  const isSimple = SIMPLE[type] !== undefined || IMPORTS[type] !== undefined;
  return isSimple && !isOneLogicalLine(grammarInput(context.text(node)));
}

/** Reports the node's text and stands in for it. */
export function errorStatement(
  context: Context,
  node: SyntaxNode,
  trivia: TriviaBuilder,
  message: string,
): ErrorStmt {
  context.problem(node, message);
  context.comments.skipBefore(context.tree.end(node));
  return { kind: "ErrorStmt", text: context.text(node).trimEnd(), trivia, span: context.span(node) };
}

/** A statement whose problem was reported before the tree was built. */
function maskedStatement(
  context: Context,
  trivia: TriviaBuilder,
  { start, end }: MaskedStatement,
): ErrorStmt {
  context.comments.skipBefore(end);
  return {
    kind: "ErrorStmt",
    text: context.source.slice(start, end),
    trivia,
    span: context.lines.span(start, end),
  };
}

/** Compound statements end with their last statement, which closed itself; the others with their node. */
function indexOfEnd(context: Context, result: Stmt, node: SyntaxNode): number {
  return "body" in result || "handlers" in result || "cases" in result
    ? context.tree.start(node)
    : context.tree.end(node);
}
