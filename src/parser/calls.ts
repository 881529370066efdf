import type { Expr, Keyword } from "./ast.js";
import type { Context } from "./context.js";
import { expression, identifier, name, plainExpression } from "./expressions.js";
import type { SyntaxNode } from "./syntax-tree.js";

type Link = (context: Context, node: SyntaxNode, value: Expr) => Expr;

const LINKS: Readonly<Record<string, Link>> = { attribute, call, subscript };

/** Attributes, calls and subscripts: a chain of them is unrolled, so that its length does not matter. */
export function postfix(context: Context, node: SyntaxNode): Expr {
  const chain: SyntaxNode[] = [];
  let head = node;
  for (; LINKS[context.type(head)] !== undefined; head = context.tree.first(head)) chain.push(head);
  let value = expression(context, head);
  for (const link of chain.reverse()) value = LINKS[context.type(link)]!(context, link, value);
  return value;
}

function attribute(context: Context, node: SyntaxNode, value: Expr): Expr {
  const attr = context.tree.children(node).at(-1)!;
  return {
    kind: "Attribute",
    value,
    attr: identifier(context, attr),
    attrSpan: context.span(attr),
    span: context.span(node),
  };
}

function subscript(context: Context, node: SyntaxNode, value: Expr): Expr {
  const [, , ...indexes] = context.tree.children(node).slice(0, -1);
  return { kind: "Subscript", value, slice: subscriptIndex(context, indexes), span: context.span(node) };
}

/** What stands between the brackets: one expression, or a tuple as soon as there is a comma or a star. */
export function subscriptIndex(
  context: Context,
  nodes: readonly SyntaxNode[],
  build: (context: Context, node: SyntaxNode) => Expr = expression,
): Expr {
  const span = context.spanOver(nodes[0]!, nodes.at(-1)!);
  const elts = nodes.filter((node) => context.tree.isNamed(node)).map((node) => build(context, node));
  if (nodes.length === 1 && elts[0]!.kind !== "Starred") return elts[0]!;
  return { kind: "Tuple", elts, span };
}

function call(context: Context, node: SyntaxNode, func: Expr): Expr {
  const [, list] = context.tree.children(node);
  const span = context.span(node);
  if (context.type(list!) === "generator_expression") {
    return { kind: "Call", func, args: [expression(context, list!)], keywords: [], span };
  }
  return { kind: "Call", func, ...argumentList(context, list!), span };
}

/** The arguments of a call, or the bases of a class. */
export function argumentList(context: Context, list: SyntaxNode): { args: Expr[]; keywords: Keyword[] } {
  const args: Expr[] = [];
  const keywords: Keyword[] = [];
  for (const item of context.tree.named(list)) {
    const type = context.type(item);
    if (type === "keyword_argument" || type === "dictionary_splat") keywords.push(keyword(context, item));
    else args.push(argument(context, item, keywords));
  }
  return { args, keywords };
}

function argument(context: Context, node: SyntaxNode, before: readonly Keyword[]): Expr {
  const result = expression(context, node);
  if (before.some((previous) => previous.arg === undefined)) {
    context.problem(
      node,
      `${result.kind === "Starred" ? "iterable" : "positional"} argument ${AFTER_UNPACKING}`,
    );
  } else if (before.length > 0 && result.kind !== "Starred") {
    context.problem(node, "positional argument follows keyword argument");
  }
  return result;
}

const AFTER_UNPACKING = "follows keyword argument unpacking";

function keyword(context: Context, node: SyntaxNode): Keyword {
  const span = context.span(node);
  const parts = context.tree.children(node);
  const value = plainExpression(context, parts.at(-1)!);
  if (context.type(node) === "dictionary_splat") return { kind: "Keyword", value, span };
  return { kind: "Keyword", arg: name(context, parts[0]!).id, value, span };
}
