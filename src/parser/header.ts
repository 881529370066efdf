import type { Context } from "./context.js";
import { grammarInput } from "./grammar-input.js";
import { isOneLogicalLine } from "./logical-lines.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** Takes the comments of a compound statement's or clause's header, which ends at the colon before its first block. */
export function headerColon(context: Context, node: SyntaxNode, trivia: TriviaBuilder): void {
  const children = context.tree.children(node);
  const bodyIndex = children.findIndex((child) => context.type(child) === "block");
  const [body, colon] = [children[bodyIndex], children[bodyIndex - 1]];
  if (colon === undefined || body === undefined) return;
  const header = context.source.slice(context.tree.start(node), context.tree.end(colon));
  if (!isOneLogicalLine(grammarInput(header))) {
    context.hasLayoutFault = true;
    if (context.isRecovered) context.problem(node, "invalid syntax");
  }
  context.comments.header(trivia, context.tree.end(colon), firstStart(context, body));
}

function firstStart(context: Context, body: SyntaxNode): number {
  const [first] = context.tree.children(body);
  return first === undefined ? Infinity : context.tree.start(first);
}
