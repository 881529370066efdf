/** Annotations of a pydantic model's fields -> the schemas of `runtime/pydantic`. */
import type { ClassInfo } from "../../analysis/program.js";
import type { Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Call, Expr } from "../../parser/ast.js";
import { reportGenericModel } from "./generic-model.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { calledAtOnce } from "../protocols.js";
import { libraryReference } from "../references.js";

/** A field's schema, and what `Annotated[...]` adds to `Field(...)`. */
export interface FieldSchema {
  readonly schema: TsExpr;
  readonly options: readonly TsProperty[];
}

export function fieldSchema(ctx: Context, annotation: Expr): FieldSchema {
  if (annotation.kind === "Subscript" && lastName(ctx, annotation.value) === "Annotated")
    return annotatedSchema(ctx, annotation.slice);
  return { schema: schemaOf(ctx, annotation), options: limitsOf(ctx, annotation) };
}

function annotatedSchema(ctx: Context, slice: Expr): FieldSchema {
  const [type, ...notes] = slice.kind === "Tuple" ? slice.elts : [slice];
  const inner = fieldSchema(ctx, type!);
  const options = notes.flatMap((n) =>
    n.kind === "Call" && isFieldCall(ctx, n) ? fieldOptions(ctx, n) : note(ctx, n),
  );
  return { schema: inner.schema, options: [...inner.options, ...options] };
}

/** Texts and other notes mean nothing to pydantic; its own validators are reported. */
function note(ctx: Context, n: Expr): TsProperty[] {
  if (n.kind === "Call" && /^pydantic\./.test(ctx.types.qualifiedName(n.func) ?? "")) lower(ctx, n.func);
  return [];
}

export const isFieldCall = (ctx: Context, e: Expr): e is Call =>
  e.kind === "Call" &&
  /^pydantic\.(fields\.)?(Field|StringConstraints)$/.test(ctx.types.qualifiedName(e.func) ?? "");

/** The keywords of `Field(...)`; its first argument is the default. */
export function fieldOptions(ctx: Context, call: Call): TsProperty[] {
  const [first] = call.args;
  const isRequired = first?.kind === "Constant" && first.value.type === "Ellipsis";
  const options = first && !isRequired ? [ts.prop("default", lower(ctx, first))] : [];
  for (const k of call.keywords) {
    const ellipsis = k.value.kind === "Constant" && k.value.value.type === "Ellipsis";
    if (k.arg === undefined) ctx.report("dynamic-keyword-arguments", { callee: "Field" }, k.span);
    else if (!(k.arg === "default" && ellipsis))
      options.push(
        ts.prop(
          k.arg,
          calledAtOnce(ctx, k.value, "`Field`", () => lower(ctx, k.value)),
        ),
      );
  }
  return options;
}

/** `PositiveInt` and its like carry their limit in the name. */
function limitsOf(ctx: Context, annotation: Expr): TsProperty[] {
  const name = lastName(ctx, annotation) ?? "";
  const limit = { Positive: "gt", NonNegative: "ge", Negative: "lt" }[
    /^(NonNegative|Positive|Negative)(Int|Float)$/.exec(name)?.[1] ?? ""
  ];
  return limit ? [ts.prop(limit, ts.num(0))] : [];
}

const make = (ctx: Context, name: string, ...args: TsExpr[]): TsExpr =>
  ts.method(schemas(ctx), name, ...args);
const simple = (ctx: Context, name: string): TsExpr => ts.member(schemas(ctx), name);
const schemas = (ctx: Context): TsExpr => ctx.external("pydantic/index", "schema");

/** The schema of an annotation. */
export function schemaOf(ctx: Context, e: Expr): TsExpr {
  switch (e.kind) {
    case "Constant":
      if (e.value.type === "None") return simple(ctx, "none");
      return e.value.type === "str" ? quotedSchema(ctx, e.value.value, e) : unknownSchema(ctx, e);
    case "BinOp":
      return e.op === "|"
        ? make(ctx, "union", ...alternatives(e).map((x) => schemaOf(ctx, x)))
        : unknownSchema(ctx, e);
    case "Name":
    case "Attribute":
      return namedSchema(ctx, e);
    case "Subscript":
      return genericSchema(ctx, e.value, e.slice.kind === "Tuple" ? e.slice.elts : [e.slice], e);
    default:
      return unknownSchema(ctx, e);
  }
}

const alternatives = (e: Expr): Expr[] =>
  e.kind === "BinOp" && e.op === "|" ? [...alternatives(e.left), ...alternatives(e.right)] : [e];

const plain: Readonly<Record<string, string>> = {
  str: "str",
  int: "int",
  float: "float",
  bool: "bool",
  bytes: "bytes",
  None: "none",
  Any: "any",
  object: "any",
  Callable: "callable",
  Text: "str",
  StrictStr: "str",
  StrictInt: "int",
  StrictBool: "bool",
  StrictFloat: "float",
  PositiveInt: "int",
  NonNegativeInt: "int",
  NegativeInt: "int",
  PositiveFloat: "float",
  NonNegativeFloat: "float",
};
const containers: Readonly<Record<string, string>> = {
  list: "list",
  List: "list",
  Sequence: "list",
  Iterable: "list",
  dict: "dict",
  Dict: "dict",
  Mapping: "dict",
  MutableMapping: "dict",
  set: "set",
  Set: "set",
  frozenset: "frozenset",
  FrozenSet: "frozenset",
  tuple: "tuples",
  Tuple: "tuples",
};

/** The last part of the name of a builtin, or of a member of a library. */
function lastName(ctx: Context, e: Expr): string | undefined {
  const t = ctx.typeOf(e);
  return t.k === "builtin" || t.k === "library" ? t.name.replace(/^.*\./, "") : undefined;
}

function namedSchema(ctx: Context, e: Expr): TsExpr {
  const t = ctx.typeOf(e);
  if (t.k === "class") return classSchema(ctx, t.info, lower(ctx, e));
  const name = lastName(ctx, e);
  if (name && plain[name]) return simple(ctx, plain[name]);
  if (name && containers[name]) return make(ctx, containers[name]);
  const alias = aliasOf(ctx, e);
  if (alias) return schemaOf(ctx, alias);
  if (t.k === "library") return librarySchema(ctx, t, e);
  return isTypeVariable(ctx, e) ? simple(ctx, "any") : unknownSchema(ctx, e);
}

/** `Role = Literal["user", "assistant"]` */
function aliasOf(ctx: Context, e: Expr): Expr | undefined {
  const binding = e.kind === "Name" ? ctx.bindingOf(e) : undefined;
  const [write, ...more] = binding?.writes ?? [];
  if (!write || more.length || write.source.kind !== "assign" || write.source.path.length) return undefined;
  return write.source.value.kind === "Call" ? undefined : write.source.value;
}

function isTypeVariable(ctx: Context, e: Expr): boolean {
  const source = e.kind === "Name" ? ctx.bindingOf(e)?.writes[0]?.source : undefined;
  return (
    source?.kind === "assign" &&
    source.value.kind === "Call" &&
    /TypeVar$/.test(ctx.types.qualifiedName(source.value.func) ?? "")
  );
}

function librarySchema(ctx: Context, t: Ty & { k: "library" }, e: Expr): TsExpr {
  const row = ctx.types.libraries.member(t.name);
  if (row?.kind !== "class") {
    if (row?.kind === "unsupported") lower(ctx, e);
    return row?.kind === "erased" ? simple(ctx, "any") : unknownSchema(ctx, e);
  }
  const cls = ts.arrow([], libraryReference(ctx, t.name, e.span));
  const parsed: Readonly<Record<string, string>> = {
    "datetime.datetime": "datetime",
    "datetime.date": "date",
    "uuid.UUID": "uuid",
    "pathlib.Path": "path",
  };
  return parsed[t.name] ? make(ctx, "parsed", ts.str(parsed[t.name]!), cls) : make(ctx, "instance", cls);
}

/** A model by its fields, a TypedDict as a dict, anything else by its instances. */
function classSchema(ctx: Context, c: ClassInfo, cls: TsExpr): TsExpr {
  if (ctx.types.isTypedDict(c)) return make(ctx, "dict", simple(ctx, "str"), simple(ctx, "any"));
  return make(
    ctx,
    ctx.types.libraryBases(c).includes("pydantic.BaseModel") ? "model" : "instance",
    ts.arrow([], cls),
  );
}

function genericSchema(ctx: Context, target: Expr, args: readonly Expr[], e: Expr): TsExpr {
  const name = lastName(ctx, target);
  switch (name) {
    case "Optional":
      return make(ctx, "optional", schemaOf(ctx, args[0]!));
    case "Union":
      return make(ctx, "union", ...args.map((a) => schemaOf(ctx, a)));
    case "Literal":
      return make(ctx, "literal", ...args.map((a) => lower(ctx, a)));
    case "Annotated":
      return annotatedValue(ctx, args, e);
    case "Callable":
      return simple(ctx, "callable");
    case "Final":
    case "Required":
    case "NotRequired":
      return schemaOf(ctx, args[0]!);
    case "tuple":
    case "Tuple":
      return tupleSchema(ctx, args);
  }
  if (name && containers[name]) return make(ctx, containers[name], ...args.map((a) => schemaOf(ctx, a)));
  if (ctx.typeOf(target).k !== "class") return unknownSchema(ctx, e);
  if (e.kind === "Subscript") reportGenericModel(ctx, e);
  return namedSchema(ctx, target);
}

/** `list[Annotated[int, Field(gt=0)]]` */
function annotatedValue(ctx: Context, args: readonly Expr[], e: Expr): TsExpr {
  const { schema, options } = annotatedSchema(ctx, { ...e, kind: "Tuple", elts: args } as Expr);
  return options.length ? make(ctx, "limited", schema, ts.object(options)) : schema;
}

function tupleSchema(ctx: Context, args: readonly Expr[]): TsExpr {
  const last = args.at(-1);
  if (last?.kind === "Constant" && last.value.type === "Ellipsis")
    return make(ctx, "tuples", schemaOf(ctx, args[0]!));
  return make(ctx, "tuple", ...args.map((a) => schemaOf(ctx, a)));
}

/** `"Node"`, `"Optional[Node]"`, `"list[Node]"`: text has no nodes of its own. */
function quotedSchema(ctx: Context, text: string, e: Expr): TsExpr {
  const generic = /^\s*(?:typing\.)?(\w+)\s*\[(.*)\]\s*$/s.exec(text);
  if (text.includes("|"))
    return make(ctx, "union", ...text.split("|").map((part) => quotedSchema(ctx, part, e)));
  if (generic) return quotedGeneric(ctx, generic[1]!, generic[2]!, e);
  const name = text.trim();
  if (plain[name]) return simple(ctx, plain[name]);
  if (containers[name]) return make(ctx, containers[name]);
  const binding = ctx.module.scopes.module.bindings.get(name);
  const t = binding && ctx.types.declaredType(binding);
  return t?.k === "class" ? classSchema(ctx, t.info, ts.id(ctx.variable(name))) : unknownSchema(ctx, e);
}

function quotedGeneric(ctx: Context, name: string, inner: string, e: Expr): TsExpr {
  const parts = splitArguments(inner).map((part) => quotedSchema(ctx, part, e));
  if (name === "Optional") return make(ctx, "optional", ...parts);
  if (name === "Union") return make(ctx, "union", ...parts);
  return containers[name] && name.toLowerCase() !== "tuple"
    ? make(ctx, containers[name], ...parts)
    : unknownSchema(ctx, e);
}

/** At the commas outside of brackets. */
function splitArguments(text: string): string[] {
  const out = [""];
  let depth = 0;
  for (const c of text) {
    if (c === "[") depth++;
    if (c === "]") depth--;
    if (c === "," && depth === 0) out.push("");
    else out[out.length - 1] += c;
  }
  return out;
}

function unknownSchema(ctx: Context, e: Expr): TsExpr {
  ctx.report("model-field-type", { type: ctx.sourceText(e.span) }, e.span);
  return simple(ctx, "any");
}
