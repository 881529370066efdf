import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Await, Yield, YieldFrom } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lowerCall, lowerCallUnawaited } from "./calls.js";
import { lower } from "./index.js";

/** A call of an `async def` gives the promise itself; anything else may be a task, a coroutine or an object with `__await__`. */
export function lowerAwait(ctx: Context, e: Await): TsExpr {
  const { value } = e;
  if (value.kind !== "Call") return ts.await(ctx.helperCall("settled", lower(ctx, value)));
  const { async } = ctx.facts;
  if (async.isCoroutineCall(value)) return ts.await(lowerCallUnawaited(ctx, value));
  return ts.await(
    ctx.helperCall("settled", async.mayBlock(value) ? lowerCall(ctx, value) : lowerCallUnawaited(ctx, value)),
  );
}

/** What `yield` evaluates to is None, not undefined, when nothing is sent. */
export function lowerYield(ctx: Context, e: Yield): TsExpr {
  const value: TsExpr = { kind: "yield", argument: e.value ? lower(ctx, e.value) : ts.null, delegate: false };
  return ctx.facts.program.parentOf.get(e)?.kind === "Expr" ? value : ts.binary(value, "??", ts.null);
}

/** `yield from x` -> `yield* x`; anything that is no generator is iterated as Python would. */
export function lowerYieldFrom(ctx: Context, e: YieldFrom): TsExpr {
  const t = ctx.typeOf(e.value);
  const plain =
    (t.k === "iterator" && t.generator) || t.k === "list" || ctx.facts.async.isAsyncIterable(e.value);
  const value = lower(ctx, e.value);
  return { kind: "yield", argument: plain ? value : ctx.helperCall("iterate", value), delegate: true };
}
