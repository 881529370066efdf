import type { Expr } from "./ast.js";
import { subscriptIndex } from "./calls.js";
import type { Context } from "./context.js";
import { expression, identifier, name } from "./expressions.js";
import type { SyntaxNode } from "./syntax-tree.js";

type Builder = (context: Context, node: SyntaxNode) => Expr;

/** What the grammar parses by rules of its own where a type may stand; to Python these are plain expressions. */
const BUILDERS: Readonly<Record<string, Builder>> = {
  constrained_type: (context, node) => context.errorExpr(node, "invalid syntax"),
  generic_type: genericType,
  member_type: memberType,
  splat_type: splatType,
  union_type: unionType,
};

/** The expression in a type position, such as an annotation. */
export function annotation(context: Context, node: SyntaxNode): Expr {
  const content = context.tree.first(node);
  return (BUILDERS[context.type(content)] ?? expression)(context, content);
}

function genericType(context: Context, node: SyntaxNode): Expr {
  const [generic, parameters] = context.tree.children(node);
  const indexes = context.tree.children(parameters!).slice(1, -1);
  const slice = subscriptIndex(context, indexes, index);
  return { kind: "Subscript", value: name(context, generic!), slice, span: context.span(node) };
}

function memberType(context: Context, node: SyntaxNode): Expr {
  const [value, , attr] = context.tree.children(node);
  return {
    kind: "Attribute",
    value: expression(context, value!),
    attr: identifier(context, attr!),
    attrSpan: context.span(attr!),
    span: context.span(node),
  };
}

function unionType(context: Context, node: SyntaxNode): Expr {
  const [left, , right] = context.tree.children(node);
  return {
    kind: "BinOp",
    left: expression(context, left!),
    op: "|",
    right: expression(context, right!),
    span: context.span(node),
  };
}

function index(context: Context, node: SyntaxNode): Expr {
  const content = context.tree.first(node);
  return context.type(content) === "constrained_type"
    ? constrainedType(context, content)
    : expression(context, node);
}

/** `a:b` between brackets is a slice. */
function constrainedType(context: Context, node: SyntaxNode): Expr {
  const [lower, , upper] = context.tree.children(node);
  return {
    kind: "Slice",
    lower: expression(context, lower!),
    upper: expression(context, upper!),
    span: context.span(node),
  };
}

function splatType(context: Context, node: SyntaxNode): Expr {
  const [star, operand] = context.tree.children(node);
  if (context.type(star!) === "**") return context.errorExpr(node, "invalid syntax");
  return { kind: "Starred", value: expression(context, operand!), span: context.span(node) };
}
