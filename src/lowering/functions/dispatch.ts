/** `@show.register` on a function with an annotated parameter: the annotation is the type that `functools.singledispatch` dispatches on. */
import type { FunctionInfo } from "../../analysis/program.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { positional } from "./parameters.js";

/** `call(register, [int, fn])`; undefined for any other decorator. */
export function dispatchRegistration(
  ctx: Context,
  info: FunctionInfo,
  d: Expr,
  fn: TsExpr,
): TsExpr | undefined {
  const annotation = positional(info)[0]?.annotation;
  if (!annotation || d.kind !== "Attribute" || d.attr !== "register" || !isDispatcher(ctx, d.value))
    return undefined;
  return ctx.helperCall("call", lower(ctx, d), ts.array([lower(ctx, annotation), fn]));
}

function isDispatcher(ctx: Context, e: Expr): boolean {
  const source = ctx.bindingOf(e)?.writes[0]?.source;
  if (source?.kind !== "function") return false;
  return source.node.decorators.some((d) => ctx.types.qualifiedName(d) === "functools.singledispatch");
}
