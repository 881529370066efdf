import { isMainGuard, isTypeCheckingGuard } from "../../analysis/purity.js";
import { ts, type TsStmt } from "../../emitter/ts.js";
import type { If } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lowerCondition } from "../expressions/truth.js";
import { lowerBlock } from "./index.js";

/** `if` / `elif` / `else`. Blocks that are for type checkers only, and the main guard, are decided here. */
export function lowerIf(ctx: Context, s: If): TsStmt[] {
  if (isTypeCheckingGuard(s)) return lowerBlock(ctx, s.orelse);
  if (isMainGuard(s)) return mainGuard(ctx, s);
  const otherwise = s.orelse.length ? lowerBlock(ctx, s.orelse) : undefined;
  return [ts.if(lowerCondition(ctx, s.test), lowerBlock(ctx, s.body), otherwise)];
}

/** A converted module is a program of its own, so its guarded block runs; modules of an app are imported. */
function mainGuard(ctx: Context, s: If): TsStmt[] {
  if (ctx.options.mode === "module" && ctx.isEntry)
    return [{ kind: "block", body: lowerBlock(ctx, s.body) }].flatMap((b) => b.body as TsStmt[]);
  ctx.report("main-guard", {}, s.test.span);
  return lowerBlock(ctx, s.orelse);
}
