/** `class` statements. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { baseClassName } from "../../analysis/infer/hierarchy.js";
import { ts, type TsClass, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { ClassDef, Expr, FunctionDef } from "../../parser/ast.js";
import { erasedBases } from "../calls/bases.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { docText } from "../functions/definition.js";
import { areClassesInspected } from "../functions/details.js";
import { applyDecorator } from "../functions/definition.js";
import { libraryReference } from "../references.js";
import { exported, modeOf } from "../statements/targets.js";
import { dynamic } from "../types.js";
import { builtinBaseClass, builtinBaseOf } from "./builtin-base.js";
import { lowerEnum } from "./enum.js";
import { modelMembers } from "./model.js";
import { lowerNamedTuple } from "./named-tuple.js";
import { describeTypedDict, lowerTypedDict } from "./typed-dict.js";
import { classShape, supportsNew } from "./shape.js";
import { fieldDeclarations } from "./declared-fields.js";
import { constructorMembers } from "./constructors.js";
import { isOpen, parametrizedModel, reportGenericModel } from "./generic-model.js";
import { lineageMembers } from "./lineage.js";
import { bodyMembers } from "./body.js";
import { registrations } from "./registrations.js";
import { isPlaceholder } from "../statements/placeholder.js";

export function lowerClassDef(ctx: Context, s: ClassDef): TsStmt[] {
  const c = ctx.facts.program.classOf.get(s)!;
  const saved = { cls: ctx.cls, before: ctx.beforeClass };
  ctx.cls = c;
  ctx.beforeClass = [];
  const out = shaped(ctx, s, c);
  const before = ctx.beforeClass;
  ctx.cls = saved.cls;
  ctx.beforeClass = saved.before;
  return [...before, ...out];
}

function shaped(ctx: Context, s: ClassDef, c: ClassInfo): TsStmt[] {
  reportHooks(ctx, s, c);
  switch (classShape(ctx, c)) {
    case "typed-dict":
      if (ctx.facts.asked.typedDicts.has(c)) return lowerTypedDict(ctx, s, c);
      return areClassesInspected(ctx) ? describeTypedDict(ctx, s, c) : [];
    case "enum":
      return lowerEnum(ctx, s, c);
    case "named-tuple":
      return lowerNamedTuple(ctx, s, c);
    default:
      return declare(ctx, s, lowerClass(ctx, s, c));
  }
}

/** `class X { ... }`, or an assignment where the name has other values too or decorators replace the class. */
export function declare(ctx: Context, s: ClassDef, made: TsClass, after: readonly TsStmt[] = []): TsStmt[] {
  const declaration = { ...made, members: [...made.members, ...lineageMembers(ctx, s)] };
  const doc = docText(s.docstring);
  const decorators = s.decorators.filter((d) => !isTransparent(ctx, d));
  const binding = ctx.bindingOf(s);
  const mode = modeOf(ctx, s);
  if (decorators.length === 0 && mode === "const")
    return [{ kind: "classDeclaration", declaration, doc, export: exported(ctx, binding) }, ...after];
  const value = [...decorators]
    .reverse()
    .reduce((v: TsExpr, d) => applyDecorator(ctx, d, v), { kind: "classExpression", declaration } as TsExpr);
  const name = ts.id(ctx.variable(s.name));
  if (!mode) return [{ ...ts.expression(ts.assign(name, value)), doc }, ...after];
  return [
    { kind: "variable", mode, target: name, type: dynamic(ctx), value, doc, export: exported(ctx, binding) },
    ...after,
  ];
}

/** Decorators whose work is done by what is emitted. */
export function isTransparent(ctx: Context, d: Expr): boolean {
  const name = ctx.types.qualifiedName(d.kind === "Call" ? d.func : d);
  return (
    name !== undefined &&
    [
      "dataclasses.dataclass",
      "typing.final",
      "typing.runtime_checkable",
      "typing_extensions.runtime_checkable",
      "enum.unique",
    ].includes(name)
  );
}

/** Methods that Python calls by itself and the migrated program does not, by the shapes of classes that have them. */
function isIgnoredHook(ctx: Context, c: ClassInfo, name: string): boolean {
  if (name === "__del__" || name === "__prepare__") return true;
  if (name === "__new__") return !supportsNew(ctx, c);
  const made = ["__getattribute__", "__setattr__", "__delattr__"].includes(name);
  return made && classShape(ctx, c) !== "plain" && builtinBaseOf(ctx.types, c) === undefined;
}

/** `__iter__ = None` takes an operation away in Python; the helpers look for methods only. */
function reportBlocked(ctx: Context, c: ClassInfo): void {
  for (const [name, { value }] of c.classAttributes)
    if (
      /^__(?!hash__|doc__|slots__|match_args__)\w+__$/.test(name) &&
      value?.kind === "Constant" &&
      value.value.type === "None"
    )
      ctx.report("unsupported-dunder", { class: c.name, method: name }, value.span);
}

function reportHooks(ctx: Context, s: ClassDef, c: ClassInfo): void {
  reportBlocked(ctx, c);
  for (const m of new Set(c.methods.values()))
    if (isIgnoredHook(ctx, c, m.name))
      ctx.report("unsupported-dunder", { class: c.name, method: m.name }, (m.node as FunctionDef).nameSpan);
  for (const k of s.keywords) {
    const abc =
      k.arg === "metaclass" &&
      /(^|\.)(ABCMeta|EnumMeta|EnumType)$/.test(ctx.types.qualifiedName(k.value) ?? "");
    if (classShape(ctx, c) === "plain" && (k.arg !== "metaclass" || ctx.typeOf(k.value).k === "class"))
      continue;
    if (k.arg === "metaclass" && !abc)
      ctx.report("metaclass", { class: c.name, metaclass: ctx.sourceText(k.value.span) }, k.span);
    else if (!abc && k.arg !== "total" && classShape(ctx, c) !== "model")
      ctx.report("class-keyword-argument", { class: c.name, keyword: k.arg ?? "**" }, k.span);
  }
}

export function lowerClass(ctx: Context, s: ClassDef, c: ClassInfo, base = baseOf(ctx, c)): TsClass {
  const model = classShape(ctx, c) === "model" ? modelMembers(ctx, c) : [];
  const members = [
    ...model,
    ...fieldDeclarations(ctx, c),
    ...constructorMembers(ctx, c),
    ...bodyMembers(ctx, s, c),
  ];
  const registration = registrations(ctx, c);
  if (registration.length) members.push({ kind: "staticBlock", body: registration, blankBefore: true });
  return { kind: "class", name: ctx.variable(s.name), extends: base, members };
}

/** The base class in TypeScript; bases of Python's machinery fall away. */
function baseOf(ctx: Context, c: ClassInfo): TsExpr | undefined {
  const bases = c.node.bases.filter((b) => !isErasedBase(ctx, b));
  for (const b of bases) checkBase(ctx, c, b);
  for (const b of bases) if (b.kind === "Subscript") reportGenericModel(ctx, b);
  const lowered = bases.map((b) =>
    isNamedTupleCall(ctx, b)
      ? ts.as(lower(ctx, b), ctx.helperType("AnyBase"))
      : (builtinBase(ctx, b) ?? givenTypes(ctx, b) ?? lower(ctx, b.kind === "Subscript" ? b.value : b)),
  );
  const [only] = lowered;
  if (bases.some((b) => b.kind === "Starred")) return ctx.helperCall("mixin", ...lowered);
  if (lowered.length <= 1) return only && isPlaceholder(only) ? ts.as(only, ctx.helperType("AnyBase")) : only;
  reportMixedConstructors(ctx, c);
  return ctx.helperCall("mixin", ...lowered);
}

/** `class ItemPage(Page[Item])` */
const givenTypes = (ctx: Context, b: Expr): TsExpr | undefined =>
  b.kind === "Subscript" && !isOpen(ctx, b) ? parametrizedModel(ctx, b) : undefined;

/** `class X(dict)`, `class X(list[int])` */
function builtinBase(ctx: Context, b: Expr): TsExpr | undefined {
  const t = ctx.typeOf(b.kind === "Subscript" ? b.value : b);
  if (t.k !== "builtin" && t.k !== "library") return undefined;
  const name = baseClassName(t.name);
  const helper = builtinBaseClass(name);
  if (helper !== undefined) return ctx.helper(helper);
  return name === t.name ? undefined : libraryReference(ctx, name, b.span);
}

function isErasedBase(ctx: Context, b: Expr): boolean {
  const name = ctx.types.qualifiedName(b);
  return name !== undefined && erasedBases.test(name);
}

function checkBase(ctx: Context, c: ClassInfo, b: Expr): void {
  const t = ctx.typeOf(b.kind === "Subscript" ? b.value : b);
  if (t.k === "builtin" && ["bytes", "bool", "bytearray", "complex"].includes(t.name))
    ctx.report(
      "unknown-base-class",
      {
        class: c.name,
        base: t.name,
        advice: `Hold the ${t.name} in an attribute and give the class the methods that are used.`,
      },
      b.span,
    );
  if (isNamedTupleCall(ctx, b)) return;
  if (t.k === "library" && t.name === "string.Formatter")
    ctx.report(
      "unknown-base-class",
      { class: c.name, base: t.name, advice: "Look the fields up before, and pass them to `str.format`." },
      b.span,
    );
  if (t.k === "library") reportUncalledOverrides(ctx, c, t.name);
  if (t.k === "unknown" && b.kind !== "Name" && b.kind !== "Attribute")
    ctx.report("dynamic-base-class", { class: c.name }, b.span);
}

const nameSpanOf = (node: FunctionInfo["node"]): Expr["span"] =>
  "nameSpan" in node ? node.nameSpan : node.span;

/** Methods that Python's package calls on its subclasses and the runtime does not. */
function reportUncalledOverrides(ctx: Context, c: ClassInfo, base: string): void {
  const hooks = ctx.types.libraries.hooks(base);
  if (hooks === undefined) return;
  const known = new Set(ctx.types.libraries.membersOf(base));
  const privates = ctx.types.libraries.class(base)?.privates;
  const isPython = (name: string): boolean =>
    known.has(name) || (name.startsWith("_") && (privates?.includes(name) ?? true));
  for (const [name, method] of c.methods)
    if (!/^__\w+__$/.test(name) && !hooks.includes(name) && isPython(name))
      ctx.report("uncalled-override", { class: c.name, method: name, base }, nameSpanOf(method.node));
}

/** `class Pair(namedtuple("Pair", "a b"))` */
const isNamedTupleCall = (ctx: Context, b: Expr): boolean =>
  b.kind === "Call" && ctx.types.qualifiedName(b.func) === "collections.namedtuple";

/** Only one constructor can run: a base that is no class of the program has its own, and an `__init__` beside it is never called. */
function reportMixedConstructors(ctx: Context, c: ClassInfo): void {
  const shapes = ctx.programBases(c).map((b) => classShape(ctx, b));
  const made =
    shapes.some((shape) => shape !== "plain") ||
    ctx.programBases(c).length < c.node.bases.filter((b) => !isErasedBase(ctx, b)).length;
  const own = ctx.types
    .ancestry(c)
    .slice(1)
    .some((k) => k.methods.has("__init__") && classShape(ctx, k) === "plain");
  const others = c.node.bases.map((b) => ctx.sourceText(b.span)).join(", ");
  if (made && own) ctx.report("multiple-inheritance", { class: c.name, others }, c.node.nameSpan);
}
