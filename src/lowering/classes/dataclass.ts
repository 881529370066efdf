/** `@dataclass`: a constructor that assigns the fields, and metadata for comparison, repr and `asdict`. */
import type { ClassInfo } from "../../analysis/program.js";
import {
  ts,
  type TsExpr,
  type TsMember,
  type TsParam,
  type TsProperty,
  type TsStmt,
} from "../../emitter/ts.js";
import { propertyKey } from "../../emitter/print.js";
import { print } from "../../emitter/print.js";
import type { Context } from "../context.js";
import type { Expr } from "../../parser/ast.js";
import { lower } from "../expressions/index.js";
import { calledAtOnce } from "../protocols.js";
import { dynamic, tsType } from "../types.js";
import { concreteCheck } from "./methods.js";
import { dataFields, decoratorOption, type DataField, hasDefault, libraryFields } from "./fields.js";

export function dataclassMembers(ctx: Context, c: ClassInfo): TsMember[] {
  const fields = dataFields(ctx, c);
  const own = fields.filter((f) => f.owner === c && !f.initOnly);
  const declarations = own.map((f): TsMember => ({
    kind: "field",
    name: ctx.attribute(f.name),
    static: false,
    declare: true,
    type: fieldType(ctx, f),
  }));
  const shared = own.filter(
    (f) => f.default && ["List", "Dict", "Set", "ListComp", "DictComp", "SetComp"].includes(f.default.kind),
  );
  const refusals = shared.map((f): TsMember => ({
    kind: "staticBlock",
    body: [ts.expression(ctx.helperCall("refuseMutableDefault", ts.str(f.name), lower(ctx, f.default!)))],
  }));
  return [
    ...refusals,
    ...declarations.filter((d) => !isDeclared(ctx, c, d)),
    constructorMember(ctx, c, fields),
    registration(ctx, c, own),
  ];
}

/** Fields without a value are declared with the class's other attributes already. */
const isDeclared = (ctx: Context, c: ClassInfo, d: TsMember): boolean =>
  d.kind === "field" &&
  [...c.classAttributes].some(
    ([n, a]) => ctx.attribute(n) === d.name && (!a.value || ctx.facts.instanceReads.has(n)),
  );

const fieldType = (ctx: Context, f: DataField): string => tsType(ctx, f.type);

function constructorMember(ctx: Context, c: ClassInfo, fields: readonly DataField[]): TsMember {
  const params = fields.filter((f) => f.init && !f.keywordOnly).map((f) => parameter(ctx, f));
  const options = fields.filter((f) => f.init && f.keywordOnly);
  if (options.length) params.push(optionsParameter(ctx, options));
  return {
    kind: "method",
    name: "constructor",
    static: false,
    decorators: [],
    blankBefore: true,
    fn: {
      kind: "function",
      arrow: false,
      async: false,
      generator: false,
      params,
      body: constructorBody(ctx, c, fields),
    },
  };
}

function parameter(ctx: Context, f: DataField): TsParam {
  return {
    target: ts.id(ctx.variable(f.name)),
    type: hasDefault(f) ? looseType(ctx, f) : fieldType(ctx, f),
    default: defaultOf(ctx, f),
  };
}

const looseType = (ctx: Context, f: DataField): string => (f.factory ? dynamic(ctx) : fieldType(ctx, f));

/** A factory runs for each instance, which is what a TypeScript default does. */
function defaultOf(ctx: Context, f: DataField): TsExpr | undefined {
  if (f.default) return ts.as(lower(ctx, f.default), dynamic(ctx));
  if (f.optional) return ts.undefined;
  if (!f.factory) return undefined;
  return calledAtOnce(ctx, f.factory, "the class", () => madeBy(ctx, f.factory!));
}

function madeBy(ctx: Context, factory: Expr): TsExpr {
  const t = ctx.typeOf(factory);
  if (t.k === "builtin" && t.name === "list") return ts.array([]);
  if (t.k === "builtin" && t.name === "dict") return ts.new(ctx.helper("Dict"));
  if (factory.kind === "Lambda" && factory.args.args.length === 0) return lower(ctx, factory.body);
  return ctx.helperCall("call", lower(ctx, factory), ts.array([]));
}

function optionsParameter(ctx: Context, fields: readonly DataField[]): TsParam {
  const parts = fields.map((f) => {
    const name = ctx.variable(f.name);
    const value = defaultOf(ctx, f);
    return (name === f.name ? name : `${propertyKey(f.name)}: ${name}`) + (value ? ` = ${print(value)}` : "");
  });
  const required = !fields.every(hasDefault);
  return {
    target: ts.raw(`{ ${parts.join(", ")} }`),
    type: dynamic(ctx),
    default: required ? undefined : ts.object([]),
  };
}

function constructorBody(ctx: Context, c: ClassInfo, fields: readonly DataField[]): TsStmt[] {
  const out: TsStmt[] = concreteCheck(ctx, c);
  const extended = ctx.programBases(c).length > 0 || ctx.hasEmittedBase(c);
  if (extended) out.push(ts.expression(ts.call(ts.raw("super"), ...baseArguments(ctx, c, fields))));
  for (const f of fields.filter((each) => each.owner && !each.initOnly)) {
    const value = f.init ? ts.id(ctx.variable(f.name)) : defaultOf(ctx, f);
    if (value) out.push(ts.expression(ts.assign(ts.member(ts.this, ctx.attribute(f.name)), value)));
  }
  if (ctx.types.method(c, "__post_init__")) {
    const given = fields.filter((f) => f.initOnly).map((f) => ts.id(ctx.variable(f.name)));
    const run = ts.expression(ts.call(ts.member(ts.this, "__post_init__"), ...given));
    out.push(
      ctx.types.subclasses(c).length
        ? ts.if(ts.binary(ts.raw("new.target"), "===", ts.id(ctx.variable(c.name))), [run])
        : run,
    );
  }
  if (decoratorOption(c, "frozen") && ctx.types.subclasses(c).length === 0)
    out.push(ts.expression(ts.call(ts.raw("Object.freeze"), ts.this)));
  return out;
}

/** The base's own parameters, by name. */
function baseArguments(ctx: Context, c: ClassInfo, fields: readonly DataField[]): TsExpr[] {
  const [base] = ctx.programBases(c);
  return (base ? dataFields(ctx, base) : libraryFields(ctx, c))
    .filter((f) => f.init && !f.keywordOnly)
    .map((f) =>
      ts.as(fields.some((g) => g.name === f.name) ? ts.id(ctx.variable(f.name)) : ts.undefined, dynamic(ctx)),
    );
}

/** For a dataclass with a constructor of the program's own. */
export const dataclassRegistration = (ctx: Context, c: ClassInfo): TsMember =>
  registration(
    ctx,
    c,
    dataFields(ctx, c).filter((f) => f.owner === c && !f.initOnly),
    false,
  );

/** `static { dataclass(this, [{ name: "item" }], { order: true }) }` */
function registration(ctx: Context, c: ClassInfo, own: readonly DataField[], generated = true): TsMember {
  const options = ["eq", "order", "frozen", "repr", "slots"].flatMap((name) => optionProperty(c, name));
  const unsafe = optionProperty(c, "unsafe_hash").map((p) => ({ ...p, key: "unsafeHash" }));
  const list = ts.array(own.map((f) => fieldRecord(ctx, f)));
  const all = [...options, ...unsafe];
  const call = ctx.helperCall("dataclass", ts.this, list, ...(all.length ? [ts.object(all)] : []));
  const signature = ctx.helperCall(
    "signature",
    ts.this,
    ts.str(`${c.name}.__init__`),
    ts.array(signatureEntries(dataFields(ctx, c)).map((s) => ts.str(s))),
  );
  return {
    kind: "staticBlock",
    body: [ts.expression(call), ...(generated ? [ts.expression(signature)] : [])],
  };
}

function signatureEntries(fields: readonly DataField[]): string[] {
  const shown = (f: DataField) => f.name + (hasDefault(f) ? "=" : "");
  const init = fields.filter((f) => f.init);
  const keywordOnly = init.filter((f) => f.keywordOnly);
  return [
    ...init.filter((f) => !f.keywordOnly).map(shown),
    ...(keywordOnly.length ? ["*", ...keywordOnly.map(shown)] : []),
  ];
}

function optionProperty(c: ClassInfo, name: string): (TsProperty & { kind: "property" })[] {
  for (const d of c.node.decorators) {
    const k = d.kind === "Call" ? d.keywords.find((x) => x.arg === name) : undefined;
    if (k?.value.kind === "Constant" && k.value.value.type === "bool")
      return [{ kind: "property", key: name, value: k.value.value.value ? ts.true : ts.false }];
  }
  return [];
}

function fieldRecord(ctx: Context, f: DataField): TsExpr {
  const properties: TsProperty[] = [ts.prop("name", ts.str(f.name))];
  if (ctx.attribute(f.name) !== f.name) properties.push(ts.prop("js", ts.str(ctx.attribute(f.name))));
  if (!f.init) properties.push(ts.prop("init", ts.false));
  if (f.keywordOnly) properties.push(ts.prop("kwOnly", ts.true));
  if (!f.repr) properties.push(ts.prop("repr", ts.false));
  if (!f.compare) properties.push(ts.prop("compare", ts.false));
  return ts.object(properties);
}
