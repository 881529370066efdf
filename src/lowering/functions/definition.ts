/** `def` and `async def`: function declarations, arrow functions, generator functions, decorated functions. */
import type { FunctionInfo } from "../../analysis/program.js";
import { canFallThrough } from "../../analysis/infer.js";
import { type Ty } from "../../analysis/types.js";
import type { Binding } from "../../analysis/scopes.js";
import { pythonName } from "../../analysis/names.js";
import { isFunctionDeclaration } from "../../analysis/placement.js";
import { ts, type TsExpr, type TsFunction, type TsStmt } from "../../emitter/ts.js";
import type { Expr, FunctionDef } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lowerLateMethod } from "../classes/body.js";
import { lower } from "../expressions/index.js";
import { libraryReference } from "../references.js";
import { lowerBlock } from "../statements/index.js";
import { exported, modeOf } from "../statements/targets.js";
import { dispatchRegistration } from "./dispatch.js";
import { dynamic, tsType } from "../types.js";
import { inFunction, lowerParameters, reboundSelf } from "./parameters.js";
import { needsSignature, signatureCall } from "./signature.js";

/** A `def` outside of a class body. */
export function lowerFunctionDef(ctx: Context, s: FunctionDef): TsStmt[] {
  const info = ctx.facts.program.functionOf.get(s)!;
  if (info.owner) return lowerLateMethod(ctx, s);
  const binding = ctx.bindingOf(s);
  if (!binding) return [];
  const name = ctx.variable(s.name);
  if (isOverloadStub(ctx, info))
    return modeOf(ctx, s) ? [ts.variable("let", name, undefined, dynamic(ctx))] : [];
  const { fn, before } = lowerFunction(ctx, info, { arrow: usesThis(info) && !info.isGenerator, name });
  const decorators = info.decorators;
  const roles = decorators.map((d) => serverRole(ctx, d));
  const declaration =
    isFunctionDeclaration(binding) && roles.every((role) => role === "registers") && !fn.arrow;
  const doc = docText(s.docstring);
  if (declaration) {
    const out: TsStmt[] = [
      ...before,
      { kind: "functionDeclaration", fn, doc, export: exported(ctx, binding) },
    ];
    if (needsSignature(ctx, info) || (decorators.length > 0 && pythonName(name) !== s.name))
      out.push(ts.expression(signatureCall(ctx, info, ts.id(name))));
    if (decorators.length) out.push(ts.expression(decorate(ctx, info, ts.id(name), decorators)));
    return out;
  }
  const own = readsItself(binding, s) ? { ...fn, name: undefined } : fn;
  const isServers = roles.every((role) => role !== undefined);
  const isNamed = isServers && own.name !== undefined && pythonName(own.name) === s.name;
  const value = decorate(
    ctx,
    info,
    needsSignature(ctx, info) || (decorators.length && !isNamed) ? signatureCall(ctx, info, own) : own,
    decorators,
  );
  const mode = isFunctionDeclaration(binding) ? "const" : modeOf(ctx, s);
  if (!mode) return [...before, { ...ts.expression(ts.assign(ts.id(name), value)), doc }];
  const type = !isServers || mode === "let" ? dynamic(ctx) : undefined;
  return [
    ...before,
    { kind: "variable", mode, target: ts.id(name), value, type, doc, export: exported(ctx, binding) },
  ];
}

/** `@overload`: what only a type checker reads. */
export const isOverloadStub = (ctx: Context, info: FunctionInfo): boolean =>
  info.decorators.some((d) => /^typing(_extensions)?\.overload$/.test(ctx.types.qualifiedName(d) ?? ""));

/** Whether the body says the function's name: a function expression's own name would mean the undecorated function. */
const readsItself = (binding: Binding, s: FunctionDef): boolean =>
  binding.reads.some((r) => r.offset > s.nameSpan.end.offset && r.offset < s.span.end.offset);

/**
 * What a decorator of the agent server does: `registers` notes the function and leaves it as it is, `wraps` makes one of the same type.
 * Both know Python's name of a function by its name here.
 */
const serverRole = (ctx: Context, d: Expr): "registers" | "wraps" | undefined =>
  serverRoles.get(ctx.types.qualifiedName(d.kind === "Call" ? d.func : d) ?? "");

const serverRoles = new Map<string, "registers" | "wraps">([
  ["mlflow.genai.agent_server.invoke", "registers"],
  ["mlflow.genai.agent_server.stream", "registers"],
  ["mlflow.trace", "wraps"],
]);

export function docText(docstring: string | undefined): string | undefined {
  if (docstring === undefined) return undefined;
  const lines = docstring.trim().split("\n");
  const indents = lines
    .slice(1)
    .filter((l) => l.trim())
    .map((l) => /^\s*/.exec(l)![0].length);
  const indent = indents.length ? Math.min(...indents) : 0;
  return [lines[0]!, ...lines.slice(1).map((l) => l.slice(indent))].join("\n").trimEnd();
}

/** Decorators from the inside out: `const f = outer(inner(f))`. Registration and tracing are the runtime's own wrappers. */
function decorate(ctx: Context, info: FunctionInfo, fn: TsExpr, decorators: readonly Expr[]): TsExpr {
  return [...decorators]
    .reverse()
    .reduce((value, d) => dispatchRegistration(ctx, info, d, value) ?? applyDecorator(ctx, d, value), fn);
}

export function applyDecorator(ctx: Context, d: Expr, value: TsExpr): TsExpr {
  const name = ctx.types.qualifiedName(d.kind === "Call" ? d.func : d);
  if (name === "mlflow.trace") return ts.call(traceDecorator(ctx, d), value);
  if (name === "functools.wraps" && d.kind === "Call")
    return (
      ts.call(ctx.external("python/stdlib/functools", "wraps"), lower(ctx, d.args[0]!)) &&
      ts.call(lower(ctx, d), value)
    );
  const decorator = lower(ctx, d);
  const plain = d.kind === "Name" && ctx.typeOf(d).k === "function";
  return plain || name ? ts.call(decorator, value) : ctx.helperCall("call", decorator, ts.array([value]));
}

/** `@mlflow.trace(span_type=SpanType.TOOL)` -> `trace({ span_type: SpanType.TOOL })`; the bare form is `trace()`. */
export function traceDecorator(ctx: Context, d: Expr): TsExpr {
  if (d.kind === "Call" && d.args.length === 0) return lower(ctx, d);
  return ts.call(libraryReference(ctx, "mlflow.trace", d.span));
}

/** The same of a method, with the name of the span where Python's cannot be told from the name here: `@trace({ name: "runTool" })`. */
export function methodTrace(ctx: Context, d: Expr, info: FunctionInfo, member: string): TsExpr {
  const call = traceDecorator(ctx, d);
  const isNamed = d.kind === "Call" && d.keywords.some((k) => k.arg === "name" || k.arg === undefined);
  if (isNamed || pythonName(member) === info.name || call.kind !== "call") return call;
  const [given] = call.args;
  const name = ts.prop("name", ts.str(info.name));
  return ts.call(call.callee, ts.object([name, ...(given?.kind === "object" ? given.properties : [])]));
}

/** Whether the body means the surrounding method's `self`, so that it must be an arrow function. */
export function usesThis(info: FunctionInfo): boolean {
  if (info.owner) return false;
  for (let f = info.outer; f; f = f.outer) if (f.owner && f.kind !== "static") return true;
  return false;
}

/** A function, what must stand before it or in its class, and how many of its first statements take its arguments apart. */
export function lowerFunction(
  ctx: Context,
  info: FunctionInfo,
  options: { arrow: boolean; name?: string; returnType?: string },
): { fn: TsFunction; before: TsStmt[]; inClass: TsStmt[]; prelude: number } {
  const node = info.node as FunctionDef;
  const alias = info.isGenerator && usesThis(info) ? "self" : undefined;
  return inFunction(ctx, info, () => {
    const savedAlias = ctx.selfAlias;
    if (alias) ctx.selfAlias = alias;
    const { params, prelude, defaults } = lowerParameters(ctx, info);
    const self = reboundSelf(info);
    if (self !== undefined)
      prelude.unshift(ts.variable("let", ctx.variable(self), ts.id(alias ?? "this"), dynamic(ctx)));
    const body = lowerBlock(ctx, node.body);
    const hoisted = hoistedDeclarations(ctx, info);
    ctx.selfAlias = savedAlias;
    const end = needsFinalReturn(ctx, info) ? [ts.return(ts.null)] : [];
    const fn: TsFunction = {
      kind: "function",
      arrow: options.arrow,
      async: ctx.facts.async.isAsync(info),
      generator: info.isGenerator,
      name: options.name,
      params,
      returnType: options.returnType ?? returnType(ctx, info),
      body: [...prelude, ...hoisted, ...body, ...end],
    };
    const before = defaults.map((d) =>
      d.inClass
        ? ts.variable("let", d.name, undefined, dynamic(ctx))
        : ts.variable("const", d.name, d.value, dynamic(ctx)),
    );
    const inClass = defaults
      .filter((d) => d.inClass)
      .map((d) => ts.expression(ts.assign(ts.id(d.name), d.value)));
    return { fn, before, inClass, prelude: prelude.length };
  });
}

/** Python's implicit `return None`, where other paths return values or callers look at it. */
function needsFinalReturn(ctx: Context, info: FunctionInfo): boolean {
  const node = info.node as FunctionDef;
  return !info.isGenerator && returnsValue(ctx, info) && canFallThrough(node);
}

/** Whether `return` must say `null`: a function whose result nobody sees is `void`. */
export const returnsValue = (ctx: Context, info: FunctionInfo): boolean =>
  info.name !== "__init__" &&
  info.kind !== "setter" &&
  (info.kind === "property" || info.returns.some((r) => r.value) || ctx.facts.isResultUsed(info));

/** `let x!: T;` for names that no single assignment can declare. */
export function hoistedDeclarations(ctx: Context, info: FunctionInfo): TsStmt[] {
  const out: TsStmt[] = ctx.hoisted.map((h) => ({
    ...ts.variable("let", h.name, undefined, h.type),
    definite: h.type !== dynamic(ctx),
  }));
  for (const b of info.scope.bindings.values()) {
    if (ctx.placement(b).kind !== "top") continue;
    const type = tsType(ctx, ctx.variableType(b));
    out.push({
      kind: "variable",
      mode: "let",
      target: ts.id(ctx.variable(b.name)),
      type,
      definite: type !== dynamic(ctx),
    });
  }
  return out;
}

export function returnType(ctx: Context, info: FunctionInfo): string {
  const async = ctx.facts.async.isAsync(info);
  const t = ctx.types.resultOf(info);
  if (info.isGenerator) {
    const of = t.k === "iterator" ? elementType(ctx, t.of) : dynamic(ctx);
    return `${async ? "Async" : ""}Generator<${of}>`;
  }
  const value = t.k === "awaitable" ? t.of : t;
  const text = isVoid(ctx, info, value) ? "void" : resultType(ctx, value);
  return async ? `Promise<${text}>` : text;
}

const isVoid = (ctx: Context, info: FunctionInfo, t: Ty): boolean =>
  !returnsValue(ctx, info) && (t.k === "none" || t.k === "never");

function resultType(ctx: Context, t: Ty): string {
  return t.k === "never" || t.k === "none" ? dynamic(ctx) : tsType(ctx, t);
}

const elementType = (ctx: Context, t: Ty): string => (t.k === "object" ? tsType(ctx, t) : dynamic(ctx));
