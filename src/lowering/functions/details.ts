/** What a program finds out about its functions and classes at run time: default values and annotations. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Arg, Expr, FunctionDef } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { postponedType, typeValue } from "../type-values.js";
import { isDataclass } from "../classes/shape.js";
import { lower } from "../expressions/index.js";
import { positional } from "./parameters.js";

/** Whether something may ask for the function's parameters, types or defaults. */
export function isInspected(ctx: Context, info: FunctionInfo): boolean {
  const { functions, escaping, members } = ctx.facts.inspection;
  const isDecorated = info.decorators.some((d) => !ctx.types.keepsFunction(d));
  if (functions.has(info) || (escaping && (isDecorated || info.node.kind === "Lambda"))) return true;
  if (escaping && info.name === "__init__" && ctx.facts.classesEscape) return true;
  return (escaping && ctx.types.isEscaping(info)) || (members && info.owner !== undefined);
}

/** Whether something may ask for the annotations of classes. */
export const areClassesInspected = (ctx: Context): boolean => ctx.facts.inspection.escaping;

/** `describe(fn, { defaults: { n: 2 }, annotations: () => ({ n: int }) })`, or the function itself where it has neither. */
export function withDetails(ctx: Context, info: FunctionInfo, fn: TsExpr, isClass = false): TsExpr {
  const a = info.node.args;
  const parameters = [...positional(info), a.vararg, ...a.kwonlyargs, a.kwarg].filter((p) => p !== undefined);
  const returns = info.node.kind === "Lambda" ? undefined : (info.node as FunctionDef).returns;
  const types: [string, Expr][] = parameters.flatMap((p): [string, Expr][] =>
    p.annotation ? [[p.arg, p.annotation]] : [],
  );
  if (returns) types.push(["return", returns]);
  const defaults = parameters.flatMap((p) => defaultProperty(ctx, p));
  const described = recordOf(ctx, defaults, types, isClass ? "parameters" : "annotations");
  if (info.kind === "static") described.push(ts.prop("isStatic", ts.true));
  return described.length ? ctx.helperCall("describe", fn, ts.object(described)) : fn;
}

function defaultProperty(ctx: Context, p: Arg): TsProperty[] {
  const value = p.default && ctx.defaults.get(p);
  return value ? [ts.prop(p.arg, value)] : [];
}

/** The same for a class: the annotations of its body, or of its whole family. */
export function withClassDetails(
  ctx: Context,
  c: ClassInfo,
  target: TsExpr,
  family: readonly ClassInfo[] = [c],
): TsExpr {
  const types = family
    .flatMap((k) => [...k.classAttributes])
    .flatMap(([name, { annotation }]): [string, Expr][] => (annotation ? [[name, annotation]] : []));
  const constants = [...c.classAttributes].flatMap(([name, { annotation, value }]) =>
    annotation && value?.kind === "Constant" ? [ts.prop(name, lower(ctx, value))] : [],
  );
  const described = recordOf(ctx, isDataclass(ctx, c) ? constants : [], types, "annotations");
  return described.length ? ctx.helperCall("describe", target, ts.object(described)) : target;
}

function recordOf(
  ctx: Context,
  defaults: TsProperty[],
  types: readonly [string, Expr][],
  key: "annotations" | "parameters",
): TsProperty[] {
  const value = ctx.isPostponed && ctx.facts.inspection.texts ? postponedType : typeValue;
  const annotations = ts.object(types.map(([name, e]) => ts.prop(name, value(ctx, e))));
  return [
    ...(defaults.length ? [ts.prop("defaults", ts.object(defaults))] : []),
    ...(types.length ? [ts.prop(key, ts.arrow([], annotations))] : []),
  ];
}
