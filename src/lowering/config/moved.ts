/** What stays in a module where a constant moved to `config.ts`: its import, and its export for the program's other modules. */
import { quote, ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Call, Stmt } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { isModelConfig } from "./plan.js";

/** The statements in the place of one that moved; undefined for all others. */
export function lowerMoved(ctx: Context, s: Stmt): TsStmt[] | undefined {
  const plan = ctx.options.config;
  if (plan?.dropped.has(s)) return [];
  const constant = plan?.constants.get(s);
  if (!constant) return undefined;
  const local = ctx.variable(constant.binding.name);
  if (constant.binding.reads.length > 0) ctx.configValue(constant.name, local);
  if (!ctx.exports.has(constant.binding.name)) return [];
  const names = constant.name === local ? local : `${constant.name} as ${local}`;
  return [{ kind: "raw", text: `export { ${names} } from ${quote(ctx.configPath())};` }];
}

/** `ModelConfig(...)` with the values of `config.ts`; undefined where the source's own are used. */
export function lowerModelConfig(ctx: Context, e: Call, callee: TsExpr): TsExpr | undefined {
  const config = ctx.options.config?.modelConfig;
  if (!config || !isModelConfig(ctx.types, e)) return undefined;
  return ts.new(callee, ts.object([ts.prop("development_config", ctx.configValue(config.name))]));
}
