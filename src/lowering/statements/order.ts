/** The order of an assignment: Python evaluates the value first, then container and key of the target; TypeScript the other way round. */
import type { Expr } from "../../parser/ast.js";
import { children } from "../../parser/index.js";
import { cannotRaise } from "../expressions/effects.js";
import { isPure } from "../calls/binding.js";
import type { Context } from "../context.js";

/** Whether the operands of a target may be evaluated before the value: the value has no effects, or none that the operands could see. */
export function mayPrecede(ctx: Context, target: Expr, value: Expr): boolean {
  if (target.kind === "Name" || target.kind === "Tuple" || target.kind === "List") return true;
  const operands = operandsOf(target);
  if (!cannotRaise(value) && operands.some((e) => mayRaise(ctx, e))) return false;
  return isPure(ctx, value) || operands.every((e) => isSettled(ctx, e, value));
}

/** Whether `second`, which Python evaluates after `first`, may be evaluated before it. */
export function mayComeFirst(ctx: Context, second: Expr, first: Expr): boolean {
  const [a, b] = [isPure(ctx, first), isPure(ctx, second)];
  return (a && b) || isSettled(ctx, first, second) || (b && isSettled(ctx, second, first));
}

/** Whether evaluating an operand may raise before the value gets its chance to. */
function mayRaise(ctx: Context, e: Expr): boolean {
  if (e.kind === "Name") return !ctx.bindingOf(e)?.writes.length;
  if (e.kind === "BinOp") {
    const isNumeric = [e.left, e.right].every((x) => ["int", "float"].includes(ctx.typeOf(x).k));
    return !isNumeric || !"+-*".includes(e.op) || mayRaise(ctx, e.left) || mayRaise(ctx, e.right);
  }
  if (e.kind === "Subscript") return true;
  return children(e).some((c) => mayRaise(ctx, c as Expr));
}

function operandsOf(target: Expr): Expr[] {
  if (target.kind === "Attribute") return [target.value];
  return target.kind === "Subscript" ? [target.value, target.slice] : [];
}

/** Whether nothing that `value` does changes what the operand is. */
export function isSettled(ctx: Context, e: Expr, value: Expr): boolean {
  switch (e.kind) {
    case "Constant":
      return true;
    case "Name": {
      const b = ctx.bindingOf(e);
      return (
        !b ||
        (!b.writtenFromOutside && !hasWalrus(value) && (b.scope.kind !== "module" || b.writes.length === 1))
      );
    }
    case "Attribute":
      return isSettled(ctx, e.value, value) && !ctx.facts.reboundAttributes.has(e.attr);
    case "Slice":
      return [e.lower, e.upper, e.step].every((x) => !x || isSettled(ctx, x, value));
    case "UnaryOp":
      return isSettled(ctx, e.operand, value);
    case "BinOp":
      return isSettled(ctx, e.left, value) && isSettled(ctx, e.right, value);
    case "Tuple":
      return e.elts.every((x) => isSettled(ctx, x, value));
    default:
      return false;
  }
}

function hasWalrus(e: Expr): boolean {
  if (e.kind === "NamedExpr") return true;
  return children(e).some((c) => hasWalrus(c as Expr));
}
