/** What kind of class a definition makes. */
import type { ClassInfo } from "../../analysis/program.js";
import type { FunctionDef, Stmt } from "../../parser/ast.js";
import { erasedBases } from "../calls/bases.js";
import { builtinBaseClass, builtinBaseOf } from "./builtin-base.js";
import type { Context, ProgramFacts } from "../context.js";
import { isException } from "../statements/exceptions.js";

export type ClassShape =
  "plain" | "dataclass" | "enum" | "named-tuple" | "typed-dict" | "exception" | "model";

export function classShape(ctx: Context, c: ClassInfo): ClassShape {
  const bases = ctx.types.libraryBases(c);
  if (ctx.types.isTypedDict(c)) return "typed-dict";
  if (bases.some((b) => /^typing(_extensions)?\.NamedTuple$/.test(b))) return "named-tuple";
  if (ctx.types.isEnum(c)) return "enum";
  if (bases.includes("pydantic.BaseModel")) return "model";
  if (isDataclass(ctx, c)) return "dataclass";
  return isException(ctx, c) ? "exception" : "plain";
}

/** Decorated itself; subclasses of dataclasses that are not decorated inherit the constructor. */
export const isDataclass = (ctx: Context, c: ClassInfo): boolean =>
  c.node.decorators.some(
    (d) => ctx.types.qualifiedName(d.kind === "Call" ? d.func : d) === "dataclasses.dataclass",
  );

/** How instances are made. */
export type Construction =
  /** `__init__` is the constructor. */
  | "constructor"
  /** `__init__` is a method that the root's constructor calls, for hierarchies in which JavaScript's constructors cannot do what Python's can. */
  | "init"
  /** As `init`, awaited by a static `create()`. */
  | "create";

export function construction(ctx: Context, c: ClassInfo): Construction {
  const family = familyFacts(ctx, c);
  if (family.isAsync) return "create";
  const shape = classShape(ctx, c);
  if (shape === "model") return "constructor";
  if (shape === "enum") return "init";
  return family.needsInit ? "init" : "constructor";
}

/** What holds for all classes of a family together. */
interface FamilyFacts {
  readonly isAsync: boolean;
  readonly needsInit: boolean;
  readonly isAbstract: boolean;
}

const known = new WeakMap<ProgramFacts, Map<ClassInfo, FamilyFacts>>();

/** Classes with one and the same root have one family, which may be large. */
function familyFacts(ctx: Context, c: ClassInfo): FamilyFacts {
  let families = known.get(ctx.facts);
  if (!families) known.set(ctx.facts, (families = new Map<ClassInfo, FamilyFacts>()));
  let found = families.get(c);
  if (found) return found;
  const roots = ctx.types.ancestry(c).filter((k) => ctx.programBases(k).length === 0);
  if (roots.length === 1) found = families.get(roots[0]!);
  found ??= factsOf(ctx, familyOf(ctx, c, roots));
  for (const k of roots.length === 1 ? [c, roots[0]!] : [c]) families.set(k, found);
  return found;
}

function factsOf(ctx: Context, family: readonly ClassInfo[]): FamilyFacts {
  const inits = family.flatMap((k) => k.methods.get("__init__") ?? []);
  return {
    isAsync: inits.some((f) => ctx.facts.async.isAsync(f)),
    needsInit: family.some((k) => needsInit(ctx, k)),
    isAbstract: family.some((k) => abstractNames(ctx, k).length > 0),
  };
}

/** All classes connected to this one by inheritance. */
function familyOf(ctx: Context, c: ClassInfo, roots: readonly ClassInfo[]): ClassInfo[] {
  return [...new Set([c, ...roots.flatMap((r) => [r, ...ctx.types.subclasses(r)])])];
}

function needsInit(ctx: Context, c: ClassInfo): boolean {
  if (builtinBaseOf(ctx.types, c) !== undefined || (c.methods.has("__new__") && supportsNew(ctx, c)))
    return true;
  if (ctx.programBases(c).length === 0) return false;
  if (ctx.programBases(c).length > 1) return true;
  const init = c.methods.get("__init__");
  if (!init || isDataclass(ctx, c)) return false;
  const bases = ctx.types.ancestry(c).slice(1);
  if (!bases.some((k) => k.methods.has("__init__") || isDataclass(ctx, k))) return false;
  const first = (init.node as { body: readonly { kind: string }[] }).body[0];
  return !(first && isSuperInit(first));
}

/** Whether `__new__` makes the instances: the bases must be classes of the program and built-in types. */
export const supportsNew = (ctx: Context, c: ClassInfo): boolean =>
  classShape(ctx, c) === "plain" &&
  ctx.types.libraryBases(c).every((b) => erasedBases.test(b) || builtinBaseClass(b) !== undefined);

/** Whether `super()` in a method may lead to different classes, depending on the class of the object. */
export const isCooperative = (ctx: Context, c: ClassInfo): boolean =>
  [c, ...ctx.types.subclasses(c)].some((k) => ctx.programBases(k).length > 1);

/** Whether a class is made by `mixin` from several, of which TypeScript knows no static members. */
export const hasJoint = (ctx: Context, c: ClassInfo): boolean =>
  ctx.types.ancestry(c).some((k) => ctx.programBases(k).length > 1);

/** Whether making an instance must check for abstract methods: some class of the family declares one, and Python checks it. */
export const checksAbstract = (ctx: Context, c: ClassInfo): boolean => familyFacts(ctx, c).isAbstract;

/** Names of the abstract methods that a class declares, where its metaclass is ABCMeta. */
export function abstractNames(ctx: Context, c: ClassInfo): string[] {
  if (!isAbstractBase(ctx, c)) return [];
  return [...c.methods.values()].filter((m) => isAbstract(m.node as FunctionDef)).map((m) => m.name);
}

/** Whether the class's metaclass is ABCMeta. */
export function isAbstractBase(ctx: Context, c: ClassInfo): boolean {
  return (
    ctx.types.libraryBases(c).some((b) => /^abc\.ABC$|\.Protocol$/.test(b)) ||
    ctx.types
      .ancestry(c)
      .some((k) =>
        k.node.keywords.some(
          (w) => w.arg === "metaclass" && /ABCMeta$/.test(ctx.types.qualifiedName(w.value) ?? ""),
        ),
      )
  );
}

const isAbstract = (node: FunctionDef): boolean =>
  node.decorators.some((d) =>
    /^abstract(method|property|classmethod|staticmethod)$/.test(
      d.kind === "Name" ? d.id : d.kind === "Attribute" ? d.attr : "",
    ),
  );

/** `super().__init__()` as a statement: of `object`, it does nothing. */
export const isEmptySuperInit = (s: Stmt): boolean =>
  isSuperInit(s) &&
  s.kind === "Expr" &&
  s.value.kind === "Call" &&
  s.value.args.length === 0 &&
  s.value.keywords.length === 0;

/** `super().__init__(...)` as a statement. */
export function isSuperInit(s: { kind: string }): boolean {
  const e = s as {
    kind: string;
    value?: {
      kind: string;
      func?: { kind: string; attr?: string; value?: { kind: string; func?: { kind: string; id?: string } } };
    };
  };
  const f = e.kind === "Expr" && e.value?.kind === "Call" ? e.value.func : undefined;
  return (
    f?.kind === "Attribute" &&
    f.attr === "__init__" &&
    f.value?.kind === "Call" &&
    f.value.func?.kind === "Name" &&
    f.value.func.id === "super"
  );
}
