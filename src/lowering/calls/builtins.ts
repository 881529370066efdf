/** Calls of Python's builtin functions and types. A row is only needed where the call is not simply the helper of that name. */
import { isOnly, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Call, Expr } from "../../parser/ast.js";
import { introspection, isBuiltinException } from "../expressions/access.js";
import { metaclassOf } from "../classes/hooks.js";
import { isAbstractBase } from "../classes/shape.js";
import type { Context } from "../context.js";
import { keywordAdvice } from "../references.js";
import { lower, lowerElement } from "../expressions/index.js";
import { lowerCondition } from "../expressions/truth.js";
import { fits, functionArity } from "./arity.js";
import { dynamicCall, keywordObject } from "./binding.js";

type Row = (ctx: Context, e: Call) => TsExpr | undefined;

function plainArgs(ctx: Context, e: Call): TsExpr[] {
  const only = e.args.length === 1 && e.func.kind === "Name" ? `${e.func.id}()` : undefined;
  return e.args.map((a) => lowerElement(ctx, a, only));
}

const rows: Readonly<Record<string, Row>> = {
  bool: (ctx, e) => (e.args.length === 1 && !isStarred(e) ? asBoolean(ctx, e.args[0]!) : undefined),
  str: (ctx, e) =>
    e.args.length === 1 && e.keywords.length === 0 && isOnly(ctx.typeOf(e.args[0]!), "str")
      ? lower(ctx, e.args[0]!)
      : undefined,
  isinstance: lowerIsInstance,
  len: (ctx, e) => {
    const t = e.args[0] && ctx.typeOf(e.args[0]);
    return t && e.args.length === 1 && isOnly(t, "list", "tuple", "tuples")
      ? ts.member(lower(ctx, e.args[0]!), "length")
      : undefined;
  },
  getattr: renamed("getAttr"),
  hasattr: renamed("hasAttr"),
  setattr: renamed("setAttr"),
  delattr: renamed("delAttr"),
  issubclass: (ctx, e) => {
    if (e.args[1]) reportProtocols(ctx, flatten(e.args[1]));
    return renamed("isSubclass")(ctx, e);
  },
  print: withKeywordsLast,
  dict: lowerDictCall,
  list: (ctx, e) => (e.args.length === 0 ? ts.array([]) : undefined),
  super: (ctx, e) => ctx.unsupported("unsupported-expression", { expression: "super() as a value" }, e.span),
  open: (ctx, e) =>
    ts.call(
      ctx.external("python/stdlib/files", "open"),
      ...positionalOrOptions(ctx, e, ["file", "mode", "buffering", "encoding", "errors", "newline"]),
    ),
  vars: (ctx, e) => {
    if (e.args.length === 0) return ctx.unsupported("eval-exec", { name: "vars" }, e.span);
    return ctx.typeOf(e.args[0]!).k === "class" ? introspection(ctx, e) : undefined;
  },
  zip: lowerZip,
};

/** `zip(a, b, strict=flag)` */
function lowerZip(ctx: Context, e: Call): TsExpr | undefined {
  const [strict] = e.keywords;
  if (!strict || e.keywords.length > 1 || strict.arg !== "strict") return undefined;
  const literal =
    strict.value.kind === "Constant" && strict.value.value.type === "bool"
      ? strict.value.value.value
      : undefined;
  const callee =
    literal === undefined
      ? ts.conditional(lowerCondition(ctx, strict.value), ctx.helper("zipStrict"), ctx.helper("zip"))
      : ctx.helper(literal ? "zipStrict" : "zip");
  return ts.call(callee, ...plainArgs(ctx, e));
}

function renamed(name: string): Row {
  return (ctx, e) => (e.keywords.length === 0 ? ctx.helperCall(name, ...plainArgs(ctx, e)) : undefined);
}

const isStarred = (e: Call): boolean => e.args.some((a) => a.kind === "Starred");

export function lowerBuiltinCall(ctx: Context, e: Call, name: string): TsExpr {
  if (name === "type" && e.args.length === 3)
    return ctx.unsupported("dynamic-class", { expression: ctx.sourceText(e.span) }, e.span);
  if (isBuiltinException(name)) return ts.new(lower(ctx, e.func), ...plainArgs(ctx, e));
  const arity = functionArity(name);
  if (arity && !fits(e, arity)) return dynamicCall(ctx, lower(ctx, e.func), e);
  const special = Object.hasOwn(rows, name) ? rows[name]!(ctx, e) : undefined;
  if (special) return special;
  const callee = lower(ctx, e.func);
  if (["property", "staticmethod", "classmethod"].includes(name)) return dynamicCall(ctx, callee, e);
  if (callee.kind !== "id") return dynamicCall(ctx, callee, e);
  if (e.keywords.some((k) => k.arg === undefined)) return dynamicCall(ctx, callee, e);
  if (arity && e.keywords.length && arity.options.length === 0)
    return ts.call(callee, ...positionalOrOptions(ctx, e, arity.places));
  const options = e.keywords.length ? [optionsObject(ctx, e)] : [];
  return ts.call(callee, ...plainArgs(ctx, e), ...options);
}

const optionsObject = (ctx: Context, e: Call): TsExpr =>
  ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))));

function asBoolean(ctx: Context, e: Expr): TsExpr {
  // TypeScript refuses conditions that it knows to be one way.
  if (e.kind === "Constant" || e.kind === "Lambda" || isOnly(ctx.typeOf(e), "function", "class", "builtin"))
    return ctx.helperCall("bool", lower(ctx, e));
  const test = lowerCondition(ctx, e);
  return isOnly(ctx.typeOf(e), "bool") || isBoolean(test) ? test : ts.not(ts.unary("!", test));
}

/** Whether an expression gives true or false, whatever its operands are. */
function isBoolean(e: TsExpr): boolean {
  if (e.kind === "binary")
    return e.op === "&&" || e.op === "||"
      ? isBoolean(e.left) && isBoolean(e.right)
      : /^([=!]==?|[<>]=?)$/.test(e.op);
  if (e.kind === "unary") return e.op === "!";
  return e.kind === "call" && e.callee.kind === "id" && e.callee.helper === "truthy";
}

function withKeywordsLast(ctx: Context, e: Call): TsExpr | undefined {
  if (e.keywords.some((k) => k.arg === undefined)) return undefined;
  const keywords = e.keywords.length ? [ctx.helperCall("keywords", optionsObject(ctx, e))] : [];
  return ctx.helperCall("print", ...plainArgs(ctx, e), ...keywords);
}

/** `dict(a=1, **b)` */
function lowerDictCall(ctx: Context, e: Call): TsExpr | undefined {
  if (e.args.length === 0 && e.keywords.length === 0) return ts.new(ctx.helper("Dict"));
  if (e.keywords.length > 1 && e.keywords.some((k) => k.arg === undefined))
    return dynamicCall(ctx, ctx.helper("dict"), e);
  const keywords = keywordObject(ctx, e);
  return ctx.helperCall(
    "dict",
    ...(e.args.length ? plainArgs(ctx, e) : [ts.undefined]),
    ...(keywords ? [keywords] : []),
  );
}

/** Keywords put at their parameters' places. */
function positionalOrOptions(ctx: Context, e: Call, names: readonly (string | undefined)[]): TsExpr[] {
  const out = plainArgs(ctx, e);
  for (const k of e.keywords) {
    const i = names.indexOf(k.arg ?? "");
    if (i < 0) {
      ctx.report(
        "unknown-keyword",
        { keyword: k.arg ?? "**", callee: ctx.sourceText(e.func.span), advice: keywordAdvice },
        k.span,
      );
      continue;
    }
    while (out.length < i) out.push(ts.undefined);
    out[i] = lower(ctx, k.value);
  }
  return out;
}

// ---- isinstance -----------------------------------------------------------------------------------------------------

function lowerIsInstance(ctx: Context, e: Call): TsExpr | undefined {
  if (e.args.length !== 2 || isStarred(e)) return undefined;
  const [subject, type] = e.args as [Expr, Expr];
  const types = flatten(type);
  reportProtocols(ctx, types);
  const value = lower(ctx, subject);
  const simple = value.kind === "id" || types.length === 1;
  const tests = types.map((t) => instanceTest(ctx, value, t, type.kind === "BinOp"));
  if (simple && tests.length > 0 && tests.every((t) => t !== undefined))
    return (tests as TsExpr[]).reduce((a, b) => ts.binary(a, "||", b));
  const union =
    type.kind === "BinOp"
      ? ts.method(ctx.helper("Tuple"), "of", ...types.map((t) => classOf(ctx, t)))
      : lower(ctx, type);
  return ctx.helperCall("isInstance", value, union);
}

/** Python refuses to ask about a protocol that is not `@runtime_checkable`. */
function reportProtocols(ctx: Context, types: readonly Expr[]): void {
  for (const type of types) {
    const t = ctx.typeOf(type);
    if (t.k !== "class" || !t.info.node.bases.some((b) => isNamed(ctx, b, /\.Protocol$/))) continue;
    if (!t.info.node.decorators.some((d) => isNamed(ctx, d, /\.runtime_checkable$/)))
      ctx.report(
        "unsupported-expression",
        { expression: `a check for ${t.info.name}, a protocol that is not @runtime_checkable,` },
        type.span,
      );
  }
}

const isNamed = (ctx: Context, e: Expr, pattern: RegExp): boolean =>
  pattern.test(ctx.types.qualifiedName(e.kind === "Subscript" ? e.value : e) ?? "");

const isNone = (e: Expr): boolean => e.kind === "Constant" && e.value.type === "None";

/** A member of `A | B`, in which None stands for its class. */
const classOf = (ctx: Context, type: Expr): TsExpr =>
  isNone(type) ? ctx.helperCall("type", ts.null) : lower(ctx, type);

const flatten = (type: Expr): Expr[] =>
  type.kind === "Tuple"
    ? type.elts.flatMap(flatten)
    : type.kind === "BinOp" && type.op === "|"
      ? [...flatten(type.left), ...flatten(type.right)]
      : [type];

/** `typeof x === "string"`, `x instanceof Cls`; undefined where only a helper knows. */
function instanceTest(ctx: Context, value: TsExpr, type: Expr, union: boolean): TsExpr | undefined {
  const t = ctx.typeOf(type);
  if (isNone(type)) return union ? ts.binary(value, "==", ts.null) : undefined;
  if (t.k === "builtin") return builtinTest(ctx, value, t.name, type);
  if (t.k === "class" && isNominal(ctx, t)) return ts.binary(value, "instanceof", lower(ctx, type));
  return ctx.helperCall("isInstance", value, lower(ctx, type));
}

function builtinTest(ctx: Context, value: TsExpr, name: string, type: Expr): TsExpr {
  if (name === "str" && !ctx.facts.hasStringEnums)
    return ts.binary(ts.unary("typeof", value), "===", ts.str("string"));
  if (name === "bool") return ts.binary(ts.unary("typeof", value), "===", ts.str("boolean"));
  return ctx.helperCall("isInstance", value, lower(ctx, type));
}

/** Classes whose instances JavaScript knows: no protocols, no mixed-in bases. */
function isNominal(ctx: Context, t: Ty & { k: "class" }): boolean {
  const bases = ctx.types.libraryBases(t.info);
  if (bases.some((b) => /Protocol$|TypedDict$|^\?$/.test(b))) return false;
  if (metaclassOf(ctx, t.info) || (ctx.facts.names.has("register") && isAbstractBase(ctx, t.info)))
    return false;
  return [t.info, ...ctx.types.subclasses(t.info)].every(
    (c) => c.node.bases.length <= 1 || ctx.programBases(c).length <= 1,
  );
}
