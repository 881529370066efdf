/** Which files a program consists of: the entry and what it imports, directly or not, found as Python finds modules. */
import type { Module, SyntaxProblem } from "../parser/ast.js";
import { parse, walkStatements } from "../parser/index.js";
import { cutDeepStatements } from "./depth.js";
import { manglePrivateNames } from "./mangling.js";
import { absoluteName } from "./modules.js";
import { exportedNames } from "./public-names.js";
import type { ModuleSource } from "./program.js";
import { cutRefusedStatements } from "./refused.js";
import { addedRoots } from "./search-path.js";

export interface ProgramFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface LoadInput {
  readonly entry: string;
  readonly files: readonly ProgramFile[];
  /** Folders on `sys.path`, in its order. */
  readonly roots: readonly string[];
}

export interface Loaded {
  readonly sources: readonly ModuleSource[];
  readonly problems: ReadonlyMap<string, readonly SyntaxProblem[]>;
  /** Every module that could be imported, reached or not. */
  readonly known: ReadonlyMap<string, ProgramFile>;
  /** Python files that nothing imports. */
  readonly unreached: readonly string[];
}

export function loadProgram(input: LoadInput): Loaded {
  return new Loader(input).run();
}

class Loader {
  private readonly problems = new Map<string, readonly SyntaxProblem[]>();
  private readonly sources = new Map<string, ModuleSource>();
  private readonly paths = new Set<string>();
  private roots: readonly string[];
  private known: Map<string, ProgramFile>;

  constructor(private readonly input: LoadInput) {
    this.roots = input.roots;
    this.known = moduleFiles(input, this.roots);
  }

  run(): Loaded {
    const entry = [...this.known].find(([, f]) => f.path === this.input.entry);
    if (entry) this.reach(entry[0]);
    return {
      sources: [...this.sources.values()],
      problems: this.problems,
      known: this.known,
      unreached: this.input.files.filter((f) => !this.paths.has(f.path)).map((f) => f.path),
    };
  }

  /** Depth first, so that modules come in an order close to the one Python loads them in. */
  private reach(name: string): void {
    const file = this.known.get(name);
    if (this.sources.has(name) || !file || this.paths.has(file.path)) return;
    const { module, problems: known } = parse(file.content, file.path);
    const problems = [...known, ...cutDeepStatements(module), ...cutRefusedStatements(module)];
    manglePrivateNames(module);
    const isPackage = isPackageFile(file.path);
    const isNamespace = file.content.length === 0 && !this.input.files.includes(file);
    this.sources.set(name, { module, name, isPackage, ...(isNamespace && { isNamespace }) });
    this.problems.set(file.path, problems);
    this.paths.add(file.path);
    this.extendRoots(module);
    for (const next of importsOf(module, name, isPackage, this.known, (n) => this.parsed(n)))
      this.reach(next);
  }

  private parsed(name: string): Module | undefined {
    const file = this.known.get(name);
    return file && (this.sources.get(name)?.module ?? parse(file.content, file.path).module);
  }

  private extendRoots(module: Module): void {
    const { first, last } = addedRoots(module);
    if (first.length + last.length === 0) return;
    this.roots = [...new Set([...first, ...this.roots, ...last])];
    const known = moduleFiles(this.input, this.roots);
    for (const [name, file] of known) if (!this.known.has(name)) this.known.set(name, file);
  }
}

const isPackageFile = (path: string): boolean => /(^|\/)__init__\.py$/.test(path);

/** Dotted names by which the files can be imported. A root hides later ones; a package hides a module of its name; a folder of modules is a package too. */
export function moduleFiles(input: LoadInput, roots: readonly string[]): Map<string, ProgramFile> {
  const out = new Map<string, ProgramFile>();
  for (const root of roots) {
    const own = filesOfRoot(input.files, root);
    for (const [name, file] of own)
      if (!out.has(name) && !hiddenByOtherRoot(name, own, out)) out.set(name, file);
  }
  if (![...out.values()].some((f) => f.path === input.entry)) {
    const file = input.files.find((f) => f.path === input.entry);
    if (file) out.set(freeName(input.entry.replace(/^.*\//, "").replace(/\.\w+$/, ""), out), file);
  }
  return out;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(name) ? freeName(`${name}_`, taken) : name;
}

/** Submodules come from the root that has their package. */
function hiddenByOtherRoot(
  name: string,
  own: ReadonlyMap<string, ProgramFile>,
  found: ReadonlyMap<string, ProgramFile>,
): boolean {
  const top = name.split(".")[0]!;
  const first = found.get(top);
  return name !== top && first !== undefined && first !== own.get(top) && first.content.length > 0;
}

function filesOfRoot(files: readonly ProgramFile[], root: string): Map<string, ProgramFile> {
  const prefix = root ? root.replace(/\/$/, "") + "/" : "";
  const out = new Map<string, ProgramFile>();
  const folders = new Map<string, ProgramFile>();
  for (const f of files) {
    if (!f.path.startsWith(prefix) || !f.path.endsWith(".py")) continue;
    const path = f.path
      .slice(prefix.length)
      .replace(/\.py$/, "")
      .replace(/(^|\/)__init__$/, "");
    const name = path.replaceAll("/", ".");
    if (!isDotted(name)) continue;
    if (!out.has(name) || isPackageFile(f.path)) out.set(name, f);
    for (let at = name.lastIndexOf("."); at > 0; at = name.lastIndexOf(".", at - 1)) {
      const folder = name.slice(0, at);
      folders.set(folder, {
        path: `${prefix}${folder.replaceAll(".", "/")}/__init__.py`,
        content: new Uint8Array(),
      });
    }
  }
  for (const [name, folder] of folders) if (!out.has(name)) out.set(name, folder);
  return out;
}

const isDotted = (name: string): boolean =>
  name === "" || name.split(".").every((part) => /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part));

/** Names of known modules that a module imports anywhere, parents first. */
function importsOf(
  module: Module,
  name: string,
  isPackage: boolean,
  known: ReadonlyMap<string, ProgramFile>,
  parsed: (name: string) => Module | undefined,
): string[] {
  const out: string[] = [];
  const add = (dotted: string) => {
    const parts = dotted.split(".");
    for (let i = 1; i <= parts.length; i++) {
      const prefix = parts.slice(0, i).join(".");
      if (known.has(prefix)) out.push(prefix);
    }
  };
  walkStatements(module, {
    enter(node) {
      if (node.kind === "Import") node.names.forEach((a) => add(a.name));
      if (node.kind !== "ImportFrom") return;
      const base = absoluteName({ name, isPackage }, { module: node.module, level: node.level });
      if (base === undefined) return;
      add(base);
      for (const a of node.names) {
        const listed = a.name === "*" ? starNames(base, parsed) : [a.name];
        listed.forEach((n) => add(base ? `${base}.${n}` : n));
      }
    },
  });
  return out;
}

/** `__all__` of a package may name its submodules. */
function starNames(name: string, parsed: (name: string) => Module | undefined): readonly string[] {
  const module = parsed(name);
  return (module && exportedNames(module)) ?? [];
}
