import type { Expr, Operator } from "./ast.js";
import type { Context } from "./context.js";
import { expression } from "./expressions.js";
import { OPERATORS } from "./operators.js";
import type { SyntaxNode } from "./syntax-tree.js";

/** The operators whose order of precedence the grammar has the wrong way round: in Python `&` binds tighter than `^`. */
const SWAPPED = new Set<Operator>(["&", "^"]);

/** Left-deep chains such as `a + b + c + ...` are unrolled, so that their length does not matter. */
export function binaryOperator(context: Context, node: SyntaxNode): Expr {
  if (SWAPPED.has(operatorOf(context, node))) return regrouped(context, node);
  const chain: SyntaxNode[] = [];
  let leftmost = node;
  while (isBinary(context, leftmost) && !SWAPPED.has(operatorOf(context, leftmost))) {
    chain.push(leftmost);
    leftmost = context.tree.first(leftmost);
  }
  let left = expression(context, leftmost);
  for (const link of chain.reverse()) {
    const [, operator, right] = context.tree.children(link);
    const op = OPERATORS[context.type(operator!)]!;
    left = { kind: "BinOp", left, op, right: expression(context, right!), span: context.span(link) };
  }
  return left;
}

function isBinary(context: Context, node: SyntaxNode): boolean {
  return context.type(node) === "binary_operator";
}

function operatorOf(context: Context, node: SyntaxNode): Operator {
  return OPERATORS[context.type(context.tree.children(node)[1]!)]!;
}

/** A run of operands with `&` and `^` between them, grouped anew: first around `&`, then around `^`. */
function regrouped(context: Context, node: SyntaxNode): Expr {
  const { operands, operators } = flatten(context, node);
  const groups: SyntaxNode[][] = [[operands[0]!]];
  operators.forEach((op, index) => {
    if (op === "&") groups.at(-1)!.push(operands[index + 1]!);
    else groups.push([operands[index + 1]!]);
  });
  const first = groups[0]![0]!;
  const built = groups.map((group) =>
    leftToRight(
      context,
      "&",
      group.map((operand) => expression(context, operand)),
      group,
    ),
  );
  return leftToRight(
    context,
    "^",
    built,
    groups.map((group) => group.at(-1)!),
    first,
  );
}

/** `a op b op c`; each part ends where its node in `ends` does, all start at `start`. */
function leftToRight(
  context: Context,
  op: Operator,
  parts: readonly Expr[],
  ends: readonly SyntaxNode[],
  start = ends[0]!,
): Expr {
  return parts.slice(1).reduce<Expr>(
    (left, right, index) => ({
      kind: "BinOp",
      left,
      op,
      right,
      span: context.spanOver(start, ends[index + 1]!),
    }),
    parts[0]!,
  );
}

function flatten(context: Context, node: SyntaxNode): { operands: SyntaxNode[]; operators: Operator[] } {
  const operands: SyntaxNode[] = [];
  const operators: Operator[] = [];
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const op = OPERATORS[context.type(next)];
    if (op !== undefined) operators.push(op);
    else if (isBinary(context, next) && SWAPPED.has(operatorOf(context, next))) {
      pending.push(...context.tree.children(next).reverse());
    } else operands.push(next);
  }
  return { operands, operators };
}
