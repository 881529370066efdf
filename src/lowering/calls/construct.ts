/** Calls of the program's own classes. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Call } from "../../parser/ast.js";
import { builtinBaseOf } from "../classes/builtin-base.js";
import { dataFields, hasDefault } from "../classes/fields.js";
import { erasedBases } from "./bases.js";
import { metaclassOf } from "../classes/hooks.js";
import { classShape, isDataclass, supportsNew } from "../classes/shape.js";
import type { Context } from "../context.js";
import { lower, lowerElement } from "../expressions/index.js";
import type { ClassMember } from "../../libraries/library.js";
import { rowCall } from "./rows.js";
import {
  bindArguments,
  dynamicArguments,
  dynamicCall,
  keywordObject,
  modelOf,
  type ParameterModel,
} from "./binding.js";

export function constructClass(ctx: Context, e: Call, c: ClassInfo): TsExpr {
  const shape = classShape(ctx, c);
  if (shape === "typed-dict") return typedDict(ctx, e);
  const cls = lower(ctx, e.func);
  const init = ctx.types.method(c, "__init__");
  if (shape === "enum")
    return ts.call(ctx.helper("call"), cls, ts.array(e.args.map((a) => lowerElement(ctx, a))));
  if (shape === "model" && !ctx.types.method(c, "__init__") && e.args.length === 0)
    return ts.new(cls, ...(e.keywords.length ? [keywordObject(ctx, e)!] : []));
  if ((ctx.types.method(c, "__new__") && supportsNew(ctx, c)) || hasCallingMetaclass(ctx, c)) {
    for (const name of ["__new__", "__init__"]) {
      const method = ctx.types.method(c, name);
      if (method && e.keywords.length) ctx.needSignature.add(method);
    }
    return dynamicCall(ctx, cls, e);
  }
  if (ctx.types.libraryBases(c).includes("type"))
    return ctx.unsupported("dynamic-class", { expression: ctx.sourceText(e.span) }, e.span);
  const row = init ? undefined : libraryConstructor(ctx, c);
  if (row) return rowCall(ctx, e, cls, row, { construct: true, from: row.from });
  const model = constructorModel(ctx, c);
  const args = model && bindArguments(ctx, e, model);
  if (ctx.facts.async.isAsyncClass(c))
    return ts.method(cls, "create", ...(args ?? e.args.map((a) => lowerElement(ctx, a))));
  if (args) return ts.new(cls, ...args);
  const plain = e.keywords.length === 0 && e.args.every((a) => a.kind !== "Starred");
  if (!init && plain && builtinBaseOf(ctx.types, c) !== undefined)
    return ts.new(cls, ...e.args.map((a) => lower(ctx, a)));
  if (init) ctx.needSignature.add(init);
  return init || !model || shape !== "plain" ? dynamicCall(ctx, cls, e) : argumentless(ctx, cls, e);
}

function hasCallingMetaclass(ctx: Context, c: ClassInfo): boolean {
  const meta = metaclassOf(ctx, c);
  return meta !== undefined && ctx.types.method(meta, "__call__") !== undefined;
}

/** Arguments for a class that has no constructor: Python's TypeError, unless they turn out to be none. */
function argumentless(ctx: Context, cls: TsExpr, e: Call): TsExpr {
  const keywords = keywordObject(ctx, e);
  return ctx.helperCall("noArguments", cls, dynamicArguments(ctx, e), ...(keywords ? [keywords] : []));
}

/** `Movie(title="x")` is a dict. */
function typedDict(ctx: Context, e: Call): TsExpr {
  if (e.args.length === 0 && e.keywords.every((k) => k.arg !== undefined))
    return e.keywords.length
      ? ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))
      : ts.new(ctx.helper("Dict"));
  const keywords = keywordObject(ctx, e);
  return ctx.helperCall(
    "dict",
    ...(e.args.length ? e.args.map((a) => lowerElement(ctx, a)) : [ts.undefined]),
    ...(keywords ? [keywords] : []),
  );
}

/** The row of the library class whose constructor a class has: the first of its bases that is one. */
export function libraryConstructor(ctx: Context, c: ClassInfo): ClassMember | undefined {
  if (classShape(ctx, c) !== "plain") return undefined;
  const [base, ...others] = ctx.types.libraryBases(c).filter((b) => !erasedBases.test(b));
  const row = base !== undefined && others.length === 0 ? ctx.types.libraries.member(base) : undefined;
  return row?.kind === "class" ? row : undefined;
}

/** Undefined where a library base has the constructor. */
export function constructorModel(ctx: Context, c: ClassInfo): ParameterModel | undefined {
  const init = ctx.types.method(c, "__init__");
  const shape = classShape(ctx, c);
  const maker = ctx.types.ancestry(c).find((k) => k.methods.has("__init__") || isDataclass(ctx, k));
  if (shape === "named-tuple" && !c.methods.has("__init__")) return fieldsModel(ctx, c);
  if (maker && !maker.methods.has("__init__")) return fieldsModel(ctx, maker);
  if (init) return modelOf(ctx, init);
  if (shape === "exception")
    return { positional: [], positionalOnly: 0, rest: true, keywordOnly: [], options: false };
  const known = ctx.types.libraryBases(c).every((b) => erasedBases.test(b));
  return known
    ? { positional: [], positionalOnly: 0, rest: false, keywordOnly: [], options: false }
    : undefined;
}

function fieldsModel(ctx: Context, c: ClassInfo): ParameterModel {
  const fields = dataFields(ctx, c).filter((f) => f.init);
  const model = (f: (typeof fields)[number]) => ({
    name: f.name,
    optional: hasDefault(f),
    type: f.type,
  });
  return {
    positional: fields.filter((f) => !f.keywordOnly).map(model),
    positionalOnly: 0,
    rest: false,
    keywordOnly: fields.filter((f) => f.keywordOnly).map(model),
    options: false,
  };
}
