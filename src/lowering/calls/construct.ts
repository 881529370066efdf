/** Calls of the program's own classes. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Call } from "../../parser/ast.js";
import { dataFields } from "../classes/fields.js";
import { erasedBases } from "./bases.js";
import { classShape } from "../classes/shape.js";
import type { Context } from "../context.js";
import { lower, lowerElement } from "../expressions/index.js";
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
  if (shape === "enum")
    return ts.call(ctx.helper("call"), cls, ts.array(e.args.map((a) => lowerElement(ctx, a))));
  if (shape === "model" && !ctx.types.method(c, "__init__") && e.args.length === 0)
    return ts.new(cls, ...(e.keywords.length ? [keywordObject(ctx, e)!] : []));
  const model = constructorModel(ctx, c);
  const args = model && bindArguments(ctx, e, model);
  if (ctx.facts.async.isAsyncClass(c))
    return ts.method(cls, "create", ...(args ?? e.args.map((a) => lowerElement(ctx, a))));
  if (args) return ts.new(cls, ...args);
  const init = ctx.types.method(c, "__init__");
  if (init) ctx.needSignature.add(init);
  return init || !model || shape !== "plain" ? dynamicCall(ctx, cls, e) : argumentless(ctx, cls, e);
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

/** Undefined where a library base has the constructor. */
export function constructorModel(ctx: Context, c: ClassInfo): ParameterModel | undefined {
  const init = ctx.types.method(c, "__init__");
  const shape = classShape(ctx, c);
  if ((shape === "dataclass" || shape === "named-tuple") && !c.methods.has("__init__"))
    return fieldsModel(ctx, c);
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
    optional: f.default !== undefined || f.factory !== undefined,
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
