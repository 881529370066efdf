/**
 * `with manager as name: body` ->
 *
 *     const manager = ...;
 *     const name = enter(manager);
 *     let failed = false;
 *     try { body } catch (caught) { failed = true; if (!exit(manager, caught)) throw caught; } finally { if (!failed) exit(manager); }
 */
import { T } from "../../analysis/types.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { With, WithItem } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { dynamic } from "../types.js";
import { lowerBlock } from "./index.js";
import { assign } from "./targets.js";

export function lowerWith(ctx: Context, s: With): TsStmt[] {
  return withItems(ctx, s, 0);
}

function withItems(ctx: Context, s: With, index: number): TsStmt[] {
  const item = s.items[index];
  if (!item) return lowerBlock(ctx, s.body);
  if (isErasedManager(ctx, item)) return withItems(ctx, s, index + 1);
  const async = s.kind === "AsyncWith" || ctx.facts.async.isAsyncManager(item.contextExpr);
  const wait = (e: TsExpr) => (async ? ts.await(e) : e);
  const suffix = s.kind === "AsyncWith" ? "Async" : async ? "Awaited" : "";
  const [enter, exit] = ["enter" + suffix, "exit" + suffix];
  const [manager, failed, caught] = ["manager", "failed", "caught"].map((n) => ctx.temporary(n)) as [
    string,
    string,
    string,
  ];
  const entered = wait(ctx.helperCall(enter, ts.id(manager)));
  const bind = item.optionalVars
    ? assign(ctx, item.optionalVars, entered, T.unknown)
    : [ts.expression(entered)];
  const body = withItems(ctx, s, index + 1);
  const handler: TsStmt[] = [
    ts.expression(ts.assign(ts.id(failed), ts.true)),
    ts.if(ts.not(wait(ctx.helperCall(exit, ts.id(manager), ts.id(caught)))), [ts.throw(ts.id(caught))]),
  ];
  const finalizer = [
    ts.if(ts.not(ts.id(failed)), [ts.expression(wait(ctx.helperCall(exit, ts.id(manager))))]),
  ];
  return [
    ts.variable("const", manager, lower(ctx, item.contextExpr), dynamic(ctx)),
    ...bind,
    ts.variable("let", failed, ts.false),
    { kind: "try", body, parameter: caught, handler, finalizer },
  ];
}

/** `warnings.catch_warnings()` and the like. */
function isErasedManager(ctx: Context, item: WithItem): boolean {
  const e = item.contextExpr;
  if (e.kind !== "Call" || item.optionalVars) return false;
  const name = ctx.types.qualifiedName(e.func);
  return name !== undefined && ctx.types.libraries.member(name)?.kind === "erased";
}
