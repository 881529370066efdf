/** Generators that no name holds: CPython closes them as soon as the call that reads them is done. */
import type { AnyNode, Expr } from "../../parser/ast.js";
import type { TsExpr } from "../../emitter/ts.js";
import type { Context } from "../context.js";

/** Builtins that may leave an iterable before its end. */
const leaving = new Set(["all", "any", "enumerate", "filter", "map", "next", "zip"]);
const lazy = new Set(["enumerate", "filter", "map", "zip"]);

/** The value of an expression that is lowered; `owned(...)` where what reads it also has to close it. */
export function closedAfterwards(ctx: Context, e: Expr, value: TsExpr): TsExpr {
  if (!ctx.facts.generatorsCleanUp || !isTemporary(ctx, e) || !isLeft(ctx, e)) return value;
  if (!ctx.facts.async.isAsyncIterable(e)) return ctx.helperCall("owned", value);
  // a loop closes the stream that it goes over by itself
  return ctx.facts.program.parentOf.get(e)?.kind === "Comprehension"
    ? value
    : ctx.helperCall("ownedAsync", value);
}

/** A new generator, or a lazy iterator over one. */
export function isTemporary(ctx: Context, e: Expr): boolean {
  if (e.kind === "GeneratorExp") return true;
  if (e.kind !== "Call") return false;
  const t = ctx.typeOf(e);
  if (t.k === "iterator" && t.generator) return true;
  return readsLazily(ctx, e) && e.args.some((a) => isTemporary(ctx, a));
}

const readsLazily = (ctx: Context, e: Expr & { kind: "Call" }): boolean =>
  lazy.has(builtinName(ctx, e.func) ?? "") || isOfItertools(ctx, e.func);

const isOfItertools = (ctx: Context, f: Expr): boolean =>
  /^itertools\.(?!tee$)/.test(ctx.types.qualifiedName(f) ?? "");

const builtinName = (ctx: Context, f: Expr): string | undefined =>
  f.kind === "Name" && !ctx.bindingOf(f) ? f.id : undefined;

/** Whether an expression stands where it is read, perhaps not to its end, and then dropped. */
function isLeft(ctx: Context, e: Expr): boolean {
  const parent = ctx.facts.program.parentOf.get(e) as AnyNode | undefined;
  if (parent?.kind === "Compare")
    return parent.comparators.some((c, i) => c === e && /in$/.test(parent.ops[i]!));
  if (parent?.kind === "Comprehension") {
    const whole = ctx.facts.program.parentOf.get(parent) as AnyNode | undefined;
    return parent.iter === e && whole?.kind === "GeneratorExp";
  }
  if (parent?.kind !== "Call" || parent.func === e) return false;
  const name = builtinName(ctx, parent.func);
  // `next(iter(gen()))`
  if (name === "iter") return parent.args.length === 1 && isLeft(ctx, parent);
  return leaving.has(name ?? "") || isOfItertools(ctx, parent.func);
}
