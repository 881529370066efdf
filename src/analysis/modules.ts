/** Which module or binding of the program an import means. */
import { isCarriedModule, isKnownPackage } from "../libraries/known-packages.js";
import type { Expr } from "../parser/ast.js";
import type { Program, ProgramModule } from "./program.js";
import type { Binding, Source } from "./scopes.js";

export type LocalImport =
  | { readonly kind: "module"; readonly module: ProgramModule }
  | { readonly kind: "binding"; readonly module: ProgramModule; readonly binding: Binding }
  /** The module is of the program, or should be, but what is imported is not there. */
  | { readonly kind: "missing"; readonly module: string };

interface ImportText {
  readonly module: string;
  readonly member?: string;
  readonly level: number;
}

/** What an import needs to know of the program while that is still being built. */
type Modules = Pick<Program, "byName">;

/** Undefined when the import is of a library. */
export function resolveImport(program: Modules, from: ProgramModule, s: ImportText): LocalImport | undefined {
  const name = absoluteName(from, s);
  if (name === undefined) return { kind: "missing", module: ".".repeat(s.level) + s.module };
  const found = program.byName.get(name);
  // A script named like a library it imports means the library.
  const target = found === from && s.level === 0 ? undefined : found;
  if (s.member === undefined) return target ? { kind: "module", module: target } : missing(program, s, name);
  const submodule = program.byName.get(name ? `${name}.${s.member}` : s.member);
  const binding = target?.scopes.module.bindings.get(s.member);
  if (binding && !isSelf(program, target!, binding, submodule))
    return { kind: "binding", module: target!, binding };
  if (submodule) return { kind: "module", module: submodule };
  if (target && moduleNames.has(s.member)) return undefined;
  return target && !target.isNamespace
    ? { kind: "missing", module: `${name}.${s.member}` }
    : missing(program, s, name);
}

const moduleNames = new Set(["__name__", "__file__", "__doc__"]);

/** `from . import x` in a package binds the package's own submodule. */
function isSelf(
  program: Modules,
  target: ProgramModule,
  b: Binding,
  submodule: ProgramModule | undefined,
): boolean {
  if (!submodule) return false;
  return b.writes.every((w) => {
    if (w.source.kind !== "import" || w.source.member !== b.name) return false;
    return program.byName.get(absoluteName(target, w.source) ?? "") === target;
  });
}

function missing(program: Modules, s: ImportText, name: string): LocalImport | undefined {
  if (s.level > 0) return { kind: "missing", module: ".".repeat(s.level) + s.module };
  if (isCarriedModule(name)) return undefined;
  const local = program.byName.has(name.split(".")[0]!) || !isKnownPackage(name);
  return local ? { kind: "missing", module: name } : undefined;
}

/** The dotted name of the imported module; undefined when the dots lead out of the program. */
export function absoluteName(
  from: { readonly name: string; readonly isPackage: boolean },
  s: ImportText,
): string | undefined {
  if (s.level === 0) return s.module;
  const parts = from.name === "" ? [] : from.name.split(".");
  const drop = from.isPackage ? s.level - 1 : s.level;
  if (drop > parts.length) return undefined;
  return [...parts.slice(0, parts.length - drop), ...(s.module ? [s.module] : [])].join(".");
}

/** Modules that an import loads, those that are loaded already too: a module's packages come before it. */
export function loadedBy(program: Modules, from: ProgramModule, s: ImportText): ProgramModule[] {
  const name = absoluteName(from, s);
  if (name === undefined) return [];
  const parts = name.split(".");
  const names = name === "" ? [] : parts.map((_, i) => parts.slice(0, i + 1).join("."));
  const found = s.member === undefined ? undefined : resolveImport(program, from, s);
  const out = names.flatMap((n) => program.byName.get(n) ?? []);
  return found?.kind === "module" && !out.includes(found.module) ? [...out, found.module] : out;
}

export type ImportSource = Source & { readonly kind: "import" };

/** What a binding stands for when nothing but imports write it; the last one counts. */
export function importOf(program: Modules, m: ProgramModule, b: Binding): LocalImport | undefined {
  const writes = b.writes.filter((w) => w.source.kind !== "annotation");
  const last = writes.at(-1)?.source;
  if (last?.kind !== "import" || !writes.every((w) => w.source.kind === "import")) return undefined;
  return resolveImport(program, m, last);
}

/** Follows re-exports: where a binding's value is made. Undefined in a circle of imports. */
export function originOf(
  program: Modules,
  m: ProgramModule,
  b: Binding,
): { module: ProgramModule; binding: Binding } {
  const seen = new Set<Binding>();
  let at = { module: m, binding: b };
  for (;;) {
    const next = importOf(program, at.module, at.binding);
    if (next?.kind !== "binding" || seen.has(next.binding)) return at;
    seen.add(at.binding);
    at = { module: next.module, binding: next.binding };
  }
}

/** The module of the program that an expression stands for, by the imports alone. */
export function moduleOfExpr(program: Modules, m: ProgramModule, e: Expr): ProgramModule | undefined {
  if (e.kind === "Name") {
    const b = m.scopes.bindingOf.get(e);
    const found = b && importOf(program, m, b);
    return found?.kind === "module"
      ? found.module
      : found?.kind === "binding"
        ? throughBinding(program, found)
        : undefined;
  }
  if (e.kind !== "Attribute") return undefined;
  const owner = moduleOfExpr(program, m, e.value);
  return owner && submoduleOf(program, owner, e.attr);
}

function throughBinding(
  program: Modules,
  found: LocalImport & { kind: "binding" },
): ProgramModule | undefined {
  const origin = originOf(program, found.module, found.binding);
  const last = importOf(program, origin.module, origin.binding);
  return last?.kind === "module" ? last.module : undefined;
}

function submoduleOf(program: Modules, owner: ProgramModule, name: string): ProgramModule | undefined {
  const b = owner.scopes.module.bindings.get(name);
  const found = b && importOf(program, owner, b);
  if (b && found?.kind !== "module")
    return found?.kind === "binding" ? throughBinding(program, found) : undefined;
  return found?.kind === "module"
    ? found.module
    : program.byName.get(owner.name ? `${owner.name}.${name}` : name);
}
