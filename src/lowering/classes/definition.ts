/** `class` statements. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { T } from "../../analysis/types.js";
import { baseClassName } from "../../analysis/infer/hierarchy.js";
import {
  ts,
  type TsClass,
  type TsExpr,
  type TsMember,
  type TsProperty,
  type TsStmt,
} from "../../emitter/ts.js";
import type { ClassDef, Expr, FunctionDef, Stmt } from "../../parser/ast.js";
import { erasedBases } from "../calls/bases.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { docText } from "../functions/definition.js";
import { areClassesInspected, withClassDetails } from "../functions/details.js";
import { applyDecorator } from "../functions/definition.js";
import { libraryReference } from "../references.js";
import { exported, modeOf, namesIn } from "../statements/targets.js";
import { dynamic, tsType } from "../types.js";
import { lowerBlock } from "../statements/index.js";
import { builtinBaseClass, builtinBaseOf, memberNames } from "./builtin-base.js";
import { classHooks } from "./hooks.js";
import { dataclassMembers, dataclassRegistration } from "./dataclass.js";
import { lowerEnum } from "./enum.js";
import { concreteCheck, lowerMethod } from "./methods.js";
import { isModelField, isModelHook, isModelStatement, modelMembers } from "./model.js";
import { lowerNamedTuple } from "./named-tuple.js";
import { lowerTypedDict } from "./typed-dict.js";
import { abstractNames, classShape, isCooperative, construction, supportsNew } from "./shape.js";

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
      return areClassesInspected(ctx) ? typedDict(ctx, s, c) : [];
    case "enum":
      return lowerEnum(ctx, s, c);
    case "named-tuple":
      return lowerNamedTuple(ctx, s, c);
    default:
      return declare(ctx, s, lowerClass(ctx, s, c));
  }
}

/** `const State = describe(typedDict("State"), { ... })`, where something may ask for the fields. */
function typedDict(ctx: Context, s: ClassDef, c: ClassInfo): TsStmt[] {
  const made = ts.call(ctx.external("python/stdlib/typing", "typedDict"), ts.str(c.name));
  const family = [...ctx.types.ancestry(c)].reverse();
  const value = withClassDetails(ctx, c, made, family);
  const mode = modeOf(ctx, s);
  if (!mode) return [ts.expression(ts.assign(ts.id(ctx.variable(s.name)), value))];
  return [
    {
      kind: "variable",
      mode,
      target: ts.id(ctx.variable(s.name)),
      value,
      doc: docText(s.docstring),
      export: exported(ctx, ctx.bindingOf(s)),
    },
  ];
}

/** `class X { ... }`, or an assignment where the name has other values too or decorators replace the class. */
export function declare(
  ctx: Context,
  s: ClassDef,
  declaration: TsClass,
  after: readonly TsStmt[] = [],
): TsStmt[] {
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
  if (name === "__del__") return true;
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
  const lowered = bases.map((b) =>
    isNamedTupleCall(ctx, b)
      ? ts.as(lower(ctx, b), ctx.helperType("AnyBase"))
      : (builtinBase(ctx, b) ?? lower(ctx, b.kind === "Subscript" ? b.value : b)),
  );
  const [only] = lowered;
  const isPlaceholder =
    only?.kind === "call" && only.callee.kind === "id" && only.callee.helper === "notMigrated";
  if (bases.some((b) => b.kind === "Starred")) return ctx.helperCall("mixin", ...lowered);
  if (lowered.length <= 1) return isPlaceholder ? ts.as(only, ctx.helperType("AnyBase")) : only;
  reportMixedConstructors(ctx, c);
  return ctx.helperCall("mixin", ...lowered);
}

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

const nameSpanOf = (node: FunctionInfo["node"]): Expr["span"] => ("nameSpan" in node ? node.nameSpan : node.span);

/** Methods that Python's package calls on its subclasses and the runtime does not. */
function reportUncalledOverrides(ctx: Context, c: ClassInfo, base: string): void {
  const hooks = ctx.types.libraries.hooks(base);
  if (hooks === undefined) return;
  const known = new Set(ctx.types.libraries.membersOf(base));
  for (const [name, method] of c.methods)
    if (!/^__\w+__$/.test(name) && !hooks.includes(name) && (name.startsWith("_") || known.has(name)))
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

// ---- fields ---------------------------------------------------------------------------------------------------------

/** `name: T;` for what methods assign on `self`. In subclasses they are only declared, so that nothing resets what the base set. */
function fieldDeclarations(ctx: Context, c: ClassInfo): TsMember[] {
  const inherited = new Set(
    ctx.types
      .ancestry(c)
      .slice(1)
      .flatMap((k) => [...k.instanceAttributes.keys(), ...k.classAttributes.keys()]),
  );
  const names = new Set([
    ...c.instanceAttributes.keys(),
    ...declaredOnly(c),
    ...readThroughInstances(ctx, c),
    ...methodValues(ctx, c),
  ]);
  const out: TsMember[] = [...c.computed].map((name) => ({
    kind: "field",
    name: ctx.attribute(name),
    static: true,
    declare: true,
    type: dynamic(ctx),
  }));
  for (const name of names) {
    if (classShape(ctx, c) === "model" && c.classAttributes.has(name)) continue;
    if (inherited.has(name) || c.methods.has(name) || ctx.types.method(c, name)?.kind === "property")
      continue;
    const type = tsType(ctx, ctx.types.attributeType(c, name) ?? T.unknown);
    out.push({
      kind: "field",
      name: ctx.attribute(name),
      static: false,
      declare: true,
      type: classShape(ctx, c) === "exception" ? dynamic(ctx) : type,
    });
  }
  return out;
}

/** `x: int` in a class body, without a value. */
const declaredOnly = (c: ClassInfo): string[] =>
  [...c.classAttributes].filter(([n, a]) => !a.value || c.computed.has(n)).map(([n]) => n);

/** `shout = say`: methods under another name, which TypeScript does not know. */
const methodValues = (ctx: Context, c: ClassInfo): string[] =>
  [...c.classAttributes]
    .filter(([name, a]) => a.value && isMethodValue(c, a.value) && ctx.facts.instanceReads.has(name))
    .map(([n]) => n);

function readThroughInstances(ctx: Context, c: ClassInfo): string[] {
  const model = classShape(ctx, c) === "model";
  return [...c.classAttributes]
    .filter(
      ([name, a]) =>
        a.value &&
        !isMethodValue(c, a.value) &&
        (ctx.facts.instanceReads.has(name) || name === "__hash__") &&
        !(model && (isModelField(ctx, c, name) || name.startsWith("_") || name === "model_config")),
    )
    .map(([n]) => n);
}

// ---- constructors ---------------------------------------------------------------------------------------------------

function constructorMembers(ctx: Context, c: ClassInfo): TsMember[] {
  if (isGenerated(ctx, c)) return dataclassMembers(ctx, c);
  if (classShape(ctx, c) === "dataclass") return [dataclassRegistration(ctx, c)];
  const kind = construction(ctx, c);
  const isRoot = ctx.programBases(c).length === 0;
  const rest = { target: ts.id("args"), type: `${dynamic(ctx)}[]`, rest: true };
  if (kind === "init" && isRoot && builtinBaseOf(ctx.types, c) !== undefined) return [];
  if (kind === "init" && isRoot) {
    const superCall =
      classShape(ctx, c) === "exception"
        ? [ts.expression(ts.call(ts.raw("super"), ts.spread(ts.id("args"))))]
        : [];
    const own = c.methods.has("__init__") ? "" : "?.";
    const init =
      hasInitBelow(ctx, c) || isCooperative(ctx, c)
        ? [ts.expression(ts.raw(`(this as ${dynamic(ctx)}).__init__${own}(...args)`))]
        : [];
    return [methodMember("constructor", [rest], [...concreteCheck(ctx, c), ...superCall, ...init])];
  }
  if (kind === "create" && isRoot) return [asyncFactory(ctx, c), ...madeByValue(ctx)];
  const check =
    isRoot && kind === "constructor" && !c.methods.has("__init__") && !ctx.hasEmittedBase(c)
      ? concreteCheck(ctx, c)
      : [];
  return check.length ? [methodMember("constructor", [], check)] : [];
}

/** A dataclass whose constructor is not the program's own. */
const isGenerated = (ctx: Context, c: ClassInfo): boolean =>
  classShape(ctx, c) === "dataclass" && !c.methods.has("__init__");

const hasInitBelow = (ctx: Context, c: ClassInfo): boolean =>
  [c, ...ctx.types.subclasses(c)].some((k) => k.methods.has("__init__"));

function methodMember(
  name: string,
  params: { target: TsExpr; type?: string; rest?: boolean }[],
  body: TsStmt[],
): TsMember {
  return {
    kind: "method",
    name,
    static: false,
    decorators: [],
    blankBefore: true,
    fn: { kind: "function", arrow: false, async: false, generator: false, params, body },
  };
}

/** Tells the runtime to make instances with `create`, where it calls the class as a value. */
function madeByValue(ctx: Context): TsMember[] {
  if (!ctx.facts.classesEscape) return [];
  return [{ kind: "staticBlock", body: [ts.expression(ctx.helperCall("madeAsync", ts.this))] }];
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
    fn: {
      kind: "function",
      arrow: false,
      async: true,
      generator: false,
      params: [{ target: ts.id("args"), type: `${any}[]`, rest: true }],
      returnType: `Promise<${any}>`,
      body,
    },
  };
}

// ---- body -----------------------------------------------------------------------------------------------------------

function bodyMembers(ctx: Context, s: ClassDef, c: ClassInfo): TsMember[] {
  const out: TsMember[] = [];
  const dataclass = isGenerated(ctx, c);
  for (const stmt of s.body) out.push(...bodyMember(ctx, c, stmt, dataclass));
  return out;
}

function bodyMember(ctx: Context, c: ClassInfo, stmt: Stmt, dataclass: boolean): TsMember[] {
  const out = bodyStatement(ctx, c, stmt, dataclass);
  const leading = stmt.trivia.leading.map((x) => x.text);
  if (out.length)
    out[0] = { ...out[0]!, origin: stmt.span, leading, blankBefore: stmt.trivia.blankLineBefore };
  return out;
}

function bodyStatement(ctx: Context, c: ClassInfo, stmt: Stmt, dataclass: boolean): TsMember[] {
  if (classShape(ctx, c) === "model" && isModelStatement(ctx, c, stmt)) return [];
  if (isComputedStatement(ctx, c, stmt)) return [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }];
  switch (stmt.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return lowerMethod(ctx, c, ctx.facts.program.functionOf.get(stmt)!);
    case "Assign":
      if (isMethodValue(c, stmt.value)) return [methodAliases(ctx, stmt)];
      if (stmt.targets.some((t) => t.kind !== "Name")) return unpackedFields(ctx, c, stmt);
      return stmt.targets
        .flatMap((t) => (t.kind === "Name" ? [staticField(ctx, t.id, stmt.value)] : []))
        .filter((f) => f.name !== "__match_args__") as TsMember[];
    case "AnnAssign":
      if (!stmt.value || stmt.target.kind !== "Name" || (dataclass && isField(ctx, c, stmt.target.id)))
        return [];
      return [staticField(ctx, stmt.target.id, stmt.value)];
    case "ClassDef": {
      const [made, ...after] = lowerBlock(ctx, [stmt]);
      if (!made) return [];
      const value = nestedValue(made);
      if (!value) ctx.report("unsupported-statement", { statement: "this class in a class body" }, stmt.span);
      return value
        ? [
            {
              kind: "field",
              name: ctx.attribute(stmt.name),
              static: true,
              value: after.length ? ctx.helperCall("enumeration", value) : value,
            },
          ]
        : [];
    }
    case "Import":
    case "ImportFrom":
      ctx.report("unsupported-statement", { statement: "an import in a class body" }, stmt.span);
      return [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }];
    case "Global":
    case "Nonlocal":
      return [];
    case "Pass":
    case "Expr":
      return stmt.kind === "Expr" && stmt.value.kind !== "Constant"
        ? [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }]
        : [];
    default:
      return [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }];
  }
}

/** Whether a statement binds names that others of the body bind too, or that belong to another scope: it runs in the order of the body. */
function isComputedStatement(ctx: Context, c: ClassInfo, stmt: Stmt): boolean {
  const names =
    stmt.kind === "Assign"
      ? stmt.targets.flatMap(namesIn)
      : stmt.kind === "AnnAssign" && stmt.value
        ? namesIn(stmt.target)
        : [];
  if (names.some((n) => ctx.bindingOf(n)?.scope !== c.scope || c.computed.has(n.id))) return true;
  const isDefinition =
    stmt.kind === "FunctionDef" || stmt.kind === "AsyncFunctionDef" || stmt.kind === "ClassDef";
  return isDefinition && c.computed.has(stmt.name);
}

/** `def` in a branch of a class body: the method is made there and given to the class. */
export function lowerLateMethod(ctx: Context, s: FunctionDef): TsStmt[] {
  const info = ctx.facts.program.functionOf.get(s)!;
  const saved = ctx.isLateMethod;
  ctx.isLateMethod = true;
  const members = lowerMethod(ctx, info.owner!, info);
  ctx.isLateMethod = saved;
  const decorators = methodRegistrations(ctx, info);
  if (decorators.length) members.push({ kind: "staticBlock", body: decorators });
  const holder: TsExpr = {
    kind: "classExpression",
    declaration: { kind: "class", name: info.owner!.name, members },
  };
  return [ts.expression(ctx.helperCall("defineMembers", ts.this, holder))];
}

/** The class that the statement of a nested class makes. */
function nestedValue(s: TsStmt): TsExpr | undefined {
  if (s.kind === "classDeclaration") return { kind: "classExpression", declaration: s.declaration };
  if (s.kind === "variable") return s.value;
  return s.kind === "expression" && s.expression.kind === "assign" ? s.expression.value : undefined;
}

/** `a, b = 1, 2` in a class body. */
function unpackedFields(ctx: Context, c: ClassInfo, stmt: Stmt & { kind: "Assign" }): TsMember[] {
  const names = stmt.targets.flatMap((t) =>
    t.kind === "Tuple" ? t.elts.flatMap((x) => (x.kind === "Name" ? [x.id] : [])) : [],
  );
  const known = names.filter((n) => c.classAttributes.get(n)?.statement === stmt);
  if (known.length === names.length && names.length > 0)
    return known.map((n) => staticField(ctx, n, c.classAttributes.get(n)!.value!));
  ctx.report("unsupported-statement", { statement: "unpacking in a class body" }, stmt.span);
  return [];
}

/** `__radd__ = __add__`, `shout = lambda self: ...`: what becomes a method when it is read through an instance. */
const isMethodValue = (c: ClassInfo, value: Expr): boolean =>
  value.kind === "Lambda" ||
  (value.kind === "Name" && (c.methods.get(value.id)?.kind === "method" || isLateMethod(c, value.id)));

/** A method of the body that is made when its `def` is reached. */
const isLateMethod = (c: ClassInfo, name: string): boolean =>
  c.computed.has(name) &&
  c.scope.bindings
    .get(name)!
    .writes.every(({ source }) => source.kind === "function" && source.node.decorators.length === 0);

/** `static { assignMethod(this, "__radd__", "__add__"); }` */
function methodAliases(ctx: Context, stmt: Stmt & { kind: "Assign" }): TsMember {
  const value = stmt.value.kind === "Name" ? ts.str(ctx.attribute(stmt.value.id)) : lower(ctx, stmt.value);
  const names = stmt.targets.flatMap((t) => (t.kind === "Name" ? [t.id] : []));
  return {
    kind: "staticBlock",
    body: names.map((n) =>
      ts.expression(ctx.helperCall("assignMethod", ts.this, ts.str(ctx.attribute(n)), value)),
    ),
  };
}

import { isClassVar } from "./fields.js";
const isField = (ctx: Context, c: ClassInfo, name: string): boolean => {
  const a = c.classAttributes.get(name)?.annotation;
  return a !== undefined && !isClassVar(ctx, a);
};

function staticField(ctx: Context, name: string, value: Expr): TsMember & { kind: "field" } {
  return {
    kind: "field",
    name: ctx.attribute(name),
    static: true,
    type: value.kind === "Constant" ? dynamic(ctx) : dynamic(ctx),
    value: lower(ctx, value),
  };
}

// ---- registrations --------------------------------------------------------------------------------------------------

/** What the runtime must know of the class: class attributes that instances read, decorated methods, signatures. */
function registrations(ctx: Context, c: ClassInfo): TsStmt[] {
  const out: TsStmt[] = [];
  const names = classNames(ctx, c);
  if (names.length) out.push(ts.expression(ctx.helperCall("pyClass", ts.this, ts.object(names))));
  const renamed = [...new Set(memberNames(c))].filter((n) =>
    ctx.facts.hiddenMembers.has(ctx.attribute(n).replace(/_$/, "")),
  );
  if (renamed.length)
    out.push(
      ts.expression(
        ctx.helperCall(
          "pyClass",
          ts.this,
          ts.object([
            ts.prop("methods", ts.object(renamed.map((n) => ts.prop(n, ts.str(ctx.attribute(n)))))),
          ]),
        ),
      ),
    );
  for (const name of readThroughInstances(ctx, c))
    if (!(isGenerated(ctx, c) && isField(ctx, c, name)))
      out.push(ts.expression(ctx.helperCall("classAttribute", ts.this, ts.str(ctx.attribute(name)))));
  for (const m of new Set(c.methods.values())) out.push(...methodRegistrations(ctx, m));
  const abstract = abstractNames(ctx, c);
  if (abstract.length)
    out.push(
      ts.expression(ctx.helperCall("abstractMethods", ts.this, ts.array(abstract.map((n) => ts.str(n))))),
    );
  const doc = c.node.docstring;
  if (doc !== undefined && ctx.facts.docstringsAreRead)
    out.push(ts.expression(ctx.helperCall("setAttr", ts.this, ts.str("__doc__"), ts.str(doc))));
  if (areClassesInspected(ctx)) {
    const described = withClassDetails(ctx, c, ts.this);
    if (described !== ts.this) out.push(ts.expression(described));
  }
  const protocol = c.node.bases.some((b) => /\.Protocol$/.test(ctx.types.qualifiedName(b) ?? ""));
  if (
    protocol &&
    c.node.decorators.some((d) => /\.runtime_checkable$/.test(ctx.types.qualifiedName(d) ?? ""))
  )
    out.push(
      ts.expression(
        ctx.helperCall("protocol", ts.this, ts.array(protocolMembers(ctx, c).map((n) => ts.str(n)))),
      ),
    );
  const matchArgs = c.classAttributes.get("__match_args__")?.value;
  if (matchArgs)
    out.push(
      ts.expression(ctx.helperCall("setAttr", ts.this, ts.str("__match_args__"), lower(ctx, matchArgs))),
    );
  const hooks = classHooks(ctx, c);
  if (hooks) out.push(ts.expression(hooks));
  return out;
}

/** What every JavaScript class has of its own, and with that hides what it would inherit. */
const jsClassMembers: ReadonlySet<string> = new Set(["length", "name"]);

/** The class's `__name__` and `__qualname__`, where TypeScript's own name does not say them. */
function classNames(ctx: Context, c: ClassInfo): TsProperty[] {
  const hidden = ctx.types
    .ancestry(c)
    .some((k) => memberNames(k).some((n) => jsClassMembers.has(ctx.attribute(n))));
  const own =
    hidden || ctx.variable(c.name) !== c.name || c.node.decorators.some((d) => !isTransparent(ctx, d));
  const nested = c.scope.parent?.kind !== "module";
  const shown = ctx.facts.classNamesMatter || ctx.facts.classesEscape || classShape(ctx, c) === "dataclass";
  const out: TsProperty[] = [];
  if (own || (nested && ctx.facts.classNamesMatter)) out.push(ts.prop("name", ts.str(c.name)));
  if (nested && shown) out.push(ts.prop("qualname", ts.str(qualifiedClassName(ctx, c))));
  return out;
}

/** `Outer.Inner`, `make.<locals>.Local` */
function qualifiedClassName(ctx: Context, c: ClassInfo): string {
  const { program } = ctx.facts;
  const parts = [c.name];
  for (let n = program.parentOf.get(c.node); n; n = program.parentOf.get(n)) {
    if (n.kind === "ClassDef") parts.unshift(n.name);
    if (n.kind === "FunctionDef" || n.kind === "AsyncFunctionDef") parts.unshift(n.name, "<locals>");
  }
  return parts.join(".");
}

/** Names that an object must have to be an instance of a protocol. */
const protocolMembers = (ctx: Context, c: ClassInfo): string[] =>
  ctx.types
    .ancestry(c)
    .flatMap((k) => [...k.methods.keys(), ...k.classAttributes.keys()])
    .filter((n) => n !== "__init__" && n !== "__slots__");

function methodRegistrations(ctx: Context, m: FunctionInfo): TsStmt[] {
  const deleter = m.decorators.find((d) => d.kind === "Attribute" && d.attr === "getter");
  if (deleter)
    ctx.report(
      "unsupported-expression",
      { expression: `a property's ${ctx.sourceText(deleter.span)}` },
      deleter.span,
    );
  const renamed = m.decorators.find(
    (d) =>
      d.kind === "Attribute" &&
      (d.attr === "setter" || d.attr === "deleter") &&
      d.value.kind === "Name" &&
      d.value.id !== m.name &&
      m.owner?.methods.get(d.value.id)?.kind === "property",
  );
  if (renamed)
    ctx.report(
      "unsupported-expression",
      { expression: `${ctx.sourceText(renamed.span)} for a property with another name` },
      renamed.span,
    );
  const custom = deleter
    ? []
    : m.decorators.filter((d) => !ctx.types.keepsFunction(d) && !isModelHook(ctx, d));
  return [...custom].reverse().map((d) => {
    const owner =
      m.kind === "method" ? "decorateMethod" : m.kind === "property" ? "decorateGetter" : "decorateStatic";
    const takesClass = m.kind === "class" ? [ts.true] : [];
    return ts.expression(
      ctx.helperCall(owner, ts.this, ts.str(ctx.attribute(m.name)), lower(ctx, d), ...takesClass),
    );
  });
}
