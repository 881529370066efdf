/** Calls: of the program's own functions and classes, of builtins, of library members, of methods, and of what only the running program knows. */
import { isSuperCall } from "../../analysis/async.js";
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { membersOf, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { HandledParameter, MethodRow } from "../../libraries/library.js";
import type { Attribute, Call, Expr } from "../../parser/ast.js";
import { bindArguments, dynamicCall, keywordObject, modelOf, modelOfRow } from "../calls/binding.js";
import { lowerBuiltinCall } from "../calls/builtins.js";
import { constructClass } from "../calls/construct.js";
import { lowerBuiltinMethod } from "../calls/methods.js";
import { memberName, ownerOf } from "../classes/members.js";
import type { Context } from "../context.js";
import { libraryReference, moduleName } from "../references.js";
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
  if (row.kind === "erased") return erasedCall(ctx, e, name);
  if (row.kind === "constant") return dynamicCall(ctx, callee, e);
  return rowCall(ctx, e, callee, row, { construct: row.kind === "class" });
}

/** `typing.cast(T, x)` is `x`; a call of anything else that has no meaning here is None. */
function erasedCall(ctx: Context, e: Call, name: string): TsExpr {
  if (/\.cast$/.test(name) && e.args.length === 2) return lower(ctx, e.args[1]!);
  return ts.null;
}

interface CallForm {
  /** `new callee(...)` */
  readonly construct?: boolean;
  /** Passed before the arguments. */
  readonly receiver?: TsExpr;
}

/** What a call needs to know of a row of the library tables. */
interface CalledRow {
  readonly params: readonly string[];
  readonly named?: boolean;
  readonly handled?: HandledParameter;
}

/** A call of a library function, class or method, bound by the parameters of its row. */
export function rowCall(ctx: Context, e: Call, callee: TsExpr, row: CalledRow, form: CallForm = {}): TsExpr {
  return boundCall(ctx, withHandled(ctx, e, row), callee, row, form);
}

function boundCall(ctx: Context, e: Call, callee: TsExpr, row: CalledRow, form: CallForm): TsExpr {
  const model = modelOfRow(row.params);
  const args = bindArguments(ctx, e, model);
  if (args) return formCall(callee, row.named ? namedArguments(ctx, e, args) : args, form);
  if (e.keywords.some((k) => k.arg === undefined)) return formCall(callee, [spreadKeywords(ctx, e, row.params)], form);
  const bad = e.keywords.find((k) => k.arg && !model.options && ![...model.positional, ...model.keywordOnly].some((p) => p.name === k.arg));
  if (bad) return ctx.unsupported("unknown-keyword", { keyword: bad.arg!, name: ctx.sourceText(e.func.span) }, bad.span);
  if (e.keywords.length) return formCall(callee, [spreadKeywords(ctx, e, row.params)], form);
  return formCall(callee, e.args.map((a) => lowerElement(ctx, a)), form);
}

function formCall(callee: TsExpr, args: readonly TsExpr[], { construct, receiver }: CallForm): TsExpr {
  const all = receiver ? [receiver, ...args] : args;
  return construct ? ts.new(callee, ...all) : ts.call(callee, ...all);
}

/** `new timedelta({ hours: 1 })` instead of a row of `undefined`. */
function namedArguments(ctx: Context, e: Call, args: TsExpr[]): TsExpr[] {
  if (e.args.length > 0 || e.keywords.length === 0 || args.length <= e.keywords.length) return args;
  return [keywordObject(ctx, e)!];
}

/** The call with the exception being handled as an argument of its own, for the functions that Python lets find it. */
function withHandled(ctx: Context, e: Call, row: CalledRow): Call {
  const caught = ctx.caught.at(-1);
  if (!row.handled || caught === undefined) return e;
  const { parameter, always } = row.handled;
  const given = e.keywords.find((k) => k.arg === parameter);
  const wanted = given ? isTrue(given.value) : always;
  if (!wanted) return e;
  const at = { span: e.span } as unknown as Expr;
  const value: Expr = { ...at, kind: "Name", id: caught } as Expr;
  ctx.handledNames.set(value, caught);
  const keywords = e.keywords.filter((k) => k !== given);
  return { ...e, keywords: [...keywords, { ...at, kind: "Keyword", arg: parameter, value } as unknown as Call["keywords"][number]] };
}

const isTrue = (e: Expr): boolean => e.kind === "Constant" && e.value.type === "bool" && e.value.value;

/** `f(**options)` on a library function: bound by the parameter names of its row. */
function spreadKeywords(ctx: Context, e: Call, params: readonly string[]): TsExpr {
  const args = ts.array(e.args.map((a) => lowerElement(ctx, a)));
  const bound = ctx.helperCall("bindKeywords", ts.array(params.map((p) => ts.str(p))), args, keywordObject(ctx, e)!);
  return ts.spread(asArguments(ctx, bound));
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
    case "builtin":
      return builtinStatic(ctx, e, f, t.name) ?? unknownMethod(ctx, e, f);
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
    return methodRowCall(ctx, e, f, row);
  }
  if (ctx.types.attributeType(c, f.attr)) {
    const attribute = ctx.typeOf(f);
    return attribute.k === "function" ? undefined : dynamicCall(ctx, lower(ctx, f), e);
  }
  return unknownMethod(ctx, e, f);
}

function classCall(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr | undefined {
  const method = ctx.types.method(c, f.attr);
  if (!method || method.decorators.length > 0) return unknownMethod(ctx, e, f);
  const cls = lower(ctx, f.value);
  if (method.kind === "static" || method.kind === "class") {
    const args = bindArguments(ctx, e, modelOf(ctx, method));
    if (args) return ts.call(ts.member(cls, memberName(ctx, method)), ...args);
    ctx.needSignature.add(method);
  }
  return callMethod(ctx, cls, f.attr, e);
}

function objectCall(ctx: Context, e: Call, f: Attribute, cls: string): TsExpr {
  const row = ctx.types.libraries.method(cls, f.attr);
  return row ? methodRowCall(ctx, e, f, row) : unknownMethod(ctx, e, f);
}

function methodRowCall(ctx: Context, e: Call, f: Attribute, row: MethodRow): TsExpr {
  if (row.becomes) return rowCall(ctx, e, ctx.external(row.becomes.from, row.becomes.name), row);
  if (row.helper) return rowCall(ctx, e, ctx.helper(row.helper), row, { receiver: lower(ctx, f.value) });
  return rowCall(ctx, e, ts.member(lower(ctx, f.value), row.name ?? ctx.attribute(f.attr)), row);
}

/** `datetime.now()`: a static of a library class. */
function libraryStatic(ctx: Context, e: Call, f: Attribute, name: string): TsExpr | undefined {
  const row = ctx.types.libraries.class(name);
  const found = row?.statics?.[f.attr] ?? row?.methods?.[f.attr];
  if (!row || !found) return undefined;
  if (found.becomes) return rowCall(ctx, e, ctx.external(found.becomes.from, found.becomes.name), found);
  if (row.statics?.[f.attr] === undefined) return callMethod(ctx, libraryReference(ctx, name, f.value.span), f.attr, e);
  return rowCall(ctx, e, ts.member(libraryReference(ctx, name, f.value.span), found.name ?? ctx.attribute(f.attr)), found);
}

/** Static and class methods of builtin types, by the helpers that they are. */
const builtinStatics: Readonly<Record<string, { readonly name: string; readonly params: readonly string[] }>> = {
  "str.maketrans": { name: "maketrans", params: ["x", "y=", "z=", "/"] },
  "dict.fromkeys": { name: "fromKeys", params: ["iterable", "value=", "/"] },
};

function builtinStatic(ctx: Context, e: Call, f: Attribute, type: string): TsExpr | undefined {
  const row = builtinStatics[`${type}.${f.attr}`];
  return row && rowCall(ctx, e, ctx.helper(row.name), row);
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
  if (!c) return ctx.unsupported("unsupported-expression", { construct: "super() outside of a method" }, e.span);
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
