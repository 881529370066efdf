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
  const content = context.type(context.tree.first(value!));
  if (OPERATIONS.has(content)) return context.errorExpr(node, "invalid syntax");
  return {
    kind: "Attribute",
    value: expression(context, value!),
    attr: identifier(context, attr!),
    attrSpan: context.span(attr!),
    span: context.span(node),
  };
}

/** What binds looser than `|`; next to a generic type the grammar would group it wrongly. */
const LOOSE = new Set([
  "boolean_operator",
  "comparison_operator",
  "conditional_expression",
  "lambda",
  "not_operator",
]);

/** What binds looser than a dot. */
const OPERATIONS = new Set([...LOOSE, "await", "binary_operator", "unary_operator", "union_type"]);

/** `A[x] | b | c`, which the grammar has as `A[x] | (b | c)`, grouped from the left. */
function unionType(context: Context, node: SyntaxNode): Expr {
  const [first, ...others] = unionOperands(context, node);
  let left = operand(context, first!);
  for (const next of others) {
    const right = operand(context, next);
    left = { kind: "BinOp", left, op: "|", right, span: context.spanOver(first!, next) };
  }
  return left;
}

/** The nodes between the bars, in source order. */
function unionOperands(context: Context, node: SyntaxNode): SyntaxNode[] {
  const operands: SyntaxNode[] = [];
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const type = context.type(next);
    const [first, second, third] = context.tree.children(next);
    const isUnion = type === "union_type" || (type === "binary_operator" && context.type(second!) === "|");
    if (isUnion) pending.push(third!, first!);
    else if (type === "type") pending.push(first!);
    else operands.push(next);
  }
  return operands;
}

function operand(context: Context, node: SyntaxNode): Expr {
  if (LOOSE.has(context.type(node))) return context.errorExpr(node, "invalid syntax");
  return (BUILDERS[context.type(node)] ?? expression)(context, node);
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
