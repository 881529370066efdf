/**
 * Parameters. Positional ones stay positional; keyword-only ones and `**options` are one destructured options object; with `*rest` there is a rest
 * parameter, and keywords come in as its last item.
 */
import type { FunctionInfo } from "../../analysis/program.js";
import { selfName } from "../../analysis/program.js";
import { isOnly, type Ty, T } from "../../analysis/types.js";
import { ts, type TsExpr, type TsParam, type TsStmt } from "../../emitter/ts.js";
import { propertyKey } from "../../emitter/print.js";
import type { Arg, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { dynamic, fit, tsType } from "../types.js";

export interface LoweredParameters {
  readonly params: TsParam[];
  /** Statements at the start of the body. */
  readonly prelude: TsStmt[];
  /** Default values that must be evaluated once, before the function. */
  readonly defaults: { name: string; value: TsExpr; inClass: boolean }[];
}

/** Positional parameters without `self`. */
export function positional(info: FunctionInfo): readonly Arg[] {
  const a = info.node.args;
  const all = [...a.posonlyargs, ...a.args];
  return info.owner && info.kind !== "static" ? all.slice(1) : all;
}

export function lowerParameters(ctx: Context, info: FunctionInfo): LoweredParameters {
  const a = info.node.args;
  const out: LoweredParameters = { params: [], prelude: [], defaults: [] };
  for (const p of positional(info)) out.params.push(parameter(ctx, info, p, out));
  const hasOptions = a.kwonlyargs.length > 0 || a.kwarg !== undefined;
  if (a.vararg) restParameter(ctx, info, hasOptions, out);
  else if (hasOptions) out.params.push(optionsParameter(ctx, info, out));
  return out;
}

function parameter(ctx: Context, info: FunctionInfo, p: Arg, out: LoweredParameters): TsParam {
  const type = parameterType(ctx, p);
  return {
    target: ts.id(ctx.variable(p.arg)),
    type: typeText(ctx, type),
    default: p.default ? defaultValue(ctx, info, p, type, out) : undefined,
  };
}

function typeText(ctx: Context, type: Ty): string {
  const members = type.k === "union" ? type.of : [];
  const some = members.filter((m) => m.k !== "none");
  return members.length === 2 &&
    some.length === 1 &&
    (some[0]!.k === "str" || some[0]!.k === "int" || some[0]!.k === "bool")
    ? dynamic(ctx)
    : tsType(ctx, type);
}

function parameterType(ctx: Context, p: Arg): Ty {
  const binding = ctx.bindingOf(p);
  return binding ? ctx.variableType(binding) : T.unknown;
}

/** Constants may stand in the parameter list; anything else is evaluated once, where the function is defined. */
function defaultValue(ctx: Context, info: FunctionInfo, p: Arg, type: Ty, out: LoweredParameters): TsExpr {
  const e = p.default!;
  const value = outside(ctx, info, () => lower(ctx, e));
  if (isConstant(e) || isFixed(ctx, e)) {
    ctx.defaults.set(p, value);
    return fit(ctx, value, ctx.typeOf(e), type);
  }
  const owner = info.node.kind === "Lambda" ? "lambda" : ctx.variable(info.name);
  const name = ctx.temporary(
    `${owner.replace(/^_+|_+$/g, "")}${capital(ctx.variable(p.arg).replace(/^_+/, ""))}`,
  );
  out.defaults.push({ name, value, inClass: readsClassScope(ctx, info, e) });
  if (info.node.kind !== "Lambda") ctx.defaults.set(p, ts.id(name));
  return ts.as(ts.id(name), dynamic(ctx));
}

const capital = (s: string): string => s.slice(0, 1).toUpperCase() + s.slice(1);

export const isConstant = (e: Expr): boolean =>
  (e.kind === "Constant" && e.value.type !== "bytes") || (e.kind === "UnaryOp" && isConstant(e.operand));

/** `def m(self, size=limit)` with `limit` of the class body: only there does the name mean anything. */
function readsClassScope(ctx: Context, info: FunctionInfo, e: Expr): boolean {
  const { start, end } = e.span;
  const bindings = info.owner ? [...info.owner.scope.bindings.values()] : [];
  return bindings.some((b) => b.reads.some((r) => r.offset >= start.offset && r.offset < end.offset));
}

/** A module constant that holds text or a number: it means the same whenever it is read. */
function isFixed(ctx: Context, e: Expr): boolean {
  const b = e.kind === "Name" ? ctx.bindingOf(e) : undefined;
  if (
    !b ||
    b.scope.kind !== "module" ||
    b.writes.length !== 1 ||
    b.writes[0]!.block.inLoop ||
    b.writes[0]!.source.kind !== "assign"
  )
    return false;
  return isOnly(ctx.typeOf(e), "str", "int", "float", "bool", "none") && !b.deleted;
}

/** Defaults belong to the scope around the function. */
function outside<R>(ctx: Context, info: FunctionInfo, body: () => R): R {
  const saved = ctx.fn;
  ctx.fn = info.outer;
  const out = body();
  ctx.fn = saved;
  return out;
}

/** Every JavaScript object has them: a missing option must not be read from there. */
const isInherited = (name: string): boolean => name in Object.prototype;

function optionsParameter(ctx: Context, info: FunctionInfo, out: LoweredParameters): TsParam {
  if (info.node.args.kwonlyargs.some((p) => isInherited(p.arg))) return ownOptionsParameter(ctx, info, out);
  const required = info.node.args.kwonlyargs.some((p) => !p.default);
  return {
    target: ts.raw(optionsPattern(ctx, info, out)),
    type: optionsType(ctx, info),
    default: required ? ts.as(ts.object([]), dynamic(ctx)) : ts.object([]),
  };
}

/** The options taken apart in the body, once they are without what JavaScript's objects inherit. */
function ownOptionsParameter(ctx: Context, info: FunctionInfo, out: LoweredParameters): TsParam {
  const given = ctx.temporary("options");
  const pattern = ts.raw(optionsPattern(ctx, info, out));
  out.prelude.push(ts.variable("let", pattern, ctx.helperCall("ownOptions", ts.id(given))));
  return { target: ts.id(given), type: dynamic(ctx), default: ts.object([]) };
}

/** `{ max_tokens: maxTokens = 100, ...rest }` */
function optionsPattern(ctx: Context, info: FunctionInfo, out: LoweredParameters): string {
  const a = info.node.args;
  const parts = a.kwonlyargs.map((p) => {
    const name = ctx.variable(p.arg);
    const key = propertyKey(p.arg);
    const value = p.default ? ` = ${printDefault(ctx, info, p, out)}` : "";
    return (name === p.arg ? name : `${key}: ${name}`) + value;
  });
  if (a.kwarg) parts.push(`...${ctx.variable(a.kwarg.arg)}`);
  return `{ ${parts.join(", ")} }`;
}

import { print } from "../../emitter/print.js";
const printDefault = (ctx: Context, info: FunctionInfo, p: Arg, out: LoweredParameters): string =>
  print(defaultValue(ctx, info, p, T.unknown, out));

function optionsType(ctx: Context, info: FunctionInfo): string {
  const a = info.node.args;
  if (a.kwarg) return dynamic(ctx);
  const fields = a.kwonlyargs.map(
    (p) => `${propertyKey(p.arg)}${p.default ? "?" : ""}: ${tsType(ctx, parameterType(ctx, p))}`,
  );
  return `{ ${fields.join("; ")} }`;
}

/** `...args`; a tuple when the function does more than hand it on, and keywords split off when there can be any. */
function restParameter(ctx: Context, info: FunctionInfo, hasOptions: boolean, out: LoweredParameters): void {
  const vararg = info.node.args.vararg!;
  const name = ctx.variable(vararg.arg);
  const rest = ctx.temporary("rest");
  out.params.push({ target: ts.id(rest), type: `${dynamic(ctx)}[]`, rest: true });
  if (!hasOptions) {
    out.prelude.push(
      ts.variable(
        isReassigned(ctx, info) ? "let" : "const",
        name,
        ts.call(ts.member(ctx.helper("Tuple"), "of"), ts.spread(ts.id(rest))),
        dynamic(ctx),
      ),
    );
    return;
  }
  const pattern = `[${name}, ${optionsPattern(ctx, info, out)}]`;
  out.prelude.push(
    ts.variable(
      isReassigned(ctx, info) ? "let" : "const",
      ts.raw(pattern),
      ctx.helperCall("splitKeywords", ts.id(rest)),
      `[${dynamic(ctx)}, ${dynamic(ctx)}]`,
    ),
  );
}

/** Whether the body assigns to any of the parameters. */
const isReassigned = (ctx: Context, info: FunctionInfo): boolean =>
  [...(ctx.module.scopes.scopeOf.get(info.node)?.bindings.values() ?? [])].some(
    (b) => b.writes.length > 1 && b.writes.some((w) => w.source.kind === "parameter"),
  );

/** Lowers with `info` as the current function. `self` is `this` in methods and in what is nested in them as arrow functions. */
export function inFunction<R>(ctx: Context, info: FunctionInfo, body: () => R): R {
  const saved = {
    fn: ctx.fn,
    hoisted: ctx.hoisted,
    loops: ctx.loops.splice(0),
    caught: ctx.caught.splice(0),
  };
  ctx.fn = info;
  ctx.hoisted = [];
  if (info.owner && info.kind !== "static") bindSelf(ctx, info);
  const out = body();
  ctx.fn = saved.fn;
  ctx.hoisted = saved.hoisted;
  ctx.loops.push(...saved.loops);
  ctx.caught.push(...saved.caught);
  return out;
}

function bindSelf(ctx: Context, info: FunctionInfo): void {
  const name = selfName(info);
  const binding = name === undefined ? undefined : info.scope.bindings.get(name);
  if (binding && reboundSelf(info) === undefined) ctx.renamed.set(binding, "this");
}

/** The name of `self` in a method that gives it another value: `this` cannot have one. */
export function reboundSelf(info: FunctionInfo): string | undefined {
  const name = info.owner && info.kind !== "static" ? selfName(info) : undefined;
  const writes = name === undefined ? [] : (info.scope.bindings.get(name)?.writes ?? []);
  return writes.some((w) => w.source.kind !== "parameter") ? name : undefined;
}
