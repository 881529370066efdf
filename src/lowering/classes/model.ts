/** `class Tool(BaseModel)`: the fields are declared, and a static block says what they accept. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsMember, type TsProperty } from "../../emitter/ts.js";
import { camelCase } from "../../analysis/names.js";
import { docText } from "../functions/definition.js";
import type { Call, ClassDef, Expr, FunctionDef, Stmt } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { keywordAdvice } from "../references.js";
import { lower } from "../expressions/index.js";
import { calledAtOnce } from "../protocols.js";
import { tsType } from "../types.js";
import { T } from "../../analysis/types.js";
import { isClassVar } from "./fields.js";
import { fieldOptions, fieldSchema, isFieldCall } from "./model-schema.js";

/** Whether a name of the class body is a field of the model. */
export function isModelField(ctx: Context, c: ClassInfo, name: string): boolean {
  const annotation = c.classAttributes.get(name)?.annotation;
  return (
    annotation !== undefined &&
    !name.startsWith("_") &&
    name !== "model_config" &&
    !isClassVar(ctx, annotation)
  );
}

/** `_cache: dict = PrivateAttr(default_factory=dict)` */
const isPrivate = (ctx: Context, c: ClassInfo, name: string): boolean => {
  const annotation = c.classAttributes.get(name)?.annotation;
  return name.startsWith("_") && !name.startsWith("__") && (!annotation || !isClassVar(ctx, annotation));
};

/** Statements of the body that the static block takes care of. */
export function isModelStatement(ctx: Context, c: ClassInfo, s: Stmt): boolean {
  if (s.kind === "AnnAssign" && s.target.kind === "Name")
    return (
      isModelField(ctx, c, s.target.id) || s.target.id === "model_config" || isPrivate(ctx, c, s.target.id)
    );
  if (s.kind === "Assign" && s.targets.length === 1 && s.targets[0]!.kind === "Name")
    return s.targets[0]!.id === "model_config" || isPrivate(ctx, c, s.targets[0]!.id);
  return s.kind === "ClassDef" && s.name === "Config";
}

export function modelMembers(ctx: Context, c: ClassInfo): TsMember[] {
  const names = [...c.classAttributes.keys()].filter((n) => isModelField(ctx, c, n) || isPrivate(ctx, c, n));
  const declarations = names.map((n): TsMember => ({
    kind: "field",
    name: ctx.attribute(n),
    static: false,
    declare: true,
    type: tsType(ctx, ctx.types.attributeType(c, n) ?? T.unknown),
  }));
  const fields = ts.object(
    names.filter((n) => isModelField(ctx, c, n)).map((n) => ts.prop(n, fieldOf(ctx, c, n))),
  );
  const options = modelOptions(ctx, c);
  const call = ts.call(
    ctx.external("pydantic/index", "defineModel"),
    ts.this,
    fields,
    ...(options.length ? [ts.object(options)] : []),
  );
  return [...declarations, { kind: "staticBlock", body: [ts.expression(call)], blankBefore: true }];
}

/** `field(schema.int, { default: 3, ge: 1 })` */
function fieldOf(ctx: Context, c: ClassInfo, name: string): TsExpr {
  const { value, annotation } = c.classAttributes.get(name)!;
  const { schema, options } = fieldSchema(ctx, annotation!);
  const own = !value
    ? []
    : isFieldCall(ctx, value)
      ? fieldOptions(ctx, value)
      : isEllipsis(value)
        ? []
        : [ts.prop("default", lower(ctx, value))];
  const spelled = ctx.attribute(name) === camelCase(name) ? [] : [ts.prop("js", ts.str(ctx.attribute(name)))];
  const all = [
    ...new Map([...options, ...own, ...spelled].map((p) => [p.kind === "property" ? p.key : "", p])).values(),
  ];
  return ts.call(ctx.external("pydantic/index", "field"), schema, ...(all.length ? [ts.object(all)] : []));
}

const isEllipsis = (e: Expr): boolean => e.kind === "Constant" && e.value.type === "Ellipsis";

function modelOptions(ctx: Context, c: ClassInfo): TsProperty[] {
  const out: TsProperty[] = [];
  const config = configOf(ctx, c);
  if (config) out.push(ts.prop("config", config));
  const rows = (key: string, found: TsExpr[]) => (found.length ? out.push(ts.prop(key, ts.array(found))) : 0);
  const methods = [...new Set(c.methods.values())];
  rows(
    "validators",
    hooks(ctx, methods, /\.(field_)?validator$/, (m, d) => [
      method(ctx, m),
      fieldsOf(ctx, d),
      ...mode(
        ctx,
        d,
        isOldStyle(ctx, d) && !flag(d, "pre") ? undefined : flag(d, "pre") ? "before" : undefined,
      ),
    ]),
  );
  rows(
    "modelValidators",
    hooks(ctx, methods, /\.(model|root)_validator$/, (m, d) => [
      method(ctx, m),
      ...(isOldStyle(ctx, d) ? [ts.prop("mode", ts.str("before"))] : mode(ctx, d)),
    ]),
  );
  rows(
    "serializers",
    hooks(ctx, methods, /\.(field|model)_serializer$/, (m, d) => [
      method(ctx, m),
      ...(/model_/.test(hookName(ctx, d)) ? [] : [fieldsOf(ctx, d)]),
      ...mode(ctx, d),
    ]),
  );
  rows(
    "computed",
    methods.filter((m) => decorated(ctx, m, /\.computed_field$/)).map((m) => ts.str(m.name)),
  );
  const privates = [...c.classAttributes].filter(([n]) => isPrivate(ctx, c, n));
  if (privates.some(([, a]) => a.value))
    out.push(
      ts.prop(
        "privates",
        ts.object(
          privates
            .filter(([, a]) => a.value)
            .map(([n, a]) => ts.prop(ctx.attribute(n), ts.arrow([], privateValue(ctx, a.value!)))),
        ),
      ),
    );
  if (c.methods.has("__init__")) out.push(ts.prop("ownConstructor", ts.true));
  const doc = (c.node as ClassDef).docstring;
  if (doc !== undefined) out.push(ts.prop("doc", ts.str(docText(doc)!)));
  return out;
}

/** `model_config = ConfigDict(extra="forbid")`, a dict, or a class `Config`. Python's own machinery has no counterpart. */
function configOf(ctx: Context, c: ClassInfo): TsExpr | undefined {
  const value = c.classAttributes.get("model_config")?.value;
  const keywords = c.node.keywords.flatMap((k) => (k.arg ? [[k.arg, k.value] as const] : []));
  const entries = [...keywords, ...(value ? configEntries(value) : oldConfig(c))].filter(
    ([k]) => !["arbitrary_types_allowed", "protected_namespaces", "title_case"].includes(k),
  );
  for (const [k, v] of entries)
    if (!knownConfig.has(k))
      ctx.report("unknown-keyword", { keyword: k, callee: "ConfigDict", advice: keywordAdvice }, v.span);
  return entries.length
    ? ts.object(
        entries.map(([k, v]) =>
          ts.prop(
            k === "allow_population_by_field_name"
              ? "populate_by_name"
              : k === "orm_mode"
                ? "from_attributes"
                : k,
            lower(ctx, v),
          ),
        ),
      )
    : undefined;
}

const knownConfig = new Set(
  "extra frozen validate_assignment populate_by_name validate_by_name use_enum_values str_strip_whitespace str_to_lower str_to_upper strict from_attributes title json_schema_extra serialize_by_alias allow_population_by_field_name orm_mode".split(
    " ",
  ),
);

function configEntries(value: Expr): (readonly [string, Expr])[] {
  if (value.kind === "Call") return value.keywords.flatMap((k) => (k.arg ? [[k.arg, k.value] as const] : []));
  if (value.kind !== "Dict") return [];
  return value.keys.flatMap((k, i) =>
    k?.kind === "Constant" && k.value.type === "str" ? [[k.value.value, value.values[i]!] as const] : [],
  );
}

function oldConfig(c: ClassInfo): (readonly [string, Expr])[] {
  const inner = c.node.body.find((s) => s.kind === "ClassDef" && s.name === "Config");
  if (inner?.kind !== "ClassDef") return [];
  return inner.body.flatMap((s) =>
    s.kind === "Assign" && s.targets[0]!.kind === "Name" ? [[s.targets[0]!.id, s.value] as const] : [],
  );
}

/** `PrivateAttr(default=0)`, `PrivateAttr(default_factory=dict)`, or a plain value. */
function privateValue(ctx: Context, value: Expr): TsExpr {
  if (value.kind !== "Call" || !/\.PrivateAttr$/.test(ctx.types.qualifiedName(value.func) ?? ""))
    return lower(ctx, value);
  const factory = value.keywords.find((k) => k.arg === "default_factory")?.value;
  if (factory)
    return calledAtOnce(ctx, factory, "`PrivateAttr`", () => ctx.helperCall("call", lower(ctx, factory)));
  const given = value.args[0] ?? value.keywords.find((k) => k.arg === "default")?.value;
  return given ? lower(ctx, given) : ts.null;
}

// ---- validators and serializers -------------------------------------------------------------------------------------

const hookName = (ctx: Context, d: Expr): string =>
  ctx.types.qualifiedName(d.kind === "Call" ? d.func : d) ?? "";
const hookPattern =
  /^pydantic\.(functional_\w+\.)?(field_validator|model_validator|field_serializer|model_serializer|computed_field|validator|root_validator)$/;

/** Decorators that the static block stands for. */
export const isModelHook = (ctx: Context, d: Expr): boolean => hookPattern.test(hookName(ctx, d));

const isOldStyle = (ctx: Context, d: Expr): boolean => /\.(validator|root_validator)$/.test(hookName(ctx, d));
const decorated = (ctx: Context, m: FunctionInfo, pattern: RegExp): Expr | undefined =>
  (m.node as FunctionDef).decorators.find(
    (d) => hookPattern.test(hookName(ctx, d)) && pattern.test(hookName(ctx, d)),
  );

function hooks(
  ctx: Context,
  methods: readonly FunctionInfo[],
  pattern: RegExp,
  row: (m: FunctionInfo, d: Expr) => TsProperty[],
): TsExpr[] {
  return methods.flatMap((m) => {
    const d = decorated(ctx, m, pattern);
    return d ? [ts.object(row(m, d))] : [];
  });
}

const method = (ctx: Context, m: FunctionInfo): TsProperty =>
  ts.prop("method", ts.str(ctx.attribute(m.name)));
const fieldsOf = (ctx: Context, d: Expr): TsProperty =>
  ts.prop("fields", ts.array((d as Call).args.map((a) => lower(ctx, a))));

function mode(ctx: Context, d: Expr, otherwise?: string): TsProperty[] {
  const given = d.kind === "Call" ? d.keywords.find((k) => k.arg === "mode")?.value : undefined;
  return given ? [ts.prop("mode", lower(ctx, given))] : otherwise ? [ts.prop("mode", ts.str(otherwise))] : [];
}

const flag = (d: Expr, name: string): boolean => {
  const v = d.kind === "Call" ? d.keywords.find((k) => k.arg === name)?.value : undefined;
  return v?.kind === "Constant" && v.value.type === "bool" && v.value.value;
};
