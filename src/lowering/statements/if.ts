import { ts, type TsStmt } from "../../emitter/ts.js";
import type { If } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lowerCondition } from "../expressions/truth.js";
import { lowerBlock } from "./index.js";

/** `if` / `elif` / `else`. Blocks that are for type checkers only, and the main guard, are decided here. */
export function lowerIf(ctx: Context, s: If): TsStmt[] {
  if (isTypeChecking(ctx, s)) return lowerBlock(ctx, s.orelse);
  if (isMainGuard(s)) return mainGuard(ctx, s);
  const otherwise = s.orelse.length ? lowerBlock(ctx, s.orelse) : undefined;
  return [ts.if(lowerCondition(ctx, s.test), lowerBlock(ctx, s.body), otherwise)];
}

function isTypeChecking(ctx: Context, s: If): boolean {
  const name = s.test.kind === "Name" || s.test.kind === "Attribute" ? ctx.types.qualifiedName(s.test) : undefined;
  return name === "typing.TYPE_CHECKING" || name === "typing_extensions.TYPE_CHECKING";
}

function isMainGuard(s: If): boolean {
  const { test } = s;
  if (test.kind !== "Compare" || test.ops[0] !== "==" || test.left.kind !== "Name" || test.left.id !== "__name__") return false;
  const right = test.comparators[0]!;
  return right.kind === "Constant" && right.value.type === "str" && right.value.value === "__main__";
}

/** A converted module is a program of its own, so its guarded block runs; modules of an app are imported. */
function mainGuard(ctx: Context, s: If): TsStmt[] {
  if (ctx.options.mode === "module" && ctx.isEntry) return [{ kind: "block", body: lowerBlock(ctx, s.body) }].flatMap((b) => b.body as TsStmt[]);
  ctx.report("main-guard", {}, s.test.span);
  return lowerBlock(ctx, s.orelse);
}
