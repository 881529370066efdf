/** Signature metadata: how a function may be called by keywords, for calls that only the running program knows. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Lambda } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { annotatedCall } from "./annotated.js";
import { isInspected, withDetails } from "./details.js";
import { positional } from "./parameters.js";
import { hidesParameterNames } from "./traced.js";

/** `["item", "warehouse=", "*", "unit="]` */
export function signatureEntries(info: FunctionInfo): string[] {
  const a = info.node.args;
  const shown = (p: { arg: string; default?: unknown }) => p.arg + (p.default ? "=" : "");
  const all = positional(info);
  const out: string[] = [];
  all.forEach((p) => {
    out.push(shown(p));
    if (a.posonlyargs.at(-1) === p) out.push("/");
  });
  if (a.vararg) out.push("*" + a.vararg.arg);
  else if (a.kwonlyargs.length) out.push("*");
  a.kwonlyargs.forEach((p) => out.push(shown(p)));
  if (a.kwarg) out.push("**" + a.kwarg.arg);
  if (info.kind === "static" && info.owner) out.push("#static");
  return out;
}

/** `outer.<locals>.inner`, `Class.method` */
export function qualifiedName(info: FunctionInfo): string {
  const prefix = info.owner
    ? classPrefix(info, info.owner)
    : info.outer
      ? `${qualifiedName(info.outer)}.<locals>.`
      : "";
  return prefix + info.name;
}

/** Classes inside of functions name those too. */
const classPrefix = (info: FunctionInfo, owner: ClassInfo): string =>
  (info.outer ? `${qualifiedName(info.outer)}.<locals>.` : "") + `${owner.name}.`;

export function needsSignature(ctx: Context, info: FunctionInfo): boolean {
  if (info.node.kind === "Lambda" && isCheckedLambda(ctx, info.node)) return true;
  return (
    ctx.needSignature.has(info) ||
    ctx.facts.asked.signatures.has(info) ||
    isInspected(ctx, info) ||
    ctx.facts.async.needsBlockingMark(info) ||
    hidesParameterNames(ctx, info) ||
    (ctx.facts.functionsNeedSignatures && (ctx.types.isEscaping(info) || isBoundAgain(ctx, info)))
  );
}

/** Whether the function's name holds other values too, so that calls of it find out when they run what they call. */
const isBoundAgain = (ctx: Context, info: FunctionInfo): boolean =>
  !info.owner && (ctx.bindingOf(info.node)?.writes.length ?? 0) > 1;

/** A lambda that goes anywhere but to a builtin or library function, in a program that would see how its arguments are bound. */
function isCheckedLambda(ctx: Context, e: Lambda): boolean {
  if (!ctx.facts.bindingIsSeen) return false;
  const parents = ctx.facts.program.parentOf;
  let parent = parents.get(e);
  if (parent?.kind === "Keyword") parent = parents.get(parent);
  if (parent?.kind !== "Call") return true;
  if (parent.func === e) return false;
  const callee = ctx.typeOf(parent.func);
  const method = parent.func.kind === "Attribute" && parent.func.attr === "sort";
  const calledByUs =
    callee.k === "builtin" ||
    (callee.k === "library" && callee.name !== "functools.partial" && parent.keywords.length === 0);
  return !method && !calledByUs;
}

/** The function with its signature, where something may ask for it. */
export function withSignature(ctx: Context, info: FunctionInfo, fn: TsExpr): TsExpr {
  return needsSignature(ctx, info) ? signatureCall(ctx, info, fn) : fn;
}

export const signatureCall = (ctx: Context, info: FunctionInfo, fn: TsExpr): TsExpr => {
  const docstring = info.node.kind !== "Lambda" ? info.node.docstring : undefined;
  const inspected = isInspected(ctx, info);
  const isAsked = ctx.facts.asked.annotations.has(info);
  const isShown = docstring !== undefined && (isAsked || inspected || ctx.facts.docstringsAreRead);
  const extra = isShown ? [ts.str(docstring)] : [];
  const recorded = ctx.helperCall(
    "signature",
    fn,
    ts.str(qualifiedName(info)),
    ts.array(signatureEntries(info).map((s) => ts.str(s))),
    ...extra,
  );
  const marked = ctx.facts.async.needsBlockingMark(info) ? ctx.helperCall("blocking", recorded) : recorded;
  const annotated = isAsked ? annotatedCall(ctx, info, marked) : marked;
  return inspected ? withDetails(ctx, info, annotated, fn === ts.this) : annotated;
};
