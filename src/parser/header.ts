import type { Context } from "./context.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** Takes the comments of a compound statement's or clause's header, which ends at the colon before its first block. */
export function headerColon(context: Context, node: SyntaxNode, trivia: TriviaBuilder): void {
  const colon = context.tree.children(node).findLast((child) => context.type(child) === ":");
  const body = context.tree.find(node, "block");
  if (colon === undefined || body === undefined) return;
  context.comments.header(trivia, context.tree.end(colon), firstStart(context, body));
}

function firstStart(context: Context, body: SyntaxNode): number {
  const [first] = context.tree.children(body);
  return first === undefined ? Infinity : context.tree.start(first);
}
