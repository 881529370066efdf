import { findRaces, functionsAt } from "./analysis/races.js";
import { parsePythonYaml } from "./app/python-yaml.js";
import { Types } from "./analysis/infer.js";
import { shippedPaths } from "./analysis/shipped-files.js";
import type { ImportOrder } from "./analysis/import-order.js";
import { linkImports } from "./analysis/link.js";
import { loadProgram } from "./analysis/load.js";
import { buildProgram, type ProgramModule } from "./analysis/program.js";
import { formatTypeScript } from "./emitter/format.js";
import { type FormattedSections, withoutSections } from "./emitter/sections.js";
import { placeOrigins, takeOrigins, targetOf, type Placed } from "./emitter/origins.js";
import { libraries } from "./libraries/index.js";
import { Libraries } from "./libraries/resolve.js";
import type { ProgramFacts } from "./lowering/context.js";
import { lowerConfig, otherVariables, type Variable } from "./lowering/config/file.js";
import { planConfig } from "./lowering/config/plan.js";
import { programFacts } from "./lowering/facts.js";
import { wantedExports } from "./lowering/imports/wanted.js";
import { lowerModule, type LoweredModule } from "./lowering/module.js";
import { countStatements, type StatementCounts } from "./lowering/statement-counts.js";
import { findAgent } from "./matcher/agent.js";
import type { AgentFacts, Found } from "./matcher/facts.js";
import type { Configuration } from "./matcher/values.js";
import { type SyntaxProblem, walkStatements } from "./parser/index.js";
import { diagnostic } from "./report/catalogue.js";
import type { Diagnostic } from "./report/diagnostic.js";
import { acceptByComments } from "./report/ignores.js";
import { secretDiagnostics } from "./secrets/diagnostics.js";
import { withoutMasks } from "./secrets/mask.js";

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
  /** Absent, it is an app where an agent is found. */
  readonly mode?: "app" | "module";
  /** What the model was logged with, as `parsePythonYaml` reads it. */
  readonly modelConfig?: Record<string, unknown>;
  /** Files of the model that `ModelConfig` may name. */
  readonly data?: readonly SourceFile[];
  /** Paths of the files that are copied beside the modules. */
  readonly shipped?: readonly string[];
}
export type PlacedDiagnostic = Diagnostic & {
  readonly target?: { readonly line: number; readonly column: number };
};
export interface CompiledModule {
  readonly source: string;
  readonly target: string;
  readonly code: string;
  readonly statements: StatementCounts;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** Where each statement of the source stands in the code. */
  readonly placed: readonly Placed[];
}
export type { AgentFacts, Found };
export interface CompileResult {
  readonly mode: "app" | "module";
  readonly modules: readonly CompiledModule[];
  readonly agent?: AgentFacts;
  readonly runtime: readonly string[];
  readonly runtimeNames: Readonly<Record<string, readonly string[]>>;
  readonly packages: Readonly<Record<string, string>>;
  /** The app's `config.ts`, which comes from no single module. */
  readonly config?: { readonly target: string; readonly code: string };
  readonly env: readonly Variable[];
  /** The environment variables of secrets that stood in the input, by their numbers in the masks. */
  readonly secrets: ReadonlyMap<number, string>;
  /** Top-level names of the packages that the modules import, sorted; modules of the program apart. */
  readonly imports: readonly string[];
}

/** What `compile` does, in this order; the last two for one module after the other. `lower` prints, too. */
export const stages = [
  "parse",
  "link",
  "scopes",
  "types",
  "match",
  "facts",
  "lower",
  "format",
  "place",
] as const;
export type Stage = (typeof stages)[number];

/** Called at the end of each stage, or of a part of it. Where it returns a promise, the program goes on when that is fulfilled. */
export type Finished = (stage: Stage) => void | Promise<void>;

/** A program that is lowered and printed, but not formatted yet. Plain data. */
export interface PrintedProgram extends Omit<CompileResult, "modules" | "config"> {
  readonly modules: readonly PrintedModule[];
  /** As in `CompileResult`, not formatted. */
  readonly config?: { readonly target: string; readonly text: string };
}

export interface PrintedModule extends Pick<CompiledModule, "source" | "target" | "statements"> {
  /** With the marks of origins and sections; see `takeOrigins` and `withoutSections`. */
  readonly marked: string;
  /** In the order of the source. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a program: every module that the entry reaches, in the order of their names. */
export async function compile(
  input: CompileInput,
  finished: Finished = () => undefined,
): Promise<CompileResult> {
  const { config, ...printed } = await printProgram(input, finished);
  const modules: CompiledModule[] = [];
  for (const one of printed.modules) modules.push(await formatModule(one, finished));
  return {
    ...printed,
    modules,
    ...(config && {
      config: { target: config.target, code: withoutMasks(await formatTypeScript(config.text)) },
    }),
  };
}

/** All of `compile` but the formatting: what there is to report is known then. */
export async function printProgram(
  input: CompileInput,
  finished: Finished = () => undefined,
): Promise<PrintedProgram> {
  const loaded = loadProgram(input);
  await finished("parse");
  const tables = new Libraries(libraries);
  const linked = linkImports(loaded.sources, input.entry, tables);
  await finished("link");
  const program = buildProgram(linked.sources);
  await finished("scopes");
  const types = new Types(program, tables);
  await finished("types");
  const configuration = configurationOf(input);
  const found = findAgent(types, input.entry, configuration);
  const mode = input.mode ?? (found ? "app" : "module");
  await finished("match");
  const facts = programFacts(types, {
    agentClass: found?.agentClass,
    entry: input.entry,
    runsMain: mode === "module",
  });
  const config =
    found && mode === "app"
      ? planConfig(types, found.facts, configured(found.facts, configuration))
      : undefined;
  const wanted = wantedExports(program, types);
  await finished("facts");
  const races = found ? raceDiagnostics(facts, found.facts) : [];
  const modules: PrintedModule[] = [];
  const used = new Map<string, Set<string>>();
  const settings = new Map<string, CompileResult["env"][number]>();
  const lower = (m: ProgramModule) => {
    const runtime = "../".repeat(m.target.split("/").length - 1) + "runtime";
    const options = {
      mode,
      runtime: runtime.startsWith(".") ? runtime : `./${runtime}`,
      ...(config && { config }),
    };
    return lowerModule(facts, m, options, wanted.get(m) ?? new Set(), m.path === input.entry);
  };
  const emitted = program.modules.filter((m) => !m.isNamespace || wanted.has(m));
  const lowered = lowerAll(emitted, facts, lower);
  await finished("lower");
  for (const [m, one] of lowered) {
    const notes = [
      ...syntaxDiagnostics(m, loaded.problems.get(m.path) ?? []),
      ...linked.diagnostics.filter((d) => d.file === m.path),
      ...orderDiagnostics(m, facts.order),
      ...races.filter((d) => d.file === m.path),
      ...shippedDiagnostics(m, input),
      ...(m.path === input.entry ? unreachedDiagnostics(m, loaded.unreached) : []),
      ...secretDiagnostics(m.path, m.module.source, facts.secrets.all),
    ];
    modules.push(printedModule(m, one, notes));
    collectUses(one.imports, used);
    one.settings.forEach((one) => settings.set(one.name, one));
  }
  const written = config && lowerConfig(facts, config, { mode, runtime: "./runtime" });
  if (written) collectUses(written.imports.used(), used);
  const env = written?.variables ?? [];
  return {
    mode,
    modules,
    secrets: facts.secrets.all,
    ...(written && { config: { target: `${config.path}.ts`, text: written.text } }),
    ...(found && { agent: found.facts }),
    imports: importedPackages(program.modules),
    ...runtimeUses(used),
    env:
      mode === "app" && found
        ? named([...env, ...otherVariables(found.facts, env), ...settings.values()])
        : [...settings.values()],
  };
}

function importedPackages(modules: readonly ProgramModule[]): string[] {
  const own = new Set(
    modules.map((m) =>
      m.path
        .replace(/(\/__init__)?\.py$/, "")
        .split("/")
        .at(-1),
    ),
  );
  const names = new Set<string>();
  const add = (name: string): unknown => names.add(name.split(".")[0]!);
  for (const { module } of modules)
    walkStatements(module, {
      enter(node) {
        if (node.kind === "Import") node.names.forEach((one) => add(one.name));
        if (node.kind === "ImportFrom" && node.level === 0 && node.module) add(node.module);
      },
    });
  return [...names].filter((name) => !own.has(name)).sort();
}

/** Each variable once; it is a secret when one of its readers says so. */
function named(env: CompileResult["env"]): CompileResult["env"] {
  const out = new Map<string, Variable>();
  for (const one of env) {
    const secret = out.get(one.name)?.secret ?? one.secret;
    out.set(one.name, { ...(out.get(one.name) ?? one), ...(secret && { secret }) });
  }
  return [...out.values()];
}

/** The values of `ModelConfig` that do not stand in the source: the model's, or those of a file that it names. */
function configured(
  { modelConfig }: AgentFacts,
  { logged, read }: Configuration,
): Readonly<Record<string, unknown>> | undefined {
  return logged ?? (modelConfig?.key === undefined ? undefined : read?.(modelConfig.key));
}

/** Calls that are bound at run time may come after the functions they call, uses of a type alias after its module: such a program is lowered twice. */
function lowerAll(
  modules: readonly ProgramModule[],
  facts: ProgramFacts,
  lower: (m: ProgramModule) => LoweredModule,
): [ProgramModule, LoweredModule][] {
  const all = () => modules.map((m): [ProgramModule, LoweredModule] => [m, lower(m)]);
  const needs = () => facts.needSignature.size + facts.needAlias.size;
  const known = needs();
  const first = all();
  return needs() > known ? all() : first;
}

/** What kind of agent the program is, without converting it. */
export function inspectProgram(input: CompileInput): AgentFacts | undefined {
  const tables = new Libraries(libraries);
  const { sources } = linkImports(loadProgram(input).sources, input.entry, tables);
  return findAgent(new Types(buildProgram(sources), tables), input.entry, configurationOf(input))?.facts;
}

function configurationOf({ modelConfig, data = [] }: CompileInput): Configuration {
  return {
    ...(modelConfig && { logged: modelConfig }),
    read: (path) => {
      const name = path.replace(/^(\.\.?\/)+/, "");
      const file =
        data.find((f) => f.path === name) ??
        data.find((f) => `/${f.path}`.endsWith(`/${name.replace(/^.*\//, "")}`));
      const value = file && parsePythonYaml(new TextDecoder().decode(file.content));
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : undefined;
    },
  };
}

function printedModule(
  m: ProgramModule,
  lowered: LoweredModule,
  notes: readonly Diagnostic[],
): PrintedModule {
  const diagnostics = acceptByComments(m.module, [...notes, ...lowered.diagnostics]).sort(
    (a, b) => a.span.start.offset - b.span.start.offset,
  );
  return {
    source: m.path,
    target: `${m.target}.ts`,
    marked: lowered.text,
    statements: countStatements(m.module, diagnostics.map(withoutEffect), lowered.abandoned),
    diagnostics: diagnostics.map((d) => ({
      ...d,
      message: withoutMasks(d.message),
      help: withoutMasks(d.help),
    })),
  };
}

/**
 * The last two stages, for one module.
 *
 * @param sections what was formatted before, of which that is taken which has not changed.
 */
export async function formatModule(
  { marked, diagnostics, ...module }: PrintedModule,
  finished: Finished = () => undefined,
  sections?: FormattedSections,
): Promise<CompiledModule> {
  const { text, origins } = takeOrigins(sections ? marked : withoutSections(marked));
  const code = withoutMasks(await (sections ? sections.format(text) : formatTypeScript(text)));
  await finished("format");
  const placed = placeOrigins(text, origins, code);
  const lines = code.split("\n");
  const placedDiagnostics = diagnostics.map((d) => {
    const place = targetOf(placed, lines, d.span.start.offset, d.code);
    return place ? { ...d, target: place } : d;
  });
  await finished("place");
  return { ...module, code, placed, diagnostics: placedDiagnostics };
}

/** A statement with a secret is translated, though a person must bring the secret. */
const withoutEffect = (d: Diagnostic): Diagnostic =>
  d.code === "secret-in-source" || d.code === "secret-left-out" ? { ...d, severity: "warning" } : d;

const syntaxDiagnostics = (m: ProgramModule, problems: readonly SyntaxProblem[]): Diagnostic[] =>
  problems.map((p) =>
    diagnostic(p.code ?? "syntax-error", { detail: p.message.replace(/\.$/, "") }, m.path, p.span),
  );

/** What requests that are answered at the same time may take from each other. */
function raceDiagnostics(facts: ProgramFacts, agent: AgentFacts): Diagnostic[] {
  const offsets = [agent.predict, agent.predictStream].map((span) => span?.start.offset);
  const handlers = functionsAt(facts.program.functions, agent.file, offsets);
  return findRaces(facts.async, handlers).map(({ module, name, write, read, readIn }) => {
    const line = `line ${read.span.start.line}`;
    const place = readIn === module ? line : `${line} of \`${readIn.path}\``;
    return diagnostic("shared-between-requests", { name, place }, module.path, write.span);
  });
}

/** Imports that would run a module at another time than Python does. */
function orderDiagnostics(m: ProgramModule, order: ImportOrder): Diagnostic[] {
  const own = order.problems.filter((p) => p.module === m);
  const once = own.filter(
    (p, i) => own.findIndex((q) => q.statement === p.statement && q.code === p.code) === i,
  );
  return once.map((p) => diagnostic(p.code, p.params, m.path, p.statement.span));
}

/** Paths beside a module that are not copied with it. */
function shippedDiagnostics(m: ProgramModule, { shipped = [], files, roots }: CompileInput): Diagnostic[] {
  const there = [...shipped, ...files.map((f) => f.path)];
  return shippedPaths(m.module).flatMap(({ path, expression }) => {
    const name = path.replace(/^\.\/?$/, "");
    const isThere =
      name === "" ? roots.length > 1 : there.some((f) => f === name || f.startsWith(`${name}/`));
    return isThere ? [] : [diagnostic("file-not-shipped", { path: name || "." }, m.path, expression.span)];
  });
}

/** Python files that the program does not import, in one note at its beginning. */
function unreachedDiagnostics(m: ProgramModule, paths: readonly string[]): Diagnostic[] {
  if (paths.length === 0) return [];
  const start = m.module.span.start;
  return [
    diagnostic(
      "module-not-reached",
      {
        modules: [...paths]
          .sort()
          .map((p) => `\`${p}\``)
          .join(", "),
      },
      m.path,
      { start, end: start },
    ),
  ];
}

// ---- runtime ----------------------------------------------------------------------------------------------------------

function collectUses(imports: ReadonlyMap<string, readonly string[]>, out: Map<string, Set<string>>): void {
  for (const [path, names] of imports) {
    const key = path.replace(/^(\.\.?\/)+/, "");
    if (!path.startsWith(".") || key.startsWith("runtime/"))
      names.forEach((n) => (out.get(key) ?? out.set(key, new Set()).get(key)!).add(n));
  }
}

function runtimeUses(
  used: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<CompileResult, "runtime" | "runtimeNames" | "packages"> {
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
