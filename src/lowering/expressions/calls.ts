/** Calls: of the program's own functions and classes, of builtins, of library members, of methods, and of what only the running program knows. */
import { isSuperCall } from "../../analysis/async.js";
import { selfName, type ClassInfo, type FunctionInfo } from "../../analysis/program.js";
import type { Ty } from "../../analysis/types.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { MethodRow } from "../../libraries/library.js";
import type { Attribute, Call, Expr } from "../../parser/ast.js";
import { bindArguments, dynamicCall, keywordObject, modelOf } from "../calls/binding.js";
import { lowerBuiltinCall } from "../calls/builtins.js";
import { rowCall } from "../calls/rows.js";
import { bindsPerOverride } from "../calls/overrides.js";
import { lowerAsyncUse } from "../calls/async-uses.js";
import { coroutineCall } from "../calls/coroutines.js";
import { constructClass } from "../calls/construct.js";
import { lowerInstead } from "../calls/instead.js";
import { lowerNotebookCall } from "../calls/notebook.js";
import { checkEncodings } from "../calls/encodings.js";
import { lowerBuiltinMethod } from "../calls/methods.js";
import { extendsContainer } from "../classes/builtin-base.js";
import { classShape, hasJoint, isAbstractBase, isCooperative } from "../classes/shape.js";
import { memberName, ownerOf } from "../classes/members.js";
import { lowerResources } from "../calls/resources.js";
import { isGlobals, moduleNames } from "../calls/globals.js";
import { lowerModelConfig } from "../config/moved.js";
import type { Context } from "../context.js";
import { standsInClassBody, uncallable } from "../protocols.js";
import { lacksMember, libraryReference, missingMember, moduleName } from "../references.js";
import { lower, lowerElement } from "./index.js";
import { cannotRaise } from "./effects.js";
import { interceptsReads, introspection, isIntrospection, selfReference } from "./access.js";

export function lowerCall(ctx: Context, e: Call): TsExpr {
  const { async } = ctx.facts;
  const use = lowerAsyncUse(ctx, e) ?? uncallable(ctx, e);
  if (use) return use;
  if (async.isCoroutineCall(e)) return coroutineCall(ctx, e, lowerCallUnawaited(ctx, e));
  const call = async.mayGiveCoroutine(e) ? lazyCall(ctx, e) : lowerCallUnawaited(ctx, e);
  if (!async.isAwaitedCall(e)) return call;
  if (!standsInClassBody(ctx, e)) return ts.await(call);
  return ctx.unsupported(
    "async-in-sync-protocol",
    { name: ctx.sourceText(e.func.span), protocol: "the class body" },
    e.span,
  );
}

/** A call that gives a coroutine when the callee turns out to be an `async def`. */
function lazyCall(ctx: Context, e: Call): TsExpr {
  const keywords = keywordObject(ctx, e);
  const rest = [ts.array(e.args.map((a) => lowerElement(ctx, a))), ...(keywords ? [keywords] : [])];
  if (e.func.kind !== "Attribute" || moduleName(ctx, e.func.value) !== undefined)
    return ctx.helperCall("callAsync", lower(ctx, e.func), ...rest);
  return ctx.helperCall("callMethodAsync", lower(ctx, e.func.value), ts.str(e.func.attr), ...rest);
}

export function lowerCallUnawaited(ctx: Context, e: Call): TsExpr {
  if (isSuperCall(e.func)) return superCall(ctx, e, e.func as Attribute);
  if (isGlobals(ctx, e)) return moduleNames(ctx, e);
  const notebook = lowerNotebookCall(ctx, e);
  if (notebook) return notebook;
  checkEncodings(ctx, e);
  if (e.func.kind === "Attribute") {
    if (isIntrospection(ctx, e.func)) return introspection(ctx, e.func);
    const found = methodCall(ctx, e, e.func);
    if (found) return found;
  }
  const t = ctx.claimedTypeOf(e.func);
  switch (t.k) {
    case "iterator":
      // `Retrying(...)(fn)`: what gives rounds to a loop is not called here
      return ctx.unsupported("unsupported-expression", { expression: ctx.sourceText(e.span) }, e.span);
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
      const object = lower(ctx, e.func);
      if (method) return functionCall(ctx, e, method, ts.member(object, "__call__"), object);
      return dynamicCall(ctx, object, e);
    }
    default:
      return unknownCall(ctx, e, t);
  }
}

/** @param called what a call is handed that binds its arguments when it runs. */
function functionCall(ctx: Context, e: Call, info: FunctionInfo, callee: TsExpr, called = callee): TsExpr {
  const args = bindArguments(ctx, e, modelOf(ctx, info));
  if (args) return ts.call(callee, ...args);
  ctx.needSignature.add(info);
  return dynamicCall(ctx, called, e);
}

/** A plain call where nothing but a function can be meant and there are no keywords. */
function unknownCall(ctx: Context, e: Call, t: Ty): TsExpr {
  const callee = lower(ctx, e.func);
  const plain = e.keywords.length === 0 && !ctx.facts.classesEscape && t.k === "callable";
  return plain ? ts.call(callee, ...e.args.map((a) => lowerElement(ctx, a))) : dynamicCall(ctx, callee, e);
}

// ---- libraries ------------------------------------------------------------------------------------------------------

/** Functions that show the frames of a traceback. */
const showsFrames =
  /^traceback\.(format_exc|print_exc|format_exception|print_exception|format_stack|print_stack|format_tb)$/;

function libraryCall(ctx: Context, e: Call, name: string): TsExpr {
  if (showsFrames.test(name))
    ctx.report("traceback-access", { expression: ctx.sourceText(e.func.span) }, e.span);
  if (/^enum\.\w*(Enum|Flag)$/.test(name))
    return ctx.unsupported("dynamic-class", { expression: ctx.sourceText(e.span) }, e.span);
  const row = ctx.types.libraries.member(name);
  const callee = libraryReference(ctx, name, e.func.span);
  if (!row || row.kind === "unsupported") return callee;
  const resources = lowerResources(ctx, e, name);
  if (resources) return resources;
  const configured = lowerModelConfig(ctx, e, callee);
  if (configured) return configured;
  if (row.kind === "erased") return erasedCall(ctx, e, name);
  const other = row.kind === "function" ? lowerInstead(ctx, e, row) : undefined;
  if (other) return other;
  if (row.kind === "constant") return dynamicCall(ctx, callee, e);
  if (row.kind === "class" && row.awaits) return rowCall(ctx, e, ts.member(callee, "create"), row);
  const construct = row.kind === "class";
  const [wrapped] = e.args;
  if (row.kind === "function" && row.wraps && wrapped && wrapped.kind !== "Starred")
    return ts.call(
      rowCall(ctx, { ...e, args: e.args.slice(1) }, callee, row, { from: row.from }),
      lower(ctx, wrapped),
    );
  return rowCall(ctx, e, callee, row, { construct, from: construct && row.wire ? "" : row.from });
}

/** `typing.cast(T, x)` is `x`; a call of anything else that has no meaning here is None. */
function erasedCall(ctx: Context, e: Call, name: string): TsExpr {
  if (/\.cast$/.test(name) && e.args.length === 2) return lower(ctx, e.args[1]!);
  return ts.null;
}

// ---- methods --------------------------------------------------------------------------------------------------------

function methodCall(ctx: Context, e: Call, f: Attribute): TsExpr | undefined {
  if (moduleName(ctx, f.value) !== undefined) return undefined;
  const t = ctx.claimedTypeOf(f.value);
  if (f.attr === "send" && (t.k === "unknown" || t.k === "union")) reportDriven(ctx, e);
  switch (t.k) {
    case "instance":
      return instanceCall(ctx, e, f, t.info);
    case "class":
      return classCall(ctx, e, f, t.info);
    case "object":
      return isClaim(ctx, f.value) ? unknownMethod(ctx, e, f) : objectCall(ctx, e, f, t.cls);
    case "library":
      return libraryStatic(ctx, e, f, t.name);
    case "builtin":
      return builtinStatic(ctx, e, f, t.name) ?? unknownMethod(ctx, e, f);
    case "module":
      return undefined;
    case "awaitable":
      return ctx.unsupported(
        "unsupported-expression",
        { expression: `a coroutine driven by ${f.attr}()` },
        e.span,
      );
    default:
      return (
        (isClaim(ctx, f.value) ? undefined : lowerBuiltinMethod(ctx, e, f, t)) ?? unknownMethod(ctx, e, f)
      );
  }
}

/** `x.send(...)` where `x` may be a coroutine: only JavaScript itself can run those on. */
function reportDriven(ctx: Context, e: Call): void {
  const { functions } = ctx.facts.program;
  const [value] = e.args;
  const starts = value?.kind === "Constant" && value.value.type === "None";
  if (starts && functions.some((fn) => fn.node.kind === "AsyncFunctionDef"))
    ctx.report("unsupported-expression", { expression: "a coroutine driven by send()" }, e.span);
}

/** Whether only an annotation says what a value is. */
const isClaim = (ctx: Context, e: Expr): boolean =>
  ctx.typeOf(e).k === "unknown" && ctx.claimedTypeOf(e).k !== "unknown";

function instanceCall(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr | undefined {
  if (interceptsReads(ctx, c)) {
    const method = ctx.types.method(c, f.attr);
    if (method) ctx.needSignature.add(method);
    return unknownMethod(ctx, e, f);
  }
  const method = ctx.types.method(c, f.attr);
  if (!method) return inheritedCall(ctx, e, f, c);
  if (method.kind === "property" || !method.decorators.every((d) => ctx.types.keepsFunction(d))) {
    const own = ctx.helperCall("getAttr", lower(ctx, f.value), ts.str(f.attr));
    return dynamicCall(ctx, own, e);
  }
  const object = lower(ctx, f.value);
  if (bindsPerOverride(ctx.types, c, method, e)) return callMethod(ctx, object, f.attr, e);
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
  if (!method) return inheritedStatic(ctx, e, f, c);
  if (!method.decorators.every((d) => ctx.types.keepsFunction(d))) return unknownMethod(ctx, e, f);
  const cls = lower(ctx, f.value);
  if (method.kind === "static" || method.kind === "class") {
    const args = bindArguments(ctx, e, modelOf(ctx, method));
    const owner = hasJoint(ctx, c) ? ts.as(cls, ctx.helperType("Dynamic")) : cls;
    if (args) return ts.call(ts.member(owner, memberName(ctx, method)), ...args);
    ctx.needSignature.add(method);
  }
  if (e.keywords.length) ctx.needSignature.add(method);
  return callMethod(ctx, cls, f.attr, e);
}

/** `Model.model_validate(x)`: a static that the class has from a library base. */
function inheritedStatic(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr {
  const [virtual] = e.args;
  if (f.attr === "register" && virtual && e.args.length === 1 && isAbstractBase(ctx, c))
    return ctx.helperCall("registerVirtual", lower(ctx, f.value), lower(ctx, virtual));
  for (const base of ctx.types.libraryBases(c)) {
    const row = ctx.types.libraries.class(base)?.statics?.[f.attr];
    if (row)
      return rowCall(ctx, e, ts.member(lower(ctx, f.value), row.name ?? ctx.libraryMember(f.attr)), row);
  }
  return unknownMethod(ctx, e, f);
}

function objectCall(ctx: Context, e: Call, f: Attribute, cls: string): TsExpr {
  const row = ctx.types.libraries.method(cls, f.attr);
  if (row) return methodRowCall(ctx, e, f, row, ctx.types.libraries.class(cls)?.from);
  if (ctx.typeOf(f.value).k === "object" && lacksMember(ctx, cls, f.attr, true))
    return missingMember(ctx, cls, f.attr, f.span);
  return unknownMethod(ctx, e, f);
}

function methodRowCall(ctx: Context, e: Call, f: Attribute, row: MethodRow, from?: string): TsExpr {
  if (row.unsupported !== undefined) return unsupportedMethod(ctx, f, row.unsupported);
  if (row.becomes) return rowCall(ctx, e, ctx.external(row.becomes.from, row.becomes.name), row);
  if (row.helper) return rowCall(ctx, e, ctx.helper(row.helper), row, { receiver: lower(ctx, f.value) });
  return rowCall(ctx, e, ts.member(lower(ctx, f.value), row.name ?? ctx.libraryMember(f.attr)), row, {
    from,
  });
}

function unsupportedMethod(ctx: Context, f: Attribute, advice: string): TsExpr {
  const t = ctx.typeOf(f.value);
  const module = t.k === "object" ? t.cls : ctx.sourceText(f.value.span);
  return ctx.unsupported("unsupported-member", { member: f.attr, module, advice }, f.span);
}

/** `datetime.now()`: a static of a library class. */
function libraryStatic(ctx: Context, e: Call, f: Attribute, name: string): TsExpr | undefined {
  const row = ctx.types.libraries.class(name);
  const found = row?.statics?.[f.attr] ?? row?.methods?.[f.attr];
  if (!row || !found) return undefined;
  if (found.becomes) return rowCall(ctx, e, ctx.external(found.becomes.from, found.becomes.name), found);
  if (row.statics?.[f.attr] === undefined)
    return callMethod(ctx, libraryReference(ctx, name, f.value.span), f.attr, e);
  return rowCall(
    ctx,
    e,
    ts.member(libraryReference(ctx, name, f.value.span), found.name ?? ctx.libraryMember(f.attr)),
    found,
  );
}

/** Static and class methods of builtin types, by the helpers that they are. */
const builtinStatics: Readonly<
  Record<string, { readonly name: string; readonly params: readonly string[] }>
> = {
  "str.maketrans": { name: "maketrans", params: ["x", "y=", "z=", "/"] },
  "dict.fromkeys": { name: "fromKeys", params: ["iterable", "value=", "/"] },
};

function builtinStatic(ctx: Context, e: Call, f: Attribute, type: string): TsExpr | undefined {
  const [first, ...rest] = e.args;
  const plain = e.keywords.length === 0 && e.args.every((a) => a.kind !== "Starred");
  if (first && plain && f.attr === "__new__")
    return ctx.helperCall(
      "newOf",
      lower(ctx, f.value),
      lower(ctx, first),
      ...(rest.length ? [ts.array(rest.map((a) => lower(ctx, a)))] : []),
    );
  if (first && plain && type === "object")
    return ctx.helperCall(
      "callObjectMethod",
      lower(ctx, first),
      ts.str(f.attr),
      ts.array(rest.map((a) => lower(ctx, a))),
    );
  const row = builtinStatics[`${type}.${f.attr}`];
  return row && rowCall(ctx, e, ctx.helper(row.name), row);
}

function unknownMethod(ctx: Context, e: Call, f: Attribute): TsExpr {
  // Python looks the method up before it evaluates arguments, which shows where there is none.
  if (![...e.args, ...e.keywords.map((k) => k.value)].every(cannotRaise))
    return dynamicCall(ctx, ctx.helperCall("getAttr", lower(ctx, f.value), ts.str(f.attr)), e);
  return callMethod(ctx, lower(ctx, f.value), f.attr, e);
}

/** `callMethod(x, "name", [a], { k })` */
export function callMethod(ctx: Context, object: TsExpr, name: string, e: Call): TsExpr {
  const keywords = keywordObject(ctx, e, "keywordParts");
  const args = e.args.map((a) => lowerElement(ctx, a));
  return ctx.helperCall("callMethod", object, ts.str(name), ts.array(args), ...(keywords ? [keywords] : []));
}

// ---- super ----------------------------------------------------------------------------------------------------------

function superCall(ctx: Context, e: Call, f: Attribute): TsExpr {
  const constructor = ctx.baseCalls.get(e);
  if (constructor) return constructor;
  const owner = ctx.fn && methodAround(ctx.fn);
  const c = owner?.owner;
  const named = superArguments(ctx, f, owner);
  if (named) {
    const callee = ts.member(ctx.helperCall("superOf", ...named), ctx.attribute(f.attr));
    return dynamicCall(ctx, callee, e);
  }
  if (!c)
    return ctx.unsupported("unsupported-expression", { expression: "super() outside of a method" }, e.span);
  const [, ...ancestors] = ctx.types.ancestry(c);
  const method = ancestors.map((k) => k.methods.get(f.attr)).find((m) => m !== undefined);
  const name = f.attr === "__init__" ? "__init__" : ctx.attribute(f.attr);
  if (f.attr === "__new__") return superNew(ctx, e, c);
  const callee = ts.member(superBase(ctx, c), name);
  if (method) {
    const args = bindArguments(ctx, e, modelOf(ctx, method));
    if (args) return ts.call(callee, ...args);
    ctx.needSignature.add(method);
    const keywords = keywordObject(ctx, e, "keywordParts");
    const bound =
      callee.kind === "member" && callee.object.kind === "raw"
        ? ctx.helperCall("bindMethod", selfReference(ctx), callee)
        : callee;
    return ctx.helperCall(
      "call",
      bound,
      ts.array(e.args.map((a) => lowerElement(ctx, a))),
      ...(keywords ? [keywords] : []),
    );
  }
  if (isCooperative(ctx, c)) return dynamicCall(ctx, callee, e);
  if (extendsContainer(ctx.types, c)) return containerSuper(ctx, e, f, c);
  const isRoot = ctx.types.libraryBases(c).every((b) => b === "object" || b === "abc.ABC");
  const isInit = f.attr === "__init__" && classShape(ctx, c) !== "exception";
  if (isInit && !(isRoot && hasArguments(e))) return ts.null;
  if (isRoot) return objectSuper(ctx, e, f);
  const known = ctx.types.libraryBases(c).some((b) => ctx.types.libraries.method(b, f.attr));
  if (!known) return containerSuper(ctx, e, f, c);
  return ts.call(callee, ...e.args.map((a) => lowerElement(ctx, a)));
}

/** `super(Base, other)` with something else than the class and the object that `super()` means. */
function superArguments(ctx: Context, f: Attribute, method: FunctionInfo | undefined): TsExpr[] | undefined {
  const { args } = f.value as Call;
  const [cls, object] = args;
  if (args.length !== 2 || !cls || !object || args.some((a) => a.kind === "Starred")) return undefined;
  const t = ctx.typeOf(cls);
  const usual =
    method !== undefined &&
    t.k === "class" &&
    t.info === method.owner &&
    object.kind === "Name" &&
    object.id === selfName(method);
  return usual ? undefined : args.map((a) => lower(ctx, a));
}

/** `super().__new__(cls, value)` */
function superNew(ctx: Context, e: Call, c: ClassInfo): TsExpr {
  const [cls, ...args] = e.args;
  const keywords = keywordObject(ctx, e);
  if (!cls || cls.kind === "Starred")
    return ctx.unsupported("unsupported-expression", { expression: ctx.sourceText(e.span) }, e.span);
  const rest = ts.array(args.map((a) => lowerElement(ctx, a)));
  return ctx.helperCall(
    "superNew",
    ts.id(ctx.variable(c.name)),
    lower(ctx, cls),
    rest,
    ...(keywords ? [keywords] : []),
  );
}

/** `super().append(x)` where the next class is a built-in type or a container of the library. */
function containerSuper(ctx: Context, e: Call, f: Attribute, c: ClassInfo): TsExpr {
  const next = ctx.helperCall("superOf", ts.id(ctx.variable(c.name)), selfReference(ctx));
  const callee = ts.member(next, ctx.libraryMember(f.attr));
  const plain = e.keywords.length === 0 && e.args.every((a) => a.kind !== "Starred");
  return plain ? ts.call(callee, ...e.args.map((a) => lower(ctx, a))) : dynamicCall(ctx, callee, e);
}

/** `super`, or what stands for it where the next class depends on the object, or TypeScript's `super` is out of reach. */
export function superBase(ctx: Context, c: ClassInfo): TsExpr {
  if (!isCooperative(ctx, c) && !ctx.selfAlias && !ctx.isLateMethod) return ts.raw("super");
  return ctx.helperCall("superOf", ts.id(ctx.variable(c.name)), selfReference(ctx));
}

const hasArguments = (e: Call): boolean => e.args.length > 0 || e.keywords.length > 0;

/** `super().__str__()` and the like of `object`. */
function objectSuper(ctx: Context, e: Call, f: Attribute): TsExpr {
  return ctx.helperCall(
    "callObjectMethod",
    selfReference(ctx),
    ts.str(f.attr),
    ts.array(e.args.map((a: Expr) => lowerElement(ctx, a))),
    ...(e.keywords.length ? [keywordObject(ctx, e)!] : []),
  );
}

export function methodAround(f: FunctionInfo): FunctionInfo | undefined {
  for (let g: FunctionInfo | undefined = f; g; g = g.outer) if (g.owner) return g;
  return undefined;
}
