import type { Stmt } from "./ast.js";
import type { Context } from "./context.js";
import { indentationWidth } from "./grammar-input.js";
import { stringLiteral } from "./strings.js";
import { statement } from "./statements.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** The statements of a block. */
export interface Body {
  readonly body: readonly Stmt[];
  readonly docstring?: string;
  /** UTF-16 index after the last statement, docstring included. */
  readonly end: number;
}

/** Who owns a block: where the owner starts decides which comments after the block still belong to it. */
export interface BlockOwner {
  readonly trivia: TriviaBuilder;
  readonly start: number;
}

/** Whether the statements that begin a line are all indented like the first. */
function isAligned(context: Context, nodes: readonly SyntaxNode[]): boolean {
  let expected: string | undefined = context.blockDepth === 0 ? "" : undefined;
  for (const node of nodes) {
    const start = context.tree.start(node);
    const line = context.source.slice(context.lines.lineStart(context.lines.lineIndex(start)), start);
    const indentation = /^[ \t\f]*$/.test(line) ? line.replace(/^.*\f/, "") : undefined;
    if (indentation === undefined) continue;
    expected ??= indentation;
    if (indentation !== expected && indentationWidth(indentation) !== indentationWidth(expected))
      return false;
  }
  return true;
}

/** Builds the block of a compound statement, from after its colon. */
export function block(context: Context, node: SyntaxNode, owner: BlockOwner): Body {
  if (context.tree.named(node).length === 0) context.hasLayoutFault = true;
  const result = statements(context, context.tree.children(node), false, context.tree.start(node));
  context.comments.endBlock(owner.trivia, owner.start, result.end);
  return result;
}

/** Builds the block of a class or function; a string in front becomes its docstring. */
export function documentedBlock(context: Context, node: SyntaxNode, owner: BlockOwner): Body {
  if (context.tree.named(node).length === 0) context.hasLayoutFault = true;
  const result = statements(context, context.tree.children(node), true, context.tree.start(node));
  context.comments.endBlock(owner.trivia, owner.start, result.end);
  return result;
}

/**
 * Builds the statements among nodes, in order. A block without statements ends at `emptyEnd`; a semicolon after the
 * last statement is part of the block, as it is for Python.
 */
export function statements(
  context: Context,
  children: readonly SyntaxNode[],
  isDocumented: boolean,
  emptyEnd: number,
): Body {
  const nodes = children.filter((child) => context.tree.isNamed(child));
  if (!isAligned(context, nodes)) context.hasLayoutFault = true;
  const docstring = isDocumented ? docstringOf(context, nodes[0]) : undefined;
  const body: Stmt[] = [];
  let end = docstring === undefined ? emptyEnd : context.tree.end(nodes[0]!);
  context.blockDepth++;
  for (const node of docstring === undefined ? nodes : nodes.slice(1)) {
    const built = statement(context, node);
    end = context.lines.index(built.span.end);
    body.push(built);
  }
  context.blockDepth--;
  const last = children.at(-1);
  if (last !== undefined && context.text(last) === ";") end = context.tree.end(last);
  return docstring === undefined ? { body, end } : { body, docstring, end };
}

/** The value of an expression statement that is one string, no f-string and no bytes. */
function docstringOf(context: Context, node: SyntaxNode | undefined): string | undefined {
  if (node === undefined || context.type(node) !== "expression_statement" || context.tree.hasErrors(node))
    return undefined;
  if (context.masked.has(context.tree.start(node))) return undefined;
  const [content, ...others] = context.tree.children(node);
  const string = unwrap(context, content!);
  if (others.length > 0 || !STRINGS.has(context.type(string))) return undefined;
  const problemCount = context.problems.length;
  const literal = stringLiteral(context, string);
  if (literal.kind === "Constant" && literal.value.type === "str") return literal.value.value;
  context.problems.length = problemCount;
  return undefined;
}

const STRINGS = new Set(["string", "concatenated_string"]);

function unwrap(context: Context, node: SyntaxNode): SyntaxNode {
  let content = node;
  while (context.type(content) === "parenthesized_expression") content = context.tree.children(content)[1]!;
  return content;
}
