/** Generators that a name holds: CPython closes them when the name goes, the migrated program never does. */
import type { AnyNode, Expr, Stmt } from "../../parser/ast.js";
import { children } from "../../parser/index.js";
import type { Context } from "../context.js";
import { cleansUp } from "../facts.js";

/** Reports `stream = read()` where `read` cleans up at its end and every use of `stream` may stop before it. */
export function reportLeftOpen(ctx: Context, target: Expr, value: Expr): void {
  if (!ctx.facts.generatorsCleanUp || target.kind !== "Name" || !cleansUpWhenClosed(ctx, value)) return;
  const reads = ctx.bindingOf(target)?.reads ?? [];
  if (reads.length > 0 && reads.every((r) => isPartialUse(ctx, r.node as Expr)))
    ctx.report("generator-left-open", { name: target.id }, target.span);
}

function cleansUpWhenClosed(ctx: Context, e: Expr): boolean {
  if (e.kind !== "Call" || ctx.facts.async.isAsyncIterable(e)) return false;
  const t = ctx.typeOf(e.func);
  return (
    t.k === "function" && t.info.isGenerator && t.info.yields.some((y) => cleansUp(ctx.facts.program, y))
  );
}

const partialMethods = new Set(["send", "throw", "__next__"]);

/** Whether a use may leave the generator before its end: `next(x)`, `x.send(...)`, a loop with a way out. */
function isPartialUse(ctx: Context, e: Expr): boolean {
  const parent = ctx.facts.program.parentOf.get(e) as AnyNode | undefined;
  switch (parent?.kind) {
    case "Call":
      return parent.func.kind === "Name" && parent.func.id === "next" && parent.args[0] === e;
    case "Attribute":
      return partialMethods.has(parent.attr);
    case "For":
      return parent.iter === e && parent.body.some(leavesLoop);
    case "Delete":
      return true;
    default:
      return false;
  }
}

/** Whether a statement of a loop's body may end the loop. */
function leavesLoop(s: Stmt): boolean {
  if (s.kind === "Break" || s.kind === "Return") return true;
  if (s.kind === "FunctionDef" || s.kind === "ClassDef" || s.kind === "AsyncFunctionDef") return false;
  const inner = children(s).filter((n): n is Stmt => "trivia" in n);
  return (s.kind === "For" || s.kind === "While" ? inner.filter((n) => n.kind !== "Break") : inner).some(
    leavesLoop,
  );
}
