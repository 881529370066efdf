/** Which module or binding of the program an import means. */
import type { Program, ProgramModule } from "./program.js";
import type { Binding } from "./scopes.js";

export type LocalImport =
  | { readonly kind: "module"; readonly module: ProgramModule }
  | { readonly kind: "binding"; readonly module: ProgramModule; readonly binding: Binding }
  /** The module is of the program, or relative, but what is imported is not there. */
  | { readonly kind: "missing"; readonly module: string };

interface ImportText {
  readonly module: string;
  readonly member?: string;
  readonly level: number;
}

/** Undefined when the import is of a library. */
export function resolveImport(program: Program, from: ProgramModule, s: ImportText): LocalImport | undefined {
  const name = absoluteName(from, s);
  if (name === undefined) return { kind: "missing", module: ".".repeat(s.level) + s.module };
  const found = program.byName.get(name);
  // A script named like a library it imports means the library.
  const target = found === from && s.level === 0 ? undefined : found;
  if (s.member === undefined) return target ? { kind: "module", module: target } : missing(s);
  const submodule = program.byName.get(name ? `${name}.${s.member}` : s.member);
  const binding = target?.scopes.module.bindings.get(s.member);
  if (binding) return { kind: "binding", module: target!, binding };
  if (submodule) return { kind: "module", module: submodule };
  return target ? { kind: "missing", module: name } : missing(s);
}

const missing = (s: ImportText): LocalImport | undefined =>
  s.level > 0 ? { kind: "missing", module: ".".repeat(s.level) + s.module } : undefined;

/** The dotted name of the imported module; undefined when the dots lead out of the program. */
export function absoluteName(from: { readonly name: string; readonly isPackage: boolean }, s: ImportText): string | undefined {
  if (s.level === 0) return s.module;
  const parts = from.name === "" ? [] : from.name.split(".");
  const drop = from.isPackage ? s.level - 1 : s.level;
  if (drop > parts.length) return undefined;
  return [...parts.slice(0, parts.length - drop), ...(s.module ? [s.module] : [])].join(".");
}
