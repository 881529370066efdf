/** Methods, constructors, properties. */
import { type ClassInfo, type FunctionInfo, selfName } from "../../analysis/program.js";
import { ts, type TsExpr, type TsFunction, type TsMember, type TsStmt } from "../../emitter/ts.js";
import type { AnyNode, Call, Expr, FunctionDef, Stmt } from "../../parser/ast.js";
import { children } from "../../parser/index.js";
import { bindArguments, isPure, keywordObject, modelOfRow } from "../calls/binding.js";
import { constructorModel, libraryConstructor } from "../calls/construct.js";
import type { Context } from "../context.js";
import { uncallableProtocol } from "../protocols.js";
import { lower, lowerElement } from "../expressions/index.js";
import { hidesParameterNames } from "../functions/traced.js";
import { docText, isOverloadStub, lowerFunction, methodTrace } from "../functions/definition.js";
import { areClassesInspected, isInspected } from "../functions/details.js";
import { positional } from "../functions/parameters.js";
import { signatureCall } from "../functions/signature.js";
import { dynamic } from "../types.js";
import { memberName } from "./members.js";
import { isModelHook } from "./model.js";
import { checksAbstract, classShape, construction, isEmptySuperInit, isSuperInit } from "./shape.js";
import { isHinted, scoringInput } from "../inspection.js";

export function lowerMethod(ctx: Context, c: ClassInfo, info: FunctionInfo): TsMember[] {
  const node = info.node as FunctionDef;
  if (isOverloadStub(ctx, info)) return [];
  if (node.decorators.some((d) => d.kind === "Attribute" && d.attr === "deleter"))
    return [deleter(ctx, info)];
  const uncallable = uncallableMethod(ctx, info);
  if (uncallable) return [uncallable];
  if (info.name === "__init__" && construction(ctx, c) === "constructor")
    return [constructorMember(ctx, c, info), ...constructorSignature(ctx, info)];
  if (info.kind === "property" || info.kind === "setter")
    return [accessor(ctx, info), ...awaitedProperty(ctx, info), ...propertyDoc(ctx, info)];
  if (info.name === "__new__") return [newMember(ctx, info)];
  const { fn, before, inClass } = lowerFunction(ctx, info, { arrow: false });
  const isStatic = info.kind === "static" || info.kind === "class";
  ctx.beforeClass.push(...before);
  const out: TsMember[] = inClass.length ? [{ kind: "staticBlock", body: inClass }] : [];
  out.push({
    kind: "method",
    name: memberName(ctx, info),
    static: isStatic,
    decorators: memberDecorators(ctx, c, info),
    fn: { ...fn, name: undefined },
    doc: docText(node.docstring),
  });
  if (info.name === "__init__") out.push(...constructorSignature(ctx, info));
  else if (wantsSignature(ctx, info)) out.push(signatureBlock(ctx, info, isStatic));
  return out;
}

/** A method that Python calls by itself and that would have to wait: whoever comes to it is told so. */
function uncallableMethod(ctx: Context, info: FunctionInfo): TsMember | undefined {
  const protocol = uncallableProtocol(ctx, info);
  if (protocol === undefined) return undefined;
  const { span } = info.node;
  const thrown = ctx.unsupported("async-in-sync-protocol", { name: info.name, protocol }, span);
  const setter = info.kind === "setter";
  return {
    kind: "method",
    name: setter ? ctx.attribute(info.name) : memberName(ctx, info),
    static: false,
    accessor: setter ? "set" : undefined,
    decorators: [],
    fn: {
      kind: "function",
      arrow: false,
      async: false,
      generator: false,
      params: setter
        ? [{ target: ts.id("_value"), type: dynamic(ctx) }]
        : [{ target: ts.id("_args"), type: `${dynamic(ctx)}[]`, rest: true }],
      returnType: setter ? undefined : dynamic(ctx),
      body: [setter ? ts.expression(thrown) : ts.return(thrown)],
    },
  };
}

/** Tells the runtime that the method is a property of Python's, for reads through objects of unknown type. */
function awaitedProperty(ctx: Context, info: FunctionInfo): TsMember[] {
  if (info.kind !== "property" || !ctx.facts.async.isBlocking(info)) return [];
  const call = ctx.helperCall("awaitedProperty", ts.this, ts.str(ctx.attribute(info.name)));
  return [{ kind: "staticBlock", body: [ts.expression(call)] }];
}

/** `Class.name.__doc__` of a property, where the program reads docstrings. */
function propertyDoc(ctx: Context, info: FunctionInfo): TsMember[] {
  const doc = (info.node as FunctionDef).docstring;
  if (info.kind !== "property" || doc === undefined || !ctx.facts.docstringsAreRead) return [];
  const call = ctx.helperCall("documentProperty", ts.this, ts.str(ctx.attribute(info.name)), ts.str(doc));
  return [{ kind: "staticBlock", body: [ts.expression(call)] }];
}

/** `static __new__: Dynamic = (cls, value) => { ... }`: subclasses may have other parameters. */
function newMember(ctx: Context, info: FunctionInfo): TsMember {
  const { fn, before } = lowerFunction(ctx, info, { arrow: false });
  ctx.beforeClass.push(...before);
  const signed = ctx.needSignature.has(info) || ctx.facts.functionsNeedSignatures;
  return {
    kind: "field",
    name: "__new__",
    static: true,
    type: dynamic(ctx),
    value: signed ? signatureCall(ctx, info, fn) : fn,
  };
}

/** `@name.deleter`: what `del x.name` does. */
function deleter(ctx: Context, info: FunctionInfo): TsMember {
  const self = ctx.temporary("self");
  const saved = ctx.selfAlias;
  ctx.selfAlias = self;
  const { fn } = lowerFunction(ctx, info, { arrow: true });
  ctx.selfAlias = saved;
  const run: TsExpr = { ...fn, params: [{ target: ts.id(self), type: dynamic(ctx) }] };
  return {
    kind: "staticBlock",
    body: [ts.expression(ctx.helperCall("propertyDeleter", ts.this, ts.str(ctx.attribute(info.name)), run))],
  };
}

function wantsSignature(ctx: Context, info: FunctionInfo): boolean {
  if (isInspected(ctx, info) || ctx.facts.asked.signatures.has(info)) return true;
  if (hidesParameterNames(ctx, info)) return true;
  if (ctx.needSignature.has(info) || info.decorators.some((d) => !ctx.types.keepsFunction(d))) return true;
  if (
    ctx.facts.keywordMethods.has(info.name) ||
    (info.name === "__call__" && ctx.facts.functionsNeedSignatures)
  )
    return true;
  return isCountedHandler(ctx, info) || (ctx.facts.functionsNeedSignatures && ctx.types.isEscaping(info));
}

/** `predict(self, context, messages, params=None)` of a ChatModel: MLflow counts the parameters to know whether there is a context. */
const isCountedHandler = (ctx: Context, info: FunctionInfo): boolean =>
  /^predict(_stream)?$/.test(info.name) &&
  info.node.args.args.some((a) => a.default !== undefined) &&
  ctx.types.libraryBases(info.owner!).some((b) => /^mlflow\.pyfunc\.(model\.)?ChatModel$/.test(b));

/** `static { signature(this, "Point.__init__", ["x", "y="]); }`: classes that are called through values. */
function constructorSignature(ctx: Context, info: FunctionInfo): TsMember[] {
  const c = info.owner!;
  const family = [...ctx.types.ancestry(c), ...ctx.types.subclasses(c)];
  const called = family.some(
    (k) => k.methods.has("__init__") && ctx.needSignature.has(k.methods.get("__init__")!),
  );
  const wanted = ctx.facts.functionsNeedSignatures || areClassesInspected(ctx);
  if (!called && !isInspected(ctx, info) && !(wanted && ctx.facts.classesEscape)) return [];
  const body = [ts.expression(signatureCall(ctx, info, ts.this))];
  if (construction(ctx, c) === "init")
    body.push(
      ts.expression(signatureCall(ctx, info, ts.member(ts.member(ts.this, "prototype"), "__init__"))),
    );
  return [{ kind: "staticBlock", body }];
}

function signatureBlock(ctx: Context, info: FunctionInfo, isStatic: boolean): TsMember {
  const owner = isStatic ? ts.this : ts.member(ts.this, "prototype");
  const member = ts.member(owner, memberName(ctx, info));
  return { kind: "staticBlock", body: [ts.expression(signatureCall(ctx, info, member))] };
}

/** Tracing and handler registration are TypeScript decorators too. */
function memberDecorators(ctx: Context, c: ClassInfo, info: FunctionInfo): TsExpr[] {
  const out = info.decorators
    .filter((d) => ctx.types.keepsFunction(d) && !isModelHook(ctx, d))
    .map((d) => decorator(ctx, d, info));
  const handler = ctx.options.mode === "app" ? handlerDecorator(ctx, c, info) : undefined;
  return [...(handler ? [handler] : []), ...tracedByBase(ctx, c, info), ...out];
}

/** MLflow traces `predict` and `predict_stream` of every ResponsesAgent, unless they are traced already. */
function tracedByBase(ctx: Context, c: ClassInfo, info: FunctionInfo): TsExpr[] {
  if (!/^predict(_stream)?$/.test(info.name)) return [];
  if (!ctx.types.libraryBases(c).some((b) => /^mlflow\.pyfunc\.(model\.)?ResponsesAgent$/.test(b))) return [];
  const names = info.decorators.map((d) => ctx.types.qualifiedName(d.kind === "Call" ? d.func : d));
  if (names.includes("mlflow.trace")) return [];
  const spanType = ts.prop("spanType", ts.str("AGENT"));
  const reducer = (): TsExpr => ctx.external("agent-server", "responsesAgentOutputReducer");
  const options = info.isGenerator ? [spanType, ts.prop("outputReducer", reducer())] : [spanType];
  return [ts.call(ctx.external("agent-server", "trace"), ts.object(options))];
}

function decorator(ctx: Context, d: Expr, info: FunctionInfo): TsExpr {
  const name = ctx.types.qualifiedName(d.kind === "Call" ? d.func : d);
  return name === "mlflow.trace" ? methodTrace(ctx, d, info, memberName(ctx, info)) : lower(ctx, d);
}

/** `predict` of the agent class serves requests without `stream`, `predict_stream` those with it. */
function handlerDecorator(ctx: Context, c: ClassInfo, info: FunctionInfo): TsExpr | undefined {
  if (ctx.facts.agentClass !== c) return undefined;
  const handlers: Readonly<Record<string, string>> = { predict: "invoke", predict_stream: "stream" };
  const name = Object.hasOwn(handlers, info.name) ? handlers[info.name] : undefined;
  const input = scoringInput(ctx.types, info);
  if (input && !isHinted(input)) ctx.report("scoring-input", { name: input.arg }, input.span);
  return name ? ts.call(ctx.external("agent-server", name)) : undefined;
}

// ---- accessors ------------------------------------------------------------------------------------------------------

function accessor(ctx: Context, info: FunctionInfo): TsMember {
  const node = info.node as FunctionDef;
  const { fn } = lowerFunction(ctx, info, { arrow: false });
  const async = ctx.facts.async.isAsync(info);
  const kind = info.kind === "setter" ? "set" : "get";
  const body = accessorBody(ctx, info, fn, async);
  return {
    kind: "method",
    name: ctx.attribute(info.name),
    static: false,
    accessor: async && !info.isGenerator ? undefined : kind,
    decorators: [],
    fn: {
      ...fn,
      name: undefined,
      generator: false,
      async: async && !info.isGenerator,
      body,
      returnType: kind === "set" ? undefined : fn.returnType,
    },
    doc: docText(node.docstring),
  };
}

/** A getter cannot be a generator itself; it gives one. */
function accessorBody(ctx: Context, info: FunctionInfo, fn: TsFunction, async: boolean): TsFunction["body"] {
  const generator = ts.method({ ...fn, name: undefined, async }, "call", ts.this);
  const body = info.isGenerator ? [ts.return(generator)] : (fn.body as readonly TsStmt[]);
  if (isCached(ctx, info.node as FunctionDef)) return [cachedBody(ctx, info, body, async)];
  return info.kind === "property" && !async && asksFallback(ctx, info.owner!)
    ? [orFallback(ctx, info, body)]
    : body;
}

/** Whether an object of the class may have `__getattr__`. */
const asksFallback = (ctx: Context, c: ClassInfo): boolean =>
  [...ctx.types.ancestry(c), ...ctx.types.subclasses(c)].some((k) => k.methods.has("__getattr__"));

/** `return propertyOr(this, "name", () => { ... })` */
const orFallback = (ctx: Context, info: FunctionInfo, body: readonly TsStmt[]): TsStmt =>
  ts.return(ctx.helperCall("propertyOr", ts.this, ts.str(info.name), ts.arrow([], body)));

const isCached = (ctx: Context, node: FunctionDef): boolean =>
  node.decorators.some((d) => /(^|\.)cached_property$/.test(ctx.types.qualifiedName(d) ?? ""));

/** `return cachedProperty(this, "name", () => { ... })` */
function cachedBody(ctx: Context, info: FunctionInfo, body: readonly TsStmt[], async: boolean): TsStmt {
  return ts.return(
    ctx.helperCall(
      async ? "cachedPropertyAsync" : "cachedProperty",
      ts.this,
      ts.str(ctx.attribute(info.name)),
      ts.arrow([], body, { async }),
    ),
  );
}

// ---- constructors ---------------------------------------------------------------------------------------------------

function constructorMember(ctx: Context, c: ClassInfo, info: FunctionInfo): TsMember {
  const node = info.node as FunctionDef;
  const extended = isExtended(ctx, c);
  const own = extended ? node.body.findIndex((s, i) => isBaseCall(ctx, info, s, node.body.slice(0, i))) : -1;
  const superCall = extended ? baseCall(ctx, c, info, node.body[own]) : [];
  const stays = own > 0 && !mayStandFirst(ctx, info, node.body[own]!);
  const placed = stays ? (node.body[own] as { value: Call }).value : undefined;
  if (placed) ctx.baseCalls.set(placed, (superCall.shift() as { expression: TsExpr }).expression);
  const body = node.body.filter((s, i) => (i !== own || stays) && (extended || !isEmptySuperInit(s)));
  const { fn, before, prelude } = lowerFunction(ctx, withBody(info, body), {
    arrow: false,
    returnType: "",
  });
  ctx.beforeClass.push(...before);
  const statements = fn.body as TsStmt[];
  return {
    kind: "method",
    name: "constructor",
    static: false,
    decorators: [],
    fn: {
      ...fn,
      name: undefined,
      async: false,
      returnType: undefined,
      body: [
        ...statements.slice(0, prelude),
        ...concreteCheck(ctx, c),
        ...superCall,
        ...statements.slice(prelude),
      ],
    },
    doc: docText(node.docstring),
  };
}

/** Whether a statement is the call that makes the object for JavaScript: nothing with `self` in it comes before, or need come before. */
function isBaseCall(ctx: Context, info: FunctionInfo, s: Stmt, before: readonly Stmt[]): boolean {
  if (!isSuperInit(s) || before.some(isSuperInit)) return false;
  return mayStandFirst(ctx, info, s) || !before.some((other) => mentions(other, selfName(info)));
}

/** Whether the arguments of a call are the same before the statements in front of it. */
function mayStandFirst(ctx: Context, info: FunctionInfo, s: Stmt): boolean {
  const call = (s as { value: Call }).value;
  const values = [
    ...call.args.map((a) => (a.kind === "Starred" ? a.value : a)),
    ...call.keywords.map((k) => k.value),
  ];
  return (
    values.every((v) => isPure(ctx, v) && !mentions(v, selfName(info))) &&
    !values.some((v) => readsLocal(info, v))
  );
}

/** Whether an expression has a variable of the function in it that the body assigns. */
function readsLocal(info: FunctionInfo, node: AnyNode): boolean {
  const b = node.kind === "Name" ? info.scope.bindings.get(node.id) : undefined;
  return (
    b?.writes.some((w) => w.source.kind !== "parameter") || children(node).some((n) => readsLocal(info, n))
  );
}

const mentions = (node: AnyNode, name: string | undefined): boolean =>
  (node.kind === "Name" && node.id === name) || children(node).some((n) => mentions(n, name));

/** `requireConcrete(new.target);` in the root of a hierarchy with abstract methods. */
export function concreteCheck(ctx: Context, c: ClassInfo): TsStmt[] {
  if (ctx.programBases(c).length > 0 || !checksAbstract(ctx, c)) return [];
  return [ts.expression(ctx.helperCall("requireConcrete", ts.raw("new.target")))];
}

/** Whether the emitted class extends anything. */
function isExtended(ctx: Context, c: ClassInfo): boolean {
  return ctx.programBases(c).length > 0 || classShape(ctx, c) === "exception" || ctx.hasEmittedBase(c);
}

/** The same function with a statement taken out; facts stay keyed by the original node. */
function withBody(info: FunctionInfo, body: readonly Stmt[]): FunctionInfo {
  const node = { ...(info.node as FunctionDef), body };
  return Object.create(info, { node: { value: node } }) as FunctionInfo;
}

/** `super(...)`. An exception that does not call its base has all arguments as `args`, as in Python. */
function baseCall(ctx: Context, c: ClassInfo, info: FunctionInfo, statement: Stmt | undefined): TsStmt[] {
  if (ctx.types.libraryBases(c).includes("threading.local"))
    return [ts.expression(ts.call(ts.raw("super"), ts.spread(ts.raw("arguments"))))];
  const call = statement?.kind === "Expr" && statement.value.kind === "Call" ? statement.value : undefined;
  if (!call) {
    const all = classShape(ctx, c) === "exception" ? allArguments(ctx, info) : [];
    return [ts.expression(ts.call(ts.raw("super"), ...all))];
  }
  const saved = ctx.fn;
  ctx.fn = info;
  const out = ts.expression(ts.call(ts.raw("super"), ...baseArguments(ctx, c, call)));
  ctx.fn = saved;
  return [out];
}

/** What an exception was called with: its `args` until a constructor of Python's says otherwise. */
function allArguments(ctx: Context, info: FunctionInfo): TsExpr[] {
  const { vararg } = info.node.args;
  const named = positional(info);
  const rest = vararg ? [ts.spread(ts.id(ctx.variable(vararg.arg)))] : [];
  if (!named.some((p) => p.default)) return [...named.map((p) => ts.id(ctx.variable(p.arg))), ...rest];
  return rest.length
    ? [ts.spread(ts.raw("arguments"))]
    : [
        ts.spread(
          ts.method(ts.array([ts.spread(ts.raw("arguments"))]), "slice", ts.num(0), ts.num(named.length)),
        ),
      ];
}

function baseArguments(ctx: Context, c: ClassInfo, call: Call): TsExpr[] {
  const keywords =
    classShape(ctx, c) === "model" &&
    !ctx.types
      .ancestry(c)
      .slice(1)
      .some((k) => k.methods.has("__init__"));
  if (keywords)
    return [...call.args.map((a) => lowerElement(ctx, a)), keywordObject(ctx, call) ?? ts.object([])];
  const [base] = ctx.programBases(c);
  const row = libraryConstructor(ctx, c);
  const inherited =
    base && (ctx.types.method(base, "__init__") || !row) ? constructorModel(ctx, base) : undefined;
  const model = inherited ?? (row && modelOfRow(row.params));
  const bound = model && bindArguments(ctx, call, model);
  if (bound) return bound;
  if (call.keywords.length)
    ctx.report("dynamic-keyword-arguments", { callee: "super().__init__" }, call.span);
  return call.args.map((a) => lowerElement(ctx, a));
}
