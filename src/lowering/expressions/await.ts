import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Await, Yield, YieldFrom } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lowerCallUnawaited } from "./calls.js";
import { lower } from "./index.js";

/** A call under `await` is not made a coroutine object first. */
export function lowerAwait(ctx: Context, e: Await): TsExpr {
  return ts.await(e.value.kind === "Call" ? lowerCallUnawaited(ctx, e.value) : lower(ctx, e.value));
}

export const lowerYield = (ctx: Context, e: Yield): TsExpr => ({
  kind: "yield",
  argument: e.value ? lower(ctx, e.value) : ts.null,
  delegate: false,
});

/** `yield from x` -> `yield* x`; anything that is no generator is iterated as Python would. */
export function lowerYieldFrom(ctx: Context, e: YieldFrom): TsExpr {
  const t = ctx.typeOf(e.value);
  const plain = (t.k === "iterator" && t.generator) || t.k === "list" || ctx.facts.async.isAsyncIterable(e.value);
  const value = lower(ctx, e.value);
  return { kind: "yield", argument: plain ? value : ctx.helperCall("iterate", value), delegate: true };
}
