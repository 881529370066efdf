/** Calls: of the program's own functions and classes, of builtins, of library members, of methods, and of what only the running program knows. */
import { isSuperCall } from "../../analysis/async.js";
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { membersOf, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Attribute, Call, Expr } from "../../parser/ast.js";
import { bindArguments, dynamicCall, keywordObject, modelOf, modelOfRow } from "../calls/binding.js";
import { lowerBuiltinCall } from "../calls/builtins.js";
import { constructClass } from "../calls/construct.js";
import { lowerNotebookCall } from "../calls/notebook.js";
import { lowerBuiltinMethod } from "../calls/methods.js";
import { memberName, ownerOf } from "../classes/members.js";
import { lowerModelConfig } from "../config/moved.js";
import type { Context } from "../context.js";
import { keywordAdvice, libraryReference, moduleName } from "../references.js";
import { lower, lowerElement } from "./index.js";
import { selfReference } from "./access.js";

export function lowerCall(ctx: Context, e: Call): TsExpr {
  const call = lowerCallUnawaited(ctx, e);
  if (ctx.facts.async.isAwaitedCall(e)) return ts.await(call);
  return isCoroutineCall(ctx, e) ? ctx.helperCall("coroutine", ts.arrow([], call)) : call;
}

/** A call of an `async def` that is not awaited here: nothing of it may run yet. */
function isCoroutineCall(ctx: Context, e: Call): boolean {
  return membersOf(ctx.typeOf(e.func)).some((m) => m.k === "function" && m.info.isAsyncDef && !m.info.isGenerator);
}

export function lowerCallUnawaited(ctx: Context, e: Call): TsExpr {
  if (isSuperCall(e.func)) return superCall(ctx, e, e.func as Attribute);
  const notebook = lowerNotebookCall(ctx, e);
  if (notebook) return notebook;
  if (e.func.kind === "Attribute") {
    const found = methodCall(ctx, e, e.func);
    if (found) return found;
  }
  const t = ctx.typeOf(e.func);
  switch (t.k) {
    case "function":
      return functionCall(ctx, e, t.info, lower(ctx, e.func));
    case "class":
      return constructClass(ctx, e, t.info);
    case "builtin":
      return lowerBuiltinCall(ctx, e, t.name);
    case "library":
      return libraryCall(ctx, e, t.name);
    case "instance": {
      const method = ctx.types.method(t.info, "__call__");
      if (method) return functionCall(ctx, e, method, ts.member(lower(ctx, e.func), "__call__"));
      return dynamicCall(ctx, lower(ctx, e.func), e);
    }
    default:
      return unknownCall(ctx, e, t);
  }
}

function functionCall(ctx: Context, e: Call, info: FunctionInfo, callee: TsExpr): TsExpr {
  const args = bindArguments(ctx, e, modelOf(ctx, info));
  if (args) return ts.call(callee, ...args);
  ctx.needSignature.add(info);
  return dynamicCall(ctx, callee, e);
}

/** A plain call where nothing but a function can be meant and there are no keywords. */
function unknownCall(ctx: Context, e: Call, t: Ty): TsExpr {
  const callee = lower(ctx, e.func);
  const plain = e.keywords.length === 0 && !ctx.facts.classesEscape && t.k === "callable";
  return plain ? ts.call(callee, ...e.args.map((a) => lowerElement(ctx, a))) : dynamicCall(ctx, callee, e);
}

// ---- libraries ------------------------------------------------------------------------------------------------------

function libraryCall(ctx: Context, e: Call, name: string): TsExpr {
  const row = ctx.types.libraries.member(name);
  const callee = libraryReference(ctx, name, e.func.span);
  if (!row || row.kind === "unsupported") return callee;
  const configured = lowerModelConfig(ctx, e, callee);
  if (configured) return configured;
  if (row.kind === "erased") return erasedCall(ctx, e, name);
  if (row.kind === "constant") return dynamicCall(ctx, callee, e);
  return rowCall(ctx, e, callee, row.params, row.kind === "class", row.kind === "class" && row.wire ? "" : row.from);
}

/** `typing.cast(T, x)` is `x`; a call of anything else that has no meaning here is None. */
function erasedCall(ctx: Context, e: Call, name: string): TsExpr {
  if (/\.cast$/.test(name) && e.args.length === 2) return lower(ctx, e.args[1]!);
  return ts.null;
}

export function rowCall(ctx: Context, e: Call, callee: TsExpr, params: readonly string[], construct: boolean, from = ""): TsExpr {
  const model = { ...modelOfRow(params), camelOptions: /^agent-server/.test(from) };
  const args = bindArguments(ctx, e, model);
  if (args) return construct ? ts.new(callee, ...args) : ts.call(callee, ...args);
  if (e.keywords.some((k) => k.arg === undefined)) return spreadKeywords(ctx, e, callee, params, construct);
  const bad = e.keywords.find((k) => k.arg && !model.options && ![...model.positional, ...model.keywordOnly].some((p) => p.name === k.arg));
  if (bad) return ctx.unsupported("unknown-keyword", { keyword: bad.arg!, callee: ctx.sourceText(e.func.span), advice: keywordAdvice }, bad.span);
  return construct
    ? ts.new(callee, ...e.args.map((a) => lowerElement(ctx, a)))
    : ts.call(callee, ...e.args.map((a) => lowerElement(ctx, a)));
}

/** `f(**options)` on a library function: bound by the parameter names of its row. */
function spreadKeywords(ctx: Context, e: Call, callee: TsExpr, params: readonly string[], construct: boolean): TsExpr {
  const { positional, rest, options } = modelOfRow(params);
  if (e.args.length === 0 && positional.length === 0 && !rest && options) {
    const only = keywordObject(ctx, e)!;
    return construct ? ts.new(callee, only) : ts.call(callee, only);
  }
  const args = ts.array(e.args.map((a) => lowerElement(ctx, a)));
  const bound = ctx.helperCall("bindKeywords", ts.array(params.map((p) => ts.str(p))), args, keywordObject(ctx, e)!);
  return construct ? ts.new(callee, ts.spread(asArguments(ctx, bound))) : ts.call(callee, ts.spread(asArguments(ctx, bound)));
}

const asArguments = (ctx: Context, e: TsExpr): TsExpr => ts.as(e, `[${ctx.helperType("Dynamic")}]`);

// ---- methods --------------------------------------------------------------------------------------------------------

function methodCall(ctx: Context, e: Call, f: Attribute): TsExpr | undefined {
  if (moduleName(ctx, f.value) !== undefined) return undefined;
  const t = ctx.typeOf(f.value);
  switch (t.k) {
    case "instance":
      return instanceCall(ctx, e, f, t.info);
    case "class":
      return classCall(ctx, e, f, t.info);
    case "object":
      return objectCall(ctx, e, f, t.cls);
    case "library":
      return libraryStatic(ctx, e, f, t.name);
    case "module":
      return undefined;
    default:
      return lowerBuiltinMethod(ctx, e, f, t) ?? unknownMethod(ctx, e, f);
  }
}

function instanceCall(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr | undefined {
  const method = ctx.types.method(c, f.attr);
  if (!method) return inheritedCall(ctx, e, f, c);
  if (method.kind === "property" || !method.decorators.every((d) => ctx.types.keepsFunction(d))) {
    const own = ctx.helperCall("getAttr", lower(ctx, f.value), ts.str(f.attr));
    return dynamicCall(ctx, own, e);
  }
  const object = lower(ctx, f.value);
  const receiver = method.kind === "method" ? object : ownerOf(ctx, c, object);
  const args = bindArguments(ctx, e, modelOf(ctx, method));
  if (args) return ts.call(ts.member(receiver, memberName(ctx, method)), ...args);
  ctx.needSignature.add(method);
  return callMethod(ctx, object, f.attr, e);
}

/** A method that the class has from a library base: a function of the runtime, or unknown. */
function inheritedCall(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr | undefined {
  for (const base of ctx.types.libraryBases(c)) {
    const row = ctx.types.libraries.method(base, f.attr);
    if (!row) continue;
    if (row.becomes) return rowCall(ctx, e, ctx.external(row.becomes.from, row.becomes.name), row.params, false);
    return rowCall(ctx, e, ts.member(lower(ctx, f.value), row.name ?? ctx.attribute(f.attr)), row.params, false);
  }
  if (ctx.types.attributeType(c, f.attr)) {
    const attribute = ctx.typeOf(f);
    return attribute.k === "function" ? undefined : dynamicCall(ctx, lower(ctx, f), e);
  }
  return unknownMethod(ctx, e, f);
}

function classCall(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr | undefined {
  const method = ctx.types.method(c, f.attr);
  if (!method) return inheritedStatic(ctx, e, f, c);
  if (!method.decorators.every((d) => ctx.types.keepsFunction(d))) return unknownMethod(ctx, e, f);
  const cls = lower(ctx, f.value);
  if (method.kind === "static" || method.kind === "class") {
    const args = bindArguments(ctx, e, modelOf(ctx, method));
    if (args) return ts.call(ts.member(cls, memberName(ctx, method)), ...args);
    ctx.needSignature.add(method);
  }
  return callMethod(ctx, cls, f.attr, e);
}

/** `Model.model_validate(x)`: a static that the class has from a library base. */
function inheritedStatic(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr {
  for (const base of ctx.types.libraryBases(c)) {
    const row = ctx.types.libraries.class(base)?.statics?.[f.attr];
    if (row) return rowCall(ctx, e, ts.member(lower(ctx, f.value), row.name ?? ctx.attribute(f.attr)), row.params, false);
  }
  return unknownMethod(ctx, e, f);
}

function objectCall(ctx: Context, e: Call, f: Attribute, cls: string): TsExpr {
  const row = ctx.types.libraries.method(cls, f.attr);
  if (!row) return unknownMethod(ctx, e, f);
  return rowCall(ctx, e, ts.member(lower(ctx, f.value), row.name ?? ctx.attribute(f.attr)), row.params, false, ctx.types.libraries.class(cls)?.from);
}

/** `datetime.now()`: a static of a library class. */
function libraryStatic(ctx: Context, e: Call, f: Attribute, name: string): TsExpr | undefined {
  const row = ctx.types.libraries.class(name);
  const found = row?.statics?.[f.attr] ?? row?.methods?.[f.attr];
  if (!row || !found) return undefined;
  if (found.becomes) return rowCall(ctx, e, ctx.external(found.becomes.from, found.becomes.name), found.params, false);
  return rowCall(ctx, e, ts.member(libraryReference(ctx, name, f.value.span), found.name ?? ctx.attribute(f.attr)), found.params, false);
}

function unknownMethod(ctx: Context, e: Call, f: Attribute): TsExpr {
  return callMethod(ctx, lower(ctx, f.value), f.attr, e);
}

/** `callMethod(x, "name", [a], { k })` */
export function callMethod(ctx: Context, object: TsExpr, name: string, e: Call): TsExpr {
  const keywords = keywordObject(ctx, e);
  const args = e.args.map((a) => lowerElement(ctx, a));
  return ctx.helperCall("callMethod", object, ts.str(name), ts.array(args), ...(keywords ? [keywords] : []));
}

// ---- super ----------------------------------------------------------------------------------------------------------

function superCall(ctx: Context, e: Call, f: Attribute): TsExpr {
  const owner = ctx.fn && methodAround(ctx.fn);
  const c = owner?.owner;
  if (!c) return ctx.unsupported("unsupported-expression", { expression: "super() outside of a method" }, e.span);
  const [, ...ancestors] = ctx.types.ancestry(c);
  const method = ancestors.map((k) => k.methods.get(f.attr)).find((m) => m !== undefined);
  const name = f.attr === "__init__" ? "__init__" : ctx.attribute(f.attr);
  const callee = ts.member(ts.raw("super"), name);
  if (method) {
    const args = bindArguments(ctx, e, modelOf(ctx, method));
    if (args) return ts.call(callee, ...args);
    ctx.needSignature.add(method);
    return ctx.helperCall("call", ts.method(callee, "bind", selfReference(ctx)), ts.array(e.args.map((a) => lowerElement(ctx, a))), ...(keywordObject(ctx, e) ? [keywordObject(ctx, e)!] : []));
  }
  if (f.attr === "__init__") return ts.null;
  if (ctx.types.libraryBases(c).every((b) => b === "object" || b === "abc.ABC")) return objectSuper(ctx, e, f);
  return ts.call(callee, ...e.args.map((a) => lowerElement(ctx, a)));
}

/** `super().__str__()` and the like of `object`. */
function objectSuper(ctx: Context, e: Call, f: Attribute): TsExpr {
  return ctx.helperCall("callObjectMethod", selfReference(ctx), ts.str(f.attr), ts.array(e.args.map((a: Expr) => lowerElement(ctx, a))));
}

export function methodAround(f: FunctionInfo): FunctionInfo | undefined {
  for (let g: FunctionInfo | undefined = f; g; g = g.outer) if (g.owner) return g;
  return undefined;
}
