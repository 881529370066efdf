/** Names, attributes and subscripts, as values. */
import { parametrizedModel, reportGenericModel } from "../classes/generic-model.js";
import { namedGlobal } from "../calls/globals.js";
import type { ClassInfo, FunctionInfo, Program } from "../../analysis/program.js";
import { isReadBefore } from "../../analysis/placement.js";
import type { Binding, Write } from "../../analysis/scopes.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Attribute, Expr, FunctionDef, Name, Slice, Stmt, Subscript } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { dynamic } from "../types.js";
import { lowerMethodValue, lowerStaticOwner } from "../classes/members.js";
import { originOf } from "../../analysis/modules.js";
import { importedName, moduleChain, moduleMember } from "../imports/names.js";
import { lacksMember, libraryReference, missingMember, moduleName } from "../references.js";
import { metaclassOf } from "../classes/hooks.js";
import { hasJoint, isDataclass } from "../classes/shape.js";
import { isClassVar } from "../classes/fields.js";
import { aliased, isTypeRead, typeValue } from "../type-values.js";
import { lower } from "./index.js";
import { methodAround, superBase } from "./calls.js";

export function lowerName(ctx: Context, e: Name): TsExpr {
  const handled = ctx.handledNames.get(e);
  if (handled !== undefined) return ts.id(handled);
  const binding = ctx.bindingOf(e);
  if (!binding) return freeName(ctx, e);
  const renamed = ctx.renamed.get(binding);
  if (renamed) return renamed === "this" ? selfReference(ctx) : ts.id(renamed);
  const imported = importedName(ctx, e, binding) ?? importedValue(ctx, e);
  if (imported) return imported;
  if (binding.scope.kind === "class") return classScopeName(ctx, e, binding);
  reportHidden(ctx, e, binding);
  const t = ctx.typeOf(e);
  const typedDict = t.k === "class" && ctx.types.isTypedDict(t.info);
  if (typedDict && !ctx.facts.inspection.escaping && !ctx.facts.asked.typedDicts.has(t.info))
    return ctx.helper("dict");
  const source = aliased(ctx, e);
  if (source) return typeValue(ctx, e);
  if (isDeclaredOnly(binding)) return unboundName(ctx, e, binding, ts.as(ts.undefined, dynamic(ctx)));
  const value = ts.id(ctx.variable(e.id));
  return ctx.facts.unbound.has(e) ? checkedName(ctx, e, binding, value) : value;
}

/** A name that may have no value yet: the error is Python's, and after `del` a builtin of the name shows again. */
function checkedName(ctx: Context, e: Name, binding: Binding, value: TsExpr): TsExpr {
  const placement = ctx.placement(binding);
  const read = binding.reads.find((r) => r.node === e);
  const captured = read?.captured ?? false;
  if (binding.writes.some((w) => w.source.kind === "parameter")) return unboundName(ctx, e, binding, value);
  if (placement.kind === "none") return isReadBefore(binding, e) ? freeName(ctx, e) : value;
  if (placement.kind === "at" && isInOwnValue(placement.write, e) && !isInLambda(ctx, e))
    value = ts.undefined;
  else if (placement.kind === "at" && (captured || placement.write.offset < e.span.start.offset))
    return value;
  return unboundName(ctx, e, binding, value);
}

function unboundName(ctx: Context, e: Name, binding: Binding, value: TsExpr): TsExpr {
  if (binding.scope.kind === "module") {
    if (value === ts.undefined) return freeName(ctx, e);
    if (builtinValues.has(e.id)) return ts.binary(value, "??", freeName(ctx, e));
    return ctx.helperCall("boundGlobal", value, ts.str(e.id));
  }
  const captured = binding.reads.some((r) => r.node === e && r.captured);
  return ctx.helperCall(captured ? "boundFree" : "bound", value, ts.str(e.id));
}

/** `x: int` with nothing that gives `x` a value. */
const isDeclaredOnly = (binding: Binding): boolean =>
  binding.scope.kind !== "class" &&
  binding.writes.length > 0 &&
  binding.writes.every((w) => w.source.kind === "annotation");

/** `x = x + 1` with no other `x`. */
const isInOwnValue = ({ source }: Write, e: Name): boolean =>
  source.kind === "assign" &&
  e.span.start.offset >= source.value.span.start.offset &&
  e.span.start.offset < source.value.span.end.offset;

/** Read when the function is called: `tree = lambda: defaultdict(tree)`. */
function isInLambda(ctx: Context, e: Name): boolean {
  for (let n = ctx.facts.program.parentOf.get(e); n; n = ctx.facts.program.parentOf.get(n)) {
    if (n.kind === "Lambda") return true;
    if (n.kind === "Assign") return false;
  }
  return false;
}

/** A global of the module that a class body reads inside of a function with a variable of that name. */
function reportHidden(ctx: Context, e: Name, binding: Binding): void {
  if (binding.scope.kind !== "module" || !ctx.cls) return;
  for (let s = ctx.cls.scope.parent; s && s.kind !== "module"; s = s.parent)
    if (s.kind !== "class" && s.bindings.has(e.id))
      ctx.report("unsupported-statement", { statement: `global ${e.id} behind another ${e.id}` }, e.span);
}

/** Whether a name of a class body has a value of the class wherever it is read. */
const isSurelyBound = (binding: Binding, e: Name): boolean =>
  !binding.deleted &&
  binding.writes.some(
    (w) => w.declares && w.block.parent?.scope !== binding.scope && w.offset < e.span.start.offset,
  );

/** A name of the class body, read in the body itself: a static of the class that is being made, or else a global. */
function classScopeName(ctx: Context, e: Name, binding: Binding): TsExpr {
  const isMethod = ctx.typeOf(e).k === "function";
  const cls = ctx.cls;
  if (cls?.computed.has(e.id) && !isSurelyBound(binding, e)) {
    const global = ctx.module.scopes.module.bindings.get(e.id);
    if (global) reportHidden(ctx, e, global);
    const outer = global ? unboundName(ctx, e, global, ts.id(ctx.variable(e.id))) : freeName(ctx, e);
    return ctx.helperCall("classScope", ts.this, ts.str(e.id), ts.arrow([], outer));
  }
  // In the body of an enum the names are the plain values.
  if (cls && ctx.types.isEnum(cls) && !isMethod && !e.id.startsWith("_"))
    return ts.member(ts.as(ts.member(ts.this, ctx.attribute(e.id)), ctx.helperType("Dynamic")), "value");
  return isMethod
    ? ctx.helperCall("getAttr", ts.this, ts.str(e.id))
    : ts.member(ts.this, ctx.attribute(e.id));
}

/** `self`: `this`, or the variable that holds it where `this` means something else. */
export const selfReference = (ctx: Context): TsExpr => (ctx.selfAlias ? ts.id(ctx.selfAlias) : ts.this);

/** A name bound by an import of a library. */
function importedValue(ctx: Context, e: Name): TsExpr | undefined {
  const t = ctx.typeOf(e);
  const own = ctx.bindingOf(e)!;
  const { binding } = originOf(ctx.facts.program, ctx.module, own);
  const source = binding.writes.findLast((w) => w.source.kind === "import")?.source;
  if (
    source?.kind !== "import" ||
    ctx.placement(own).kind !== "none" ||
    binding.writes.some((w) => w.source.kind !== "import")
  )
    return undefined;
  if (t.k === "library") return libraryReference(ctx, t.name, e.span);
  if (t.k === "module" && !ctx.facts.program.byName.has(t.name))
    return ctx.unsupported(
      "unsupported-expression",
      { expression: `the module ${t.name} as a value` },
      e.span,
    );
  const qualified = source.member && `${source.module}.${source.member}`;
  const row = qualified ? ctx.types.libraries.member(qualified) : undefined;
  return row ? libraryReference(ctx, qualified!, e.span) : undefined;
}

const builtinValues = new Set(
  (
    "abs all any ascii bin bool bytearray bytes callable chr delattr dict dir divmod enumerate filter float format frozenset getattr hasattr hash hex id int " +
    "isinstance issubclass iter len list map max min next object oct ord pow print range repr reversed round set setattr sorted str sum tuple type vars zip " +
    "NotImplemented Ellipsis slice input aiter anext"
  ).split(" "),
);
const exceptionNames = new Set(
  (
    "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning " +
    "ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning " +
    "EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError " +
    "ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError " +
    "NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError " +
    "ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError " +
    "TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning " +
    "ValueError Warning ZeroDivisionError"
  ).split(" "),
);

export const isBuiltinException = (name: string): boolean => exceptionNames.has(name);

const unsupportedNames = new Set(
  "memoryview complex help copyright credits license __builtins__ __spec__ __loader__".split(" "),
);

const builtinHelpers: ReadonlyMap<string, string> = new Map([
  ["getattr", "getAttr"],
  ["hasattr", "hasAttr"],
  ["setattr", "setAttr"],
  ["delattr", "delAttr"],
  ["isinstance", "isInstance"],
  ["issubclass", "isSubclass"],
]);

/** Where a module stands below the program's folder, under its Python name. */
export const ownPath = ({ module }: Context): string =>
  module.target.replace(/[^/]*$/, "") + module.path.replace(/^.*\//, "");

function freeName(ctx: Context, e: Name): TsExpr {
  if (builtinValues.has(e.id)) return ctx.helper(builtinHelpers.get(e.id) ?? e.id);
  if (e.id === "IOError" || e.id === "EnvironmentError") return ctx.helper("OSError");
  if (isBuiltinException(e.id)) return ctx.helper(e.id);
  if (e.id === "__name__")
    return ts.str(ctx.options.mode === "module" && ctx.isEntry ? "__main__" : ctx.module.name || "__main__");
  if (e.id === "__package__")
    return ts.str(ctx.module.isPackage ? ctx.module.name : ctx.module.name.replace(/\.?[^.]*$/, ""));
  if (e.id === "__file__")
    return ctx.helperCall("sourceFile", ts.raw("import.meta.filename"), ts.str(ownPath(ctx)));
  if (e.id === "__doc__")
    return ctx.module.module.docstring === undefined ? ts.null : ts.str(ctx.module.module.docstring);
  if (["property", "staticmethod", "classmethod"].includes(e.id)) return ctx.helper(e.id);
  if (e.id === "super")
    return ctx.unsupported("unsupported-expression", { expression: "super as a value" }, e.span);
  if (e.id === "open") return ctx.external("python/stdlib/files", "open");
  if (e.id === "exit" || e.id === "quit") return ctx.external("python/stdlib/sys", "exit");
  if (e.id === "__debug__") return ts.true;
  if (unsupportedNames.has(e.id))
    return ctx.unsupported("unsupported-expression", { expression: e.id }, e.span);
  if (["eval", "exec", "compile", "globals", "locals", "__import__", "breakpoint"].includes(e.id))
    return ctx.unsupported("eval-exec", { name: e.id }, e.span);
  return ctx.helperCall("boundGlobal", ts.undefined, ts.str(e.id));
}

// ---- attributes -----------------------------------------------------------------------------------------------------

export function lowerAttribute(ctx: Context, e: Attribute): TsExpr {
  if (e.value.kind === "Call" && isSuperObject(ctx, e.value)) return superAttribute(ctx, e);
  const chain = moduleChain(ctx, e);
  if (chain) return chain;
  const module = moduleName(ctx, e.value);
  if (module !== undefined) return moduleAttribute(ctx, module, e);
  const t = ctx.claimedTypeOf(e.value);
  if (t.k === "library") return libraryAttribute(ctx, t.name, e);
  if (t.k === "instance") {
    const found = instanceAttribute(ctx, t.info, e);
    if (found) return found;
  }
  if (t.k === "class") {
    const found = classAttribute(ctx, t.info, e);
    if (found) return found;
  }
  if (t.k === "object" && ctx.typeOf(e.value).k === "object") {
    const cls = ctx.types.libraries.class(t.cls);
    if (ctx.types.libraries.attribute(t.cls, e.attr) !== undefined)
      return ts.member(lower(ctx, e.value), cls?.wire ? e.attr : ctx.libraryMember(e.attr));
    if (lacksMember(ctx, t.cls, e.attr, false)) return missingMember(ctx, t.cls, e.attr, e.span);
  }
  if (e.attr === "__name__") {
    const named = typeNameOf(ctx, e.value);
    if (named) return named;
  }
  if (isIntrospection(ctx, e)) return introspection(ctx, e);
  if (ctx.typeOf(e.value).k === "dict" && !e.attr.startsWith("__") && !dictMethods.has(e.attr))
    return ctx.helperCall("noAttribute", lower(ctx, e.value), ts.str(e.attr));
  if (ctx.facts.async.isAwaitedAttribute(e))
    return ts.await(ctx.helperCall("propertyAsync", lower(ctx, e.value), ts.str(e.attr)));
  return ctx.helperCall("getAttr", lower(ctx, e.value), ts.str(e.attr));
}

/** Objects of libraries are plain objects too, so that only the type tells that a dict has no other attributes. */
const dictMethods = new Set(
  "clear copy fromkeys get items keys pop popitem setdefault update values".split(" "),
);

/** What CPython keeps in its functions, methods and classes and the migrated program does not have. */
const internals = new Set(
  (
    "__code__ __globals__ __closure__ __base__ __subclasses__ __dataclass_fields__ __dataclass_params__ " +
    "gi_code gi_frame gi_running gi_suspended gi_yieldfrom cr_await cr_code cr_frame cr_running"
  ).split(" "),
);

/** An attribute of Python's own objects that is not there; a class of the program may define one of that name. */
export function isIntrospection(ctx: Context, e: Attribute): boolean {
  const t = ctx.typeOf(e.value);
  if (t.k === "class" && e.attr === "__dict__") return true;
  if (!internals.has(e.attr)) return false;
  return !((t.k === "class" || t.k === "instance") && ctx.types.attributeType(t.info, e.attr));
}

export const introspection = (ctx: Context, e: Expr): TsExpr =>
  ctx.unsupported("introspection", { expression: ctx.sourceText(e.span) }, e.span);

const isSuperObject = (ctx: Context, e: Expr & { kind: "Call" }): boolean =>
  e.func.kind === "Name" && e.func.id === "super" && !ctx.bindingOf(e.func);

/** `super().name`, not called. */
function superAttribute(ctx: Context, e: Attribute): TsExpr {
  const c = ctx.fn && methodAround(ctx.fn)?.owner;
  if (!c)
    return ctx.unsupported("unsupported-expression", { expression: "super() outside of a method" }, e.span);
  const inherited = ctx.types
    .ancestry(c)
    .slice(1)
    .find((k) => k.methods.has(e.attr))
    ?.methods.get(e.attr);
  const base =
    inherited?.kind === "property"
      ? superBase(ctx, c)
      : ctx.helperCall("superOf", ts.id(ctx.variable(c.name)), selfReference(ctx));
  const access = ts.member(base, ctx.attribute(e.attr));
  const waits = inherited?.kind === "property" && ctx.facts.async.isBlocking(inherited);
  return waits ? ts.await(ts.call(access)) : access;
}

/** `type(x).__name__` */
function typeNameOf(ctx: Context, e: Expr): TsExpr | undefined {
  const call =
    e.kind === "Call" &&
    e.func.kind === "Name" &&
    e.func.id === "type" &&
    !ctx.bindingOf(e.func) &&
    e.args.length === 1;
  return call ? ctx.helperCall("typeName", lower(ctx, e.args[0]!)) : undefined;
}

function moduleAttribute(ctx: Context, module: string, e: Attribute): TsExpr {
  const local = ctx.facts.program.byName.get(module);
  const found = local && moduleMember(ctx, local, () => lower(ctx, e.value), e);
  if (found) return found;
  const t = ctx.typeOf(e);
  return libraryReference(ctx, local && t.k === "library" ? t.name : `${module}.${e.attr}`, e.span);
}

/** A static of a library class, or a member of a library module reached through a name. */
function libraryAttribute(ctx: Context, qualified: string, e: Attribute): TsExpr {
  const row = ctx.types.libraries.member(qualified);
  // `__name__` and the like are no members of a TypeScript class.
  if (row?.kind === "class" && /^__\w+__$/.test(e.attr) && !row.statics?.[e.attr])
    return ctx.helperCall("getAttr", libraryReference(ctx, qualified, e.value.span), ts.str(e.attr));
  if (row?.kind === "class")
    return ts.member(
      libraryReference(ctx, qualified, e.value.span),
      row.wire ? e.attr : staticName(ctx, row.statics?.[e.attr]?.name, e.attr),
    );
  return libraryReference(ctx, `${qualified}.${e.attr}`, e.span);
}

const staticName = (ctx: Context, name: string | undefined, attr: string): string =>
  name ?? ctx.libraryMember(attr);

/** Whether every read of an attribute goes through a method of the program. */
export const interceptsReads = (ctx: Context, c: ClassInfo): boolean =>
  [...ctx.types.ancestry(c), ...ctx.types.subclasses(c)].some((k) => k.methods.has("__getattribute__"));

function instanceAttribute(ctx: Context, c: ClassInfo, e: Attribute): TsExpr | undefined {
  if (interceptsReads(ctx, c)) return undefined;
  const method = ctx.types.method(c, e.attr);
  const object = () => lower(ctx, e.value);
  const isProven = ctx.typeOf(e.value).k !== "unknown";
  if (!isProven && !(method && ctx.facts.async.isAsync(method)) && method?.kind !== "method")
    return undefined;
  if (method?.kind === "property") {
    const access = ts.member(object(), ctx.attribute(e.attr));
    return ctx.facts.async.isBlocking(method) ? ts.await(ts.call(access)) : access;
  }
  if (method) return lowerMethodValue(ctx, c, method, object());
  if (ctx.types.isEnum(c)) return enumAttribute(ctx, e, object());
  if (hasAttribute(ctx, c, e.attr)) return ts.member(object(), ctx.attribute(e.attr));
  return undefined;
}

const enumAttribute = (ctx: Context, e: Attribute, object: TsExpr): TsExpr | undefined =>
  e.attr === "name" || e.attr === "value"
    ? ts.member(object, e.attr)
    : ctx.helperCall("getAttr", object, ts.str(e.attr));

/** Whether every instance has the attribute: set in `__init__`, or a class attribute, a dataclass field. */
export function hasAttribute(ctx: Context, c: ClassInfo, name: string): boolean {
  if (deletedAttributes(ctx.facts.program).has(name)) return false;
  return ctx.types.ancestry(c).some((k) => {
    const own = k.classAttributes.get(name);
    if (own)
      return (
        own.value !== undefined ||
        k.node.decorators.length > 0 ||
        ctx.types.libraryBases(k).some((b) => /NamedTuple|BaseModel/.test(b))
      );
    return (
      (k.instanceAttributes.get(name)?.some((w) => isSurelySet(w.method, name)) ?? false) &&
      runsInit(ctx, c, k)
    );
  });
}

const deleted = new WeakMap<Program, ReadonlySet<string>>();

/** Attributes that a `del x.name` or `delattr(x, "name")` somewhere takes away: reading them may raise AttributeError. */
function deletedAttributes(program: Program): ReadonlySet<string> {
  const known = deleted.get(program);
  if (known) return known;
  const names = new Set<string>();
  for (const { targets } of program.nodesOf("Delete"))
    for (const target of targets) if (target.kind === "Attribute") names.add(target.attr);
  for (const { func, args } of program.nodesOf("Call")) {
    const name = func.kind === "Name" && func.id === "delattr" ? args[1] : undefined;
    if (name?.kind === "Constant" && name.value.type === "str") names.add(name.value.value);
  }
  deleted.set(program, names);
  return names;
}

/** Whether making any instance of `c` runs the `__init__` of its ancestor: classes before it in the order pass the call on. */
function runsInit(ctx: Context, c: ClassInfo, ancestor: ClassInfo): boolean {
  return [c, ...ctx.types.subclasses(c)].every((k) => {
    const order = ctx.types.ancestry(k);
    const between = order.slice(0, order.indexOf(ancestor)).flatMap((x) => x.methods.get("__init__") ?? []);
    return between.every((init) =>
      init.calls.some((call) => call.func.kind === "Attribute" && call.func.attr === "__init__"),
    );
  });
}

/** Assigned in the constructor, outside of branches. */
function isSurelySet(method: FunctionInfo, name: string): boolean {
  if (method.name !== "__init__") return false;
  const assigns = (list: readonly Stmt[]): boolean =>
    list.some((s) => {
      if (s.kind === "Assign") return s.targets.some((t) => targetsAttribute(t, name));
      if (s.kind === "AnnAssign") return s.value !== undefined && targetsAttribute(s.target, name);
      if (s.kind === "If") return assigns(s.body) && assigns(s.orelse);
      if (s.kind === "With") return assigns(s.body);
      return s.kind === "Try" && assigns(s.finalbody);
    });
  return assigns((method.node as FunctionDef).body);
}

const targetsAttribute = (t: Expr, name: string): boolean =>
  t.kind === "Tuple"
    ? t.elts.some((x) => targetsAttribute(x, name))
    : t.kind === "Attribute" && t.attr === name;

function classAttribute(ctx: Context, c: ClassInfo, e: Attribute): TsExpr | undefined {
  const method = ctx.types.method(c, e.attr);
  if (method && (method.kind === "static" || method.kind === "class"))
    return lowerStaticOwner(ctx, method, lower(ctx, e.value));
  if (method) return ctx.helperCall("getAttr", lower(ctx, e.value), ts.str(e.attr));
  const field = deletedAttributes(ctx.facts.program).has(e.attr)
    ? undefined
    : ctx.types.ancestry(c).find((k) => k.classAttributes.get(e.attr)?.value);
  const attribute = field?.classAttributes.get(e.attr);
  if (field && isDataclass(ctx, field) && attribute?.annotation && !isClassVar(ctx, attribute.annotation)) {
    const value = attribute.value!;
    if (value.kind === "Constant") return lower(ctx, value);
  }
  const known = field !== undefined;
  const owner = lower(ctx, e.value);
  return known
    ? ts.member(hasJoint(ctx, c) ? ts.as(owner, ctx.helperType("Dynamic")) : owner, ctx.attribute(e.attr))
    : undefined;
}

// ---- subscripts -----------------------------------------------------------------------------------------------------

export function lowerSubscript(ctx: Context, e: Subscript): TsExpr {
  const named = namedGlobal(ctx, e);
  if (named) return named;
  const t = ctx.typeOf(e.value);
  if (e.slice.kind === "Slice")
    return ctx.helperCall("getSlice", lower(ctx, e.value), ...sliceArguments(ctx, e.slice));
  const enumeration =
    t.k === "library" && ctx.types.libraries.class(t.name)?.bases?.some((b) => b.startsWith("enum."));
  if (
    !enumeration &&
    ((t.k === "class" && !ctx.types.isEnum(t.info) && !isSubscripted(ctx, t.info)) ||
      t.k === "library" ||
      t.k === "builtin")
  ) {
    const model = parametrizedModel(ctx, e);
    if (model) return model;
    reportGenericModel(ctx, e);
    return isTypeRead(ctx, e) ? typeValue(ctx, e) : lower(ctx, e.value);
  }
  if (
    t.k === "tuple" &&
    e.slice.kind === "Constant" &&
    e.slice.value.type === "int" &&
    e.slice.value.value < BigInt(t.items.length)
  )
    return ts.index(lower(ctx, e.value), lower(ctx, e.slice));
  return ctx.helperCall("getItem", lower(ctx, e.value), lower(ctx, e.slice));
}

/** Whether `Class[key]` is a call of the program's, and not a generic class with its arguments. */
const isSubscripted = (ctx: Context, c: ClassInfo): boolean =>
  ctx.types.method(c, "__class_getitem__") !== undefined || metaclassOf(ctx, c) !== undefined;

/** Start, stop and step, without trailing absent ones beyond stop. */
export function sliceArguments(ctx: Context, s: Slice): TsExpr[] {
  const part = (x: Expr | undefined) => (x ? lower(ctx, x) : ts.null);
  const out = [part(s.lower), part(s.upper)];
  if (s.step) out.push(part(s.step));
  return out;
}
