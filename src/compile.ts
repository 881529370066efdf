import { parsePythonYaml } from "./app/python-yaml.js";
import { Types } from "./analysis/infer.js";
import { absoluteName, resolveImport } from "./analysis/modules.js";
import { buildProgram, type ModuleSource, type Program, type ProgramModule } from "./analysis/program.js";
import { formatTypeScript } from "./emitter/format.js";
import { libraries } from "./libraries/index.js";
import { Libraries } from "./libraries/resolve.js";
import { modulePath, type ProgramFacts } from "./lowering/context.js";
import { programFacts } from "./lowering/facts.js";
import { lowerModule, type LoweredModule } from "./lowering/module.js";
import { findAgent } from "./matcher/agent.js";
import type { AgentFacts, Found } from "./matcher/facts.js";
import type { Configuration } from "./matcher/values.js";
import { parse, walk, type Module, type SyntaxProblem } from "./parser/index.js";
import { diagnostic } from "./report/catalogue.js";
import type { Diagnostic } from "./report/diagnostic.js";

export interface SourceFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}
export interface CompileInput {
  readonly entry: string;
  readonly files: readonly SourceFile[];
  /** Folders on sys.path: `["", "code"]`. */
  readonly roots: readonly string[];
  readonly mode: "app" | "module";
  /** What the model was logged with, as `parsePythonYaml` reads it. */
  readonly modelConfig?: Record<string, unknown>;
  /** Files of the model that `ModelConfig` may name. */
  readonly data?: readonly SourceFile[];
}
export type PlacedDiagnostic = Diagnostic & {
  readonly target?: { readonly line: number; readonly column: number };
};
export interface CompiledModule {
  readonly source: string;
  readonly target: string;
  readonly code: string;
  readonly statements: { total: number; translated: number; warned: number; untranslated: number };
  readonly diagnostics: readonly PlacedDiagnostic[];
}
export type { AgentFacts, Found };
export interface CompileResult {
  readonly modules: readonly CompiledModule[];
  readonly agent?: AgentFacts;
  readonly runtime: readonly string[];
  readonly runtimeNames: Readonly<Record<string, readonly string[]>>;
  readonly packages: Readonly<Record<string, string>>;
  readonly env: readonly { name: string; value: string; comment: string }[];
}

/** Compiles a program: every module that the entry reaches, in the order of their names. */
export async function compile(input: CompileInput): Promise<CompileResult> {
  const { sources, problems } = reachableModules(input);
  const program = buildProgram(sources);
  const types = new Types(program, new Libraries(libraries));
  const found = findAgent(types, input.entry, configurationOf(input));
  const facts = programFacts(types, found?.agentClass);
  const wanted = importedNames(program, types);
  const modules: CompiledModule[] = [];
  const used = new Map<string, Set<string>>();
  const lower = (m: ProgramModule) => {
    const target = modulePath(m);
    const runtime = "../".repeat(target.split("/").length - 1) + "runtime";
    const options = { mode: input.mode, runtime: runtime.startsWith(".") ? runtime : `./${runtime}` };
    return lowerModule(facts, m, options, wanted.get(m) ?? new Set(), m.path === input.entry);
  };
  for (const [m, lowered] of lowerAll(program, facts, lower)) {
    modules.push(await finish(m, modulePath(m), lowered, problems.get(m.path) ?? []));
    collectUses(lowered.imports, used);
  }
  return { modules, agent: found?.facts, ...runtimeUses(used), env: [] };
}

/** Calls that are bound at run time may come after the functions they call: such a program is lowered twice. */
function lowerAll(
  program: Program,
  facts: ProgramFacts,
  lower: (m: ProgramModule) => LoweredModule,
): [ProgramModule, LoweredModule][] {
  const all = () => program.modules.map((m): [ProgramModule, LoweredModule] => [m, lower(m)]);
  const known = facts.needSignature.size;
  const first = all();
  return facts.needSignature.size > known ? all() : first;
}

/** What kind of agent the program is, without converting it. */
export function inspectProgram(input: CompileInput): AgentFacts | undefined {
  const { sources } = reachableModules(input);
  const types = new Types(buildProgram(sources), new Libraries(libraries));
  return findAgent(types, input.entry, configurationOf(input))?.facts;
}

function configurationOf({ modelConfig, data = [] }: CompileInput): Configuration {
  return {
    ...(modelConfig && { logged: modelConfig }),
    read: (path) => {
      const name = path.replace(/^(\.\.?\/)+/, "");
      const file = data.find((f) => f.path === name) ?? data.find((f) => `/${f.path}`.endsWith(`/${name.replace(/^.*\//, "")}`));
      const value = file && parsePythonYaml(new TextDecoder().decode(file.content));
      return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
    },
  };
}

async function finish(
  m: ProgramModule,
  target: string,
  lowered: LoweredModule,
  problems: readonly SyntaxProblem[],
): Promise<CompiledModule> {
  const code = await formatTypeScript(lowered.text);
  const syntax = problems.map((p) => diagnostic("syntax-error", { message: p.message }, m.path, p.span));
  const diagnostics = [...syntax, ...lowered.diagnostics].sort((a, b) => a.span.start.offset - b.span.start.offset);
  return { source: m.path, target: `${target}.ts`, code, statements: lowered.counts, diagnostics };
}

// ---- modules ----------------------------------------------------------------------------------------------------------

interface Reached {
  readonly sources: ModuleSource[];
  readonly problems: ReadonlyMap<string, readonly SyntaxProblem[]>;
}

/** The entry and what it imports, directly or not. */
function reachableModules(input: CompileInput): Reached {
  const byName = moduleFiles(input);
  const problems = new Map<string, readonly SyntaxProblem[]>();
  const sources = new Map<string, ModuleSource>();
  const entry = [...byName].find(([, f]) => f.path === input.entry);
  const queue = entry ? [entry[0]] : [];
  while (queue.length) {
    const name = queue.shift()!;
    const file = byName.get(name);
    if (!file || sources.has(name)) continue;
    const parsed = parse(file.content, file.path);
    const isPackage = /(^|\/)__init__\.py$/.test(file.path);
    sources.set(name, { module: parsed.module, name, isPackage });
    problems.set(file.path, parsed.problems);
    queue.push(...importsOf(parsed.module, name, isPackage, byName));
  }
  return { sources: [...sources.values()], problems };
}

/** Dotted names by which the program's files can be imported; roots come in the order of `sys.path`. */
function moduleFiles(input: CompileInput): Map<string, SourceFile> {
  const out = new Map<string, SourceFile>();
  for (const root of input.roots) {
    const prefix = root ? root.replace(/\/$/, "") + "/" : "";
    for (const f of input.files) {
      if (!f.path.startsWith(prefix)) continue;
      const name = f.path.slice(prefix.length).replace(/\.\w+$/, "").replace(/(^|\/)__init__$/, "").replaceAll("/", ".");
      if (/^[\w.-]*$/u.test(name) && !out.has(name)) out.set(name, f);
    }
  }
  if (![...out.values()].some((f) => f.path === input.entry)) {
    const file = input.files.find((f) => f.path === input.entry);
    if (file) out.set(input.entry.replace(/^.*\//, "").replace(/\.\w+$/, ""), file);
  }
  return out;
}

function importsOf(module: Module, name: string, isPackage: boolean, known: ReadonlyMap<string, SourceFile>): string[] {
  const out: string[] = [];
  const add = (dotted: string) => {
    const parts = dotted.split(".");
    for (let i = 1; i <= parts.length; i++) {
      const prefix = parts.slice(0, i).join(".");
      if (known.has(prefix)) out.push(prefix);
    }
  };
  walk(module, {
    enter(node) {
      if (node.kind === "Import") node.names.forEach((a) => add(a.name));
      if (node.kind !== "ImportFrom") return;
      const base = absoluteName({ name, isPackage }, { module: node.module, level: node.level });
      if (base === undefined) return;
      add(base);
      node.names.forEach((a) => add(base ? `${base}.${a.name}` : a.name));
    },
  });
  return out;
}

/** For each module, the names that other modules import or reach through it. */
function importedNames(program: Program, types: Types): Map<ProgramModule, Set<string>> {
  const out = new Map<ProgramModule, Set<string>>();
  const add = (m: ProgramModule, name: string) => (out.get(m) ?? out.set(m, new Set()).get(m)!).add(name);
  for (const m of program.modules) {
    walk(m.module, {
      enter(node) {
        if (node.kind === "ImportFrom") {
          for (const a of node.names) {
            const found = resolveImport(program, m, { module: node.module, member: a.name, level: node.level });
            if (found?.kind === "binding") add(found.module, a.name);
          }
        }
        if (node.kind === "Attribute") {
          const t = types.exprType(node.value);
          const target = t.k === "module" ? program.byName.get(t.name) : undefined;
          if (target) add(target, node.attr);
        }
      },
    });
  }
  return out;
}

// ---- runtime ----------------------------------------------------------------------------------------------------------

function collectUses(imports: ReadonlyMap<string, readonly string[]>, out: Map<string, Set<string>>): void {
  for (const [path, names] of imports) {
    const key = path.replace(/^(\.\.?\/)+/, "");
    if (!path.startsWith(".") || key.startsWith("runtime/"))
      names.forEach((n) => (out.get(key) ?? out.set(key, new Set()).get(key)!).add(n));
  }
}

function runtimeUses(used: ReadonlyMap<string, ReadonlySet<string>>): Pick<CompileResult, "runtime" | "runtimeNames" | "packages"> {
  const runtime: string[] = [];
  const runtimeNames: Record<string, string[]> = {};
  const packages: Record<string, string> = {};
  for (const [key, names] of used) {
    const index = /^runtime\/([\w-]+)\/index\.js$/.exec(key);
    if (index) runtimeNames[index[1]!] = [...names].sort();
    else if (key.startsWith("runtime/")) runtime.push(key.slice("runtime/".length).replace(/\.js$/, ".ts"));
    else packages[key] = "";
  }
  return { runtime: runtime.sort(), runtimeNames, packages };
}
