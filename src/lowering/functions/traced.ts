/** Which functions must tell the trace their parameters' names. */
import { pythonName } from "../../analysis/names.js";
import type { FunctionInfo } from "../../analysis/program.js";
import type { Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { positional } from "./parameters.js";

/**
 * The trace reads the names of a function's parameters off its text. Those of Python that do not come back from there (`arguments` is
 * `arguments_`, `maxTokens` would be `max_tokens`, `*others` and keywords share one rest) stand in the signature.
 */
export function hidesParameterNames(ctx: Context, info: FunctionInfo): boolean {
  const { args } = info.node;
  const collected = [args.vararg, args.kwarg].filter((p) => p !== undefined).map((p) => p.arg);
  const written = [...positional(info).map((p) => p.arg), ...collected];
  const isHidden =
    args.vararg !== undefined ||
    written.some((name) => pythonName(ctx.variable(name)) !== name) ||
    args.kwonlyargs.some((p) => pythonName(p.arg) !== p.arg);
  return isHidden && isTraced(ctx, info);
}

function isTraced(ctx: Context, info: FunctionInfo): boolean {
  if (info.decorators.some((d) => isTrace(ctx, d.kind === "Call" ? d.func : d))) return true;
  if (info.owner) return /^predict(_stream)?$/.test(info.name);
  const parents = ctx.facts.program.parentOf;
  const reads = info.node.kind === "Lambda" ? [info.node] : (ctx.bindingOf(info.node)?.reads ?? []);
  return reads.some((read) => {
    const parent = parents.get(read as Expr);
    return parent?.kind === "Call" && parent.func !== read && isTrace(ctx, parent.func);
  });
}

const isTrace = (ctx: Context, e: Expr): boolean => ctx.types.qualifiedName(e) === "mlflow.trace";
