/** Calls of `async def` functions that are not awaited where they stand: nothing of the function may run yet, but its arguments are evaluated. */
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Call } from "../../parser/ast.js";
import type { Context } from "../context.js";

/** `f(a, b)` -> `coroutine(f, a, b)`; `x.f(a)` -> `coroutine((a: Dynamic) => x.f(a), a)`. */
export function coroutineCall(ctx: Context, e: Call, call: TsExpr): TsExpr {
  if (call.kind !== "call") return call;
  const coroutine =
    call.callee.kind === "id"
      ? ctx.helperCall("coroutine", call.callee, ...call.args)
      : boundCoroutine(ctx, call);
  return startsAtOnce(ctx, e)
    ? ts.call(ctx.external("python/stdlib/asyncio", "ensureFuture"), coroutine)
    : coroutine;
}

/** `asyncio.gather(...)` and the like run without being awaited. */
function startsAtOnce(ctx: Context, e: Call): boolean {
  if (ctx.types.qualifiedName(e.func) === "asyncio.gather") return true;
  return e.func.kind === "Attribute" && e.func.attr === "run_in_executor";
}

function boundCoroutine(ctx: Context, call: TsExpr & { kind: "call" }): TsExpr {
  const { callee } = call;
  const owner = callee.kind === "member" && !isStable(callee.object) ? callee.object : undefined;
  const names: string[] = [];
  const parameter = (value: TsExpr, base: string): TsExpr => {
    if (value.kind === "spread" || isLiteral(value)) return value;
    names.push(names.includes(base) ? `${base}${names.length + 1}` : base);
    return ts.id(names.at(-1)!);
  };
  const self = owner && parameter(owner, "self");
  const args = call.args.map((a) => parameter(a, a.kind === "id" ? a.name : "value"));
  const values = [
    ...(owner ? [owner] : []),
    ...call.args.filter((a) => a.kind !== "spread" && !isLiteral(a)),
  ];
  const target = self && callee.kind === "member" ? { ...callee, object: self } : callee;
  const params = names.map((name) => ({ target: ts.id(name), type: ctx.helperType("Dynamic") }));
  return ctx.helperCall("coroutine", ts.arrow(params, ts.call(target, ...args)), ...values);
}

/** `this`, `super` */
const isStable = (e: TsExpr): boolean => e.kind === "raw";
const isLiteral = (e: TsExpr): boolean => e.kind === "raw";
