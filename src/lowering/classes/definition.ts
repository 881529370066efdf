/** `class` statements. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { T } from "../../analysis/types.js";
import { ts, type TsClass, type TsExpr, type TsMember, type TsStmt } from "../../emitter/ts.js";
import type { ClassDef, Expr, FunctionDef, Stmt } from "../../parser/ast.js";
import { erasedBases } from "../calls/bases.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { docText } from "../functions/definition.js";
import { applyDecorator } from "../functions/definition.js";
import { exported, modeOf } from "../statements/targets.js";
import { dynamic, tsType } from "../types.js";
import { lowerBlock } from "../statements/index.js";
import { dataclassMembers } from "./dataclass.js";
import { lowerEnum } from "./enum.js";
import { lowerMethod } from "./methods.js";
import { isModelField, isModelHook, isModelStatement, modelMembers } from "./model.js";
import { lowerNamedTuple } from "./named-tuple.js";
import { classShape, construction } from "./shape.js";

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
      return [];
    case "enum":
      return lowerEnum(ctx, s, c);
    case "named-tuple":
      return lowerNamedTuple(ctx, s, c);
    default:
      return declare(ctx, s, lowerClass(ctx, s, c));
  }
}

/** `class X { ... }`, or an assignment where the name has other values too or decorators replace the class. */
export function declare(ctx: Context, s: ClassDef, declaration: TsClass, after: readonly TsStmt[] = []): TsStmt[] {
  const doc = docText(s.docstring);
  const decorators = s.decorators.filter((d) => !isTransparent(ctx, d));
  const binding = ctx.bindingOf(s);
  const mode = modeOf(ctx, s);
  if (decorators.length === 0 && mode === "const")
    return [{ kind: "classDeclaration", declaration, doc, export: exported(ctx, binding) }, ...after];
  const value = [...decorators].reverse().reduce((v: TsExpr, d) => applyDecorator(ctx, d, v), { kind: "classExpression", declaration } as TsExpr);
  const name = ts.id(ctx.variable(s.name));
  if (!mode) return [{ ...ts.expression(ts.assign(name, value)), doc }, ...after];
  return [{ kind: "variable", mode, target: name, type: dynamic(ctx), value, doc, export: exported(ctx, binding) }, ...after];
}

/** Decorators whose work is done by what is emitted. */
function isTransparent(ctx: Context, d: Expr): boolean {
  const name = ctx.types.qualifiedName(d.kind === "Call" ? d.func : d);
  return name !== undefined && ["dataclasses.dataclass", "typing.final", "typing.runtime_checkable", "typing_extensions.runtime_checkable", "enum.unique"].includes(name);
}

const hooks: Readonly<Record<string, "attribute-hook" | "unsupported-dunder">> = {
  __getattribute__: "attribute-hook",
  __new__: "unsupported-dunder",
  __del__: "unsupported-dunder",
  __init_subclass__: "unsupported-dunder",
  __set_name__: "unsupported-dunder",
  __get__: "unsupported-dunder",
  __set__: "unsupported-dunder",
};

function reportHooks(ctx: Context, s: ClassDef, c: ClassInfo): void {
  for (const m of c.methods.values()) {
    const code = Object.hasOwn(hooks, m.name) ? hooks[m.name] : undefined;
    if (code) ctx.report(code, { name: m.name }, (m.node as FunctionDef).nameSpan);
  }
  for (const k of s.keywords) {
    const abc = k.arg === "metaclass" && /(^|\.)ABCMeta$/.test(ctx.types.qualifiedName(k.value) ?? "");
    if (k.arg === "metaclass" && !abc) ctx.report("metaclass", { class: c.name, metaclass: ctx.sourceText(k.value.span) }, k.span);
    else if (!abc && k.arg !== "total" && classShape(ctx, c) !== "model") ctx.report("class-keyword-argument", { class: c.name, keyword: k.arg ?? "**" }, k.span);
  }
}

export function lowerClass(ctx: Context, s: ClassDef, c: ClassInfo, base = baseOf(ctx, c)): TsClass {
  const model = classShape(ctx, c) === "model" ? modelMembers(ctx, c) : [];
  const members = [...model, ...fieldDeclarations(ctx, c), ...constructorMembers(ctx, c), ...bodyMembers(ctx, s, c)];
  const registration = registrations(ctx, c);
  if (registration.length) members.push({ kind: "staticBlock", body: registration, blankBefore: true });
  return { kind: "class", name: ctx.variable(s.name), extends: base, members };
}

/** The base class in TypeScript; bases of Python's machinery fall away. */
function baseOf(ctx: Context, c: ClassInfo): TsExpr | undefined {
  const bases = c.node.bases.filter((b) => !isErasedBase(ctx, b));
  for (const b of bases) checkBase(ctx, c, b);
  const lowered = bases.map((b) => lower(ctx, b.kind === "Subscript" ? b.value : b));
  if (lowered.length <= 1) return lowered[0];
  if (usesSuper(ctx, c)) ctx.report("multiple-inheritance", { class: c.name, others: c.node.bases.slice(1).map((b) => ctx.sourceText(b.span)).join(", ") }, c.node.nameSpan);
  return ctx.helperCall("mixin", ...lowered);
}

function isErasedBase(ctx: Context, b: Expr): boolean {
  const name = ctx.types.qualifiedName(b);
  return name !== undefined && erasedBases.test(name);
}

function checkBase(ctx: Context, c: ClassInfo, b: Expr): void {
  const t = ctx.typeOf(b.kind === "Subscript" ? b.value : b);
  if (t.k === "builtin" && ["str", "int", "float", "list", "tuple", "dict", "set", "frozenset", "bytes", "bool", "type"].includes(t.name))
    ctx.report("unknown-base-class", { class: c.name, base: t.name, advice: `Hold the ${t.name} in an attribute and give the class the methods that are used.` }, b.span);
  if (t.k === "unknown" && b.kind !== "Name" && b.kind !== "Attribute") ctx.report("dynamic-base-class", { class: c.name }, b.span);
}

/** Whether the class or one of its bases relies on the order in which `super()` visits several bases. */
function usesSuper(ctx: Context, c: ClassInfo): boolean {
  return ctx.types.ancestry(c).some((k) => [...k.methods.values()].some((m) => m.calls.some((call) => call.func.kind === "Name" && call.func.id === "super")));
}

// ---- fields ---------------------------------------------------------------------------------------------------------

/** `name: T;` for what methods assign on `self`. In subclasses they are only declared, so that nothing resets what the base set. */
function fieldDeclarations(ctx: Context, c: ClassInfo): TsMember[] {
  const inherited = new Set(ctx.types.ancestry(c).slice(1).flatMap((k) => [...k.instanceAttributes.keys(), ...k.classAttributes.keys()]));
  const names = new Set([...c.instanceAttributes.keys(), ...declaredOnly(c), ...readThroughInstances(ctx, c)]);
  const out: TsMember[] = [];
  for (const name of names) {
    if (classShape(ctx, c) === "model" && c.classAttributes.has(name)) continue;
    if (inherited.has(name) || c.methods.has(name) || ctx.types.method(c, name)?.kind === "property") continue;
    const type = tsType(ctx, ctx.types.attributeType(c, name) ?? T.unknown);
    out.push({ kind: "field", name: ctx.attribute(name), static: false, declare: true, type: classShape(ctx, c) === "exception" ? dynamic(ctx) : type });
  }
  return out;
}

/** `x: int` in a class body, without a value. */
const declaredOnly = (c: ClassInfo): string[] => [...c.classAttributes].filter(([, a]) => !a.value).map(([n]) => n);

function readThroughInstances(ctx: Context, c: ClassInfo): string[] {
  const model = classShape(ctx, c) === "model";
  return [...c.classAttributes].filter(([name, a]) => a.value && ctx.facts.instanceReads.has(name) && !(model && (isModelField(ctx, c, name) || name.startsWith("_") || name === "model_config"))).map(([n]) => n);
}

// ---- constructors ---------------------------------------------------------------------------------------------------

function constructorMembers(ctx: Context, c: ClassInfo): TsMember[] {
  if (classShape(ctx, c) === "dataclass" && !c.methods.has("__init__")) return dataclassMembers(ctx, c);
  const kind = construction(ctx, c);
  const isRoot = ctx.programBases(c).length === 0;
  const rest = { target: ts.id("args"), type: `${dynamic(ctx)}[]`, rest: true };
  if (kind === "init" && isRoot) {
    const superCall = classShape(ctx, c) === "exception" ? [ts.expression(ts.call(ts.raw("super"), ts.spread(ts.id("args"))))] : [];
    const init = ts.expression(ts.call(ts.member(ts.as(ts.this, dynamic(ctx)), "__init__"), ts.spread(ts.id("args"))));
    const own = hasInitBelow(ctx, c) ? [init] : [];
    const fallback: TsMember[] = c.methods.has("__init__") ? [] : [methodMember("__init__", [rest], [])];
    return [methodMember("constructor", [rest], [...superCall, ...own]), ...fallback];
  }
  if (kind === "create" && isRoot) return [asyncFactory(ctx, c)];
  return [];
}

const hasInitBelow = (ctx: Context, c: ClassInfo): boolean => [c, ...ctx.types.subclasses(c)].some((k) => k.methods.has("__init__"));

function methodMember(name: string, params: { target: TsExpr; type?: string; rest?: boolean }[], body: TsStmt[]): TsMember {
  return { kind: "method", name, static: false, decorators: [], blankBefore: true, fn: { kind: "function", arrow: false, async: false, generator: false, params, body } };
}

/** `static async create(...)`, since a constructor cannot await. */
function asyncFactory(ctx: Context, c: ClassInfo): TsMember {
  const any = dynamic(ctx);
  const body = [
    ts.variable("const", "created", ts.new(ts.as(ts.this, any)), any),
    ts.expression(ts.await(ts.call(ts.member(ts.id("created"), "__init__"), ts.spread(ts.id("args"))))),
    ts.return(ts.id("created")),
  ];
  ctx.report("async-constructor", { class: c.name }, c.node.nameSpan);
  return {
    kind: "method",
    name: "create",
    static: true,
    decorators: [],
    blankBefore: true,
    fn: { kind: "function", arrow: false, async: true, generator: false, params: [{ target: ts.id("args"), type: `${any}[]`, rest: true }], returnType: `Promise<${any}>`, body },
  };
}

// ---- body -----------------------------------------------------------------------------------------------------------

function bodyMembers(ctx: Context, s: ClassDef, c: ClassInfo): TsMember[] {
  const out: TsMember[] = [];
  const dataclass = classShape(ctx, c) === "dataclass";
  for (const stmt of s.body) out.push(...bodyMember(ctx, c, stmt, dataclass));
  return out;
}

function bodyMember(ctx: Context, c: ClassInfo, stmt: Stmt, dataclass: boolean): TsMember[] {
  const out = bodyStatement(ctx, c, stmt, dataclass);
  const leading = stmt.trivia.leading.map((x) => x.text);
  if (out.length) out[0] = { ...out[0]!, origin: stmt.span, leading, blankBefore: stmt.trivia.blankLineBefore };
  return out;
}

function bodyStatement(ctx: Context, c: ClassInfo, stmt: Stmt, dataclass: boolean): TsMember[] {
  if (classShape(ctx, c) === "model" && isModelStatement(ctx, c, stmt)) return [];
  switch (stmt.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return lowerMethod(ctx, c, ctx.facts.program.functionOf.get(stmt)!);
    case "Assign":
      return stmt.targets.flatMap((t) => (t.kind === "Name" ? [staticField(ctx, t.id, stmt.value)] : [])).filter((f) => f.name !== "__slots__" && f.name !== "__match_args__") as TsMember[];
    case "AnnAssign":
      if (!stmt.value || stmt.target.kind !== "Name" || (dataclass && isField(ctx, c, stmt.target.id))) return [];
      return [staticField(ctx, stmt.target.id, stmt.value)];
    case "ClassDef": {
      const [declaration] = lowerBlock(ctx, [stmt]);
      if (declaration?.kind !== "classDeclaration") return [];
      return [{ kind: "field", name: ctx.attribute(stmt.name), static: true, value: { kind: "classExpression", declaration: declaration.declaration } }];
    }
    case "Pass":
    case "Expr":
      return stmt.kind === "Expr" && stmt.value.kind !== "Constant" ? [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }] : [];
    default:
      ctx.report("unsupported-statement", { statement: `${stmt.kind} in a class body` }, stmt.span);
      return [];
  }
}

import { isClassVar } from "./fields.js";
const isField = (ctx: Context, c: ClassInfo, name: string): boolean => {
  const a = c.classAttributes.get(name)?.annotation;
  return a !== undefined && !isClassVar(ctx, a);
};

function staticField(ctx: Context, name: string, value: Expr): TsMember & { kind: "field" } {
  return { kind: "field", name: ctx.attribute(name), static: true, type: value.kind === "Constant" ? dynamic(ctx) : dynamic(ctx), value: lower(ctx, value) };
}

// ---- registrations --------------------------------------------------------------------------------------------------

/** What the runtime must know of the class: class attributes that instances read, decorated methods, signatures. */
function registrations(ctx: Context, c: ClassInfo): TsStmt[] {
  const out: TsStmt[] = [];
  if (ctx.variable(c.name) !== c.name || ctx.facts.classNamesMatter && c.scope.parent?.kind === "function")
    out.push(ts.expression(ctx.helperCall("pyClass", ts.this, ts.object([ts.prop("name", ts.str(c.name))]))));
  for (const name of readThroughInstances(ctx, c))
    if (!(classShape(ctx, c) === "dataclass" && isField(ctx, c, name)))
      out.push(ts.expression(ctx.helperCall("classAttribute", ts.this, ts.str(ctx.attribute(name)))));
  for (const m of c.methods.values()) out.push(...methodRegistrations(ctx, m));
  const abstract = abstractMethods(c);
  if (abstract.length) out.push(ts.expression(ctx.helperCall("abstractMethods", ts.this, ts.array(abstract.map((n) => ts.str(ctx.attribute(n)))))));
  const matchArgs = c.classAttributes.get("__match_args__")?.value;
  if (matchArgs) out.push(ts.expression(ctx.helperCall("setAttr", ts.this, ts.str("__match_args__"), lower(ctx, matchArgs))));
  return out;
}

function abstractMethods(c: ClassInfo): string[] {
  return [...c.methods.values()]
    .filter((m) => (m.node as FunctionDef).decorators.some((d) => (d.kind === "Name" ? d.id : d.kind === "Attribute" ? d.attr : "") === "abstractmethod"))
    .map((m) => m.name);
}

function methodRegistrations(ctx: Context, m: FunctionInfo): TsStmt[] {
  const custom = m.decorators.filter((d) => !ctx.types.keepsFunction(d) && !isModelHook(ctx, d));
  return [...custom].reverse().map((d) => {
    const owner = m.kind === "method" ? "decorateMethod" : m.kind === "property" ? "decorateGetter" : "decorateStatic";
    const takesClass = m.kind === "class" ? [ts.true] : [];
    return ts.expression(ctx.helperCall(owner, ts.this, ts.str(ctx.attribute(m.name)), lower(ctx, d), ...takesClass));
  });
}
